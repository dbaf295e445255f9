import { placesOf } from '../language/places-of';
import type { Token } from '../language/types';
import type { NameMention } from './name-mention';
import { isCapital, type NameWords } from './name-words';
import type { NamesFound } from './names-found';

/** Adds surnames that lost their capital, as in “holm also criticised”: met with one, and where no common noun can stand. */
export function addLowerCaseNames(names: NamesFound): void {
  const { words, all } = names;
  const surnames = new Map<string, NameMention>();
  for (const mention of all)
    if (mention.kind === 'person' && !mention.single) surnames.set(mention.words.at(-1) as string, mention);
  if (surnames.size === 0) return;
  const small = placesOf(
    words.tokens,
    ({ form, pos, lower }) =>
      (pos === 'NOUN' || pos === 'PROPN') && form.length > 4 && !isCapital(form) && surnames.has(lower),
  );
  for (const i of small) {
    const { lower, start, end } = words.tokens[i] as Token;
    if (!isName(words, i) || all.some(({ span }) => span[0] <= start && end <= span[1])) continue;
    const { name } = surnames.get(lower) as NameMention;
    names.add(i, i + 1, { name: name.split(' ').at(-1) ?? name, kind: 'person', metonym: false });
  }
}

/** Whether the word is mostly written with a capital, and nothing beside it makes a common noun of it. */
function isName({ tokens, lines, lowers, capitals }: NameWords, i: number): boolean {
  const { lower, sentence } = tokens[i] as Token;
  if (lines[sentence] === 'skipped' || lowers(lower) > capitals(lower)) return false;
  return !/^(?:DET|ADJ|NUM|PART)$/.test(tokens[i - 1]?.pos ?? '') && tokens[i + 1]?.pos !== 'NOUN';
}
