import { isComma } from '../../syntax/words';
import { defineConstruction } from '../construction';
import { edgeOf, type FindInUnit } from './found';
import { attribution, ownerOf } from './noun-of-speech';

export const inWords = defineConstruction<FindInUnit>({
  name: 'in-words',
  what: 'A quotation that is said to be in somebody’s words.',
  reads: ['It is held in Osk because, in [Ruiz]’s {words}, ⟨“it is the best place for ferries.”⟩'],
  leaves: ['Ruiz spoke in words that “nobody knows” in Osk.'],
  find(context) {
    const { items } = context;
    const i = items.findIndex(({ lower }, k) => lower === 'words' && ownerOf(items, k) !== undefined);
    const source = i > 0 ? ownerOf(items, i) : undefined;
    const from = isComma(items[i + 1]) ? i + 2 : i + 1;
    if (!source || items[edgeOf(source) - 1]?.lower !== 'in' || items[from]?.pos !== 'QUOTE') return [];
    const cue = attribution(i, i + 1, 'words');
    const content = [{ from, to: from + 1 }];
    return [{ cue, source, content, cueTo: i + 1, weights: ['in-words'], complement: 'quotation' }];
  },
});
