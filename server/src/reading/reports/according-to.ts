import { finite } from '../../syntax/clauses';
import type { Items, Stretch } from '../../syntax/item';
import { phraseFrom } from '../../syntax/right-phrase';
import { isPause } from '../../syntax/words';
import { defineConstruction } from '../construction';
import { isOver, predicateAt } from './extents/clause-before';
import { edgeOf, type FindInUnit, type Report, sourceOf } from './found';
import { attribution } from './noun-of-speech';

export const accordingTo = defineConstruction<FindInUnit>({
  name: 'according-to',
  what: 'A phrase that says whose word it is, before, inside or behind the words: “according to”, “in the words of”.',
  reads: [
    '{According to} [the agency], ⟨the ferry was late⟩.',
    '⟨The ferry was late⟩, {according to} [Ana Ruiz].',
    '⟨The ferry⟩, {according to} [the harbour board], ⟨was late again⟩.',
  ],
  leaves: ['[Ana Ruiz] {told} the Post ⟨the ferry was late⟩, according to the agency.'],
  find({ items, lexicons, found: others, sourcePhrases }) {
    const found: Report[] = [];
    for (const i of sourcePhrases) {
      const match = lexicons.sourcePhrases.at(items, i);
      if (!match) continue;
      const from = i + match.length;
      const phrase = phraseFrom(items, from, lexicons);
      if (!phrase) continue;
      const content = around(items, i, phrase.stretch.to, others).filter(
        (part) => !others.some((other) => onlyAttributes(other, part)),
      );
      // “According to Ruiz, basically.”
      const words = content.flatMap(({ from, to }) => items.slice(from, to));
      if (words.every(({ pos }) => pos === 'ADV')) continue;
      if (others.some((other) => opens(items, other, content[0]))) continue;
      const cue = attribution(i, from, match.entry);
      const source = sourceOf(phrase);
      found.push({ cue, source, content, cueTo: from, weights: ['according-to'], complement: 'clause' });
    }
    return found;
  },
});

/** “According to the Post, Ruiz said the ferry was late”: what is reported is what Ruiz said. */
const opens = (items: Items, { source, complement }: Report, first: Stretch | undefined): boolean =>
  source !== undefined &&
  complement !== 'phrase' &&
  items[source.head.to - 1]?.pos === 'PROPN' &&
  edgeOf(source) === first?.from;

/** Whether the words are nothing but the other report's source and cue: “X said, according to the agency”. */
const onlyAttributes = ({ source, cue }: Report, { from, to }: Stretch): boolean =>
  source !== undefined && cue.to <= to && to - cue.to <= 6 && edgeOf(source) <= from + 2;

/** The words before the phrase at `i`, and those from `to` on when the clause goes on or the phrase opens it. */
function around(items: Items, i: number, to: number, others: readonly Report[]): Stretch[] {
  const content: Stretch[] = [];
  const leftTo = isPause(items[i - 1]) ? i - 1 : i;
  const leftFrom = clauseStart(items, leftTo, others);
  const words = items.slice(leftFrom, leftTo);
  if (words.some(({ pos }) => !/^(?:PUNCT|CCONJ|ADV|SCONJ)$/.test(pos))) content.push({ from: leftFrom, to: leftTo });
  let after = to;
  while (isPause(items[after])) after++;
  if (isOver(items, after)) return content;
  const opening = !words.some((_, k) => finite(items, leftFrom + k));
  if (opening || (after > to && predicateAt(items, after))) content.push({ from: after, to: beforeStop(items) });
  return content;
}

function clauseStart(items: Items, to: number, others: readonly Report[]): number {
  const ends = others.flatMap(({ content }) => content.map((part) => part.to));
  let from = Math.max(0, ...ends.filter((end) => end < to));
  while (isPause(items[from]) || items[from]?.pos === 'CCONJ') from++;
  return from;
}

function beforeStop(items: Items): number {
  let end = items.length;
  while (/^[.;:?!]$/.test(items[end - 1]?.lower ?? '')) end--;
  return end;
}
