import type { Lexicons } from '../../lexicons/lexicons';
import { inClass } from '../../lexicons/word-classes';
import type { Item, Items, Stretch } from '../../syntax/item';
import { be } from '../../syntax/verb-group';
import { isPause } from '../../syntax/words';
import type { Cue } from './cues/cues';
import { asSource, type Context, type Source } from './found';

/** Where a noun of speech stands before a word that may open what it takes. */
export function nounsOfSpeech(items: Items, lexicons: Lexicons): number[] {
  const places: number[] = [];
  for (let i = 0; i + 1 < items.length; i++) {
    const { pos, lower } = items[i] as Item;
    if (
      pos === 'NOUN' &&
      (inClass((items[i + 1] as Item).lower, 'noun-complement-opener') || isThat(items, i + 1)) &&
      lexicons.speechNouns.has(lower)
    )
      places.push(i);
  }
  return places;
}

/** “is that” */
const isThat = (items: Items, i: number): boolean => be.has((items[i] as Item).lower) && items[i + 1]?.lower === 'that';

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

export const holds = ({ from, to }: Stretch, i: number): boolean => from <= i && i < to;

/** Whether the item is a part of a report that has been found. */
export const isTaken = ({ found }: Context, i: number): boolean =>
  found.some(({ cue, content, source }) => [cue, ...content, ...(source?.spans ?? [])].some((part) => holds(part, i)));

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
