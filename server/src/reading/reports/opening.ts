import { clauseStop } from '../../syntax/clauses';
import { isComma } from '../../syntax/words';
import { defineConstruction } from '../construction';
import { contentEnd } from './extents/content-end';
import { ending } from './extents/ending';
import { attributable, followsClause } from './extents/words-before';
import type { FindBySubject, SubjectContext } from './found';

export const opening = defineConstruction<FindBySubject>({
  name: 'opening',
  what: 'The attribution before a clause, and a comma where “that” would stand: “As X said, …”, “X said, …”.',
  reads: ['As [Ana Ruiz] {noted} this week, ⟨the ferry was late⟩.'],
  leaves: [
    '[Ana Ruiz] {noted} ⟨that the ferry was late⟩.',
    'Ana Ruiz said,',
    '[Ana Ruiz], who teaches law in Osk, {said} ⟨the ferry was late⟩.',
  ],
  find(context) {
    const { items, cue, source } = context;
    const comma = clauseStop(items, cue.to);
    if (!source || !attributable(context) || !followsClause(cue)) return undefined;
    if (!isComma(items[comma]) || comma + 1 === items.length || !opens(context, comma)) return undefined;
    const to = contentEnd(items, comma + 1, { ...ending(context, cue, 'clause'), subordinate: false });
    const content = [{ from: comma + 1, to }];
    return { cue, source, content, cueTo: cue.to, weights: ['clause-behind-attribution'], complement: 'clause' };
  },
});

/** Whether nothing has been said before: “As X said, the plan failed”, “…, and as X noted, the plan failed”, “X said, the plan failed”. */
function opens({ items, cue, edge }: SubjectContext, comma: number): boolean {
  const first = items.slice(0, edge).every(({ pos }) => pos === 'CCONJ');
  if (items[edge]?.lower === 'as') return first || items[edge - 1]?.pos === 'CCONJ';
  return first && comma === cue.to && cue.form !== 'base' && !/^(?:CCONJ|VERB)$/.test(items[comma + 1]?.pos ?? '');
}
