import { clauseStop, finiteAt } from '../../syntax/clauses';
import type { Items } from '../../syntax/item';
import { clauseAt } from '../../syntax/predicate';
import { isComma } from '../../syntax/words';
import { defineConstruction } from '../construction';
import type { Cue } from './cues/cues';
import { contentEnd } from './extents/content-end';
import { ending } from './extents/ending';
import { attributable, followsClause, saysClause, wordsBefore } from './extents/words-before';
import { edgeOf, type FindBySubject, type SubjectContext } from './found';

export const opening = defineConstruction<FindBySubject>({
  name: 'opening',
  what: 'The attribution before a clause, and a comma where “that” would stand: “As X said, …”, “X said, …”.',
  reads: ['As [Ana Ruiz] {noted} this week, ⟨the ferry was late⟩.'],
  leaves: [
    '[Ana Ruiz] {noted} ⟨that the ferry was late⟩.',
    '[Ana Ruiz], who teaches law in Osk, {said} ⟨the ferry was late⟩.',
  ],
  find(context) {
    const { items, cue, source } = context;
    const comma = clauseStop(items, cue.to);
    if (!source || !attributable(context) || !(joins(context, comma) || opens(context, comma))) return undefined;
    const to = contentEnd(items, comma + 1, { ...ending(context, cue, 'clause'), subordinate: false });
    const content = [{ from: comma + 1, to }];
    return { cue, source, content, cueTo: cue.to, weights: ['clause-behind-attribution'], complement: 'clause' };
  },
});

/** “…, and as X noted, the plan failed” */
const joins = ({ items, cue, edge }: SubjectContext, comma: number): boolean =>
  saysClause(cue) &&
  items[edge]?.lower === 'as' &&
  items[edge - 1]?.pos === 'CCONJ' &&
  isComma(items[comma]) &&
  clauseAt(items, comma + 1);

/** “As X said, the plan failed”, “And X said, the plan failed”: nothing has been said before. */
const opens = (context: SubjectContext, comma: number): boolean => {
  const { items, cue, source, edge } = context;
  return (
    edge <= 2 &&
    followsClause(cue) &&
    isComma(items[comma]) &&
    items.slice(0, edge).every((item) => item.pos === 'CCONJ' || isComma(item)) &&
    source !== undefined &&
    (edgeOf(source) === edge + 1 || announces(items, cue, comma)) &&
    clauseAt(items, comma + 1) &&
    // “Ana Ruiz, who teaches law, said the ferry was late”
    !finiteAt(items, comma + 1) &&
    !wordsBefore(context).content
  );
};

/** “X said, the plan failed”, “X tells the crew, it failed”: a comma where “that” would stand. */
const announces = (items: Items, { verb, form, to }: Cue, comma: number): boolean =>
  verb.modes.has('speech') &&
  form !== 'base' &&
  (comma === to || (verb.frames.has('addressee') && comma <= to + 3)) &&
  items[comma + 1]?.pos !== 'CCONJ';
