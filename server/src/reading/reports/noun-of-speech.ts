import type { Lexicons } from '../../lexicons/lexicons';
import { inClass } from '../../lexicons/word-classes';
import type { Items } from '../../syntax/item';
import { isPause } from '../../syntax/words';
import type { Cue } from './cues/cues';
import { asSource, type Context, type Source } from './found';

/** Where the nouns of speech stand. */
export const nounsOfSpeech = (items: Items, lexicons: Lexicons): number[] =>
  items.flatMap(({ pos, lower }, i) => (pos === 'NOUN' && lexicons.speechNouns.has(lower) ? [i] : []));

/** A cue that is no verb: “according to”, “claim”, a colon. */
export const attribution = (from: number, to: number, lemma: string): Cue => ({
  group: from,
  from,
  to,
  form: 'base',
  verb: { lemma, frames: new Set(), modes: new Set(['speech']) },
  voice: 'active',
  under: false,
  unreal: false,
  negated: false,
  refused: false,
  generic: false,
});

/** Whether the item is a part of a report that has been found. */
export const isTaken = ({ found }: Context, i: number): boolean =>
  found.some(({ cue, content, source }) =>
    [cue, ...content, ...(source?.spans ?? [])].some(({ from, to }) => from <= i && i < to),
  );

/** The first of the adjectives and adverbs right before the noun. */
export function modifiersFrom(items: Items, noun: number): number {
  let from = noun;
  while (/^(?:ADJ|ADV)$/.test(items[from - 1]?.pos ?? '')) from--;
  return from;
}

/** Whose the thing is that begins at `from`: “his”, “the ministry's”. */
export function ownerOf(items: Items, from: number): Source | undefined {
  const mark = items[from - 1];
  if (inClass(mark?.lower, 'own')) return asSource({ from: from - 1, to: from });
  if (!/^'s?$/.test(mark?.lower ?? '')) return undefined;
  let start = from - 1;
  while (/^(?:PROPN|NOUN|ADJ|DET)$/.test(items[start - 1]?.pos ?? '')) start--;
  return start < from - 1 ? asSource({ from: start, to: from - 1 }) : undefined;
}

/** The next pause or stop from `from` on; the end where there is none. */
export function clauseLimit(items: Items, from: number): number {
  let end = from;
  while (!isPause(items[end]) && !/^[.;:?!]$/.test(items[end]?.lower ?? '.')) end++;
  return end;
}
