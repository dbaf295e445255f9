import type { Lexicons } from '../../lexicons/lexicons';
import { inClass } from '../../lexicons/word-classes';
import type { Items } from '../../syntax/item';
import { phraseEndingAt } from '../../syntax/left-phrase';
import { phraseEnd } from '../../syntax/noun-phrase';
import { range } from '../../syntax/words';
import type { Span } from '../../text/span';
import type { Unit } from '../units';
import { type Cue, findCues } from './cues/cues';
import { asSource, type Context, type Source, sourceOf } from './found';
import { modifiersFrom, ownerOf } from './noun-of-speech';
import { mainSource, subject } from './sources/subjects';
import { spanIn } from './statements';

/** Who is about to speak. */
export interface Announcement {
  readonly source: readonly Span[];
  readonly head: Span;
  readonly cue: readonly Span[];
  readonly verb: string;
  /** Whether it says that words follow, so that they need no marks: by a verb of saying, or as a statement, a letter, a post. */
  readonly words: boolean;
}

/** Who is about to speak at a unit that ends in a colon: the source of its last cue, whose message it presents, or its subject. */
export function announcer(unit: Unit, lexicons: Lexicons): Announcement | undefined {
  const { items } = unit;
  const context: Context = { items, cueStarts: new Map(), lexicons, found: [], used: 0, firm: 0 };
  const cues = findCues(unit, lexicons);
  const cue = cues.findLast(({ verb }) => verb.frames.has('quote'));
  const main = mainSource(context, items.length);
  // “Ruiz had this to say:”
  const source = cue && (subject(context, cue) ?? main);
  if (source) return announcement(items, source, cue, true);
  const message = messageIn(items);
  if (main) return announcement(items, main, cues.at(-1), message !== undefined);
  const presented = message === undefined ? presentedIn(items) : ownerAt(items, message, lexicons);
  return presented && announcement(items, presented, undefined, true);
}

function announcement(items: Items, source: Source, cue: Cue | undefined, words: boolean): Announcement {
  const spanOf = spanIn(items);
  return {
    source: source.spans.map(spanOf),
    head: spanOf(source.head),
    cue: cue ? [spanOf(cue)] : [],
    verb: cue?.verb.lemma ?? '',
    words,
  };
}

/** The last noun of the unit for words that follow: “the statement”. */
const messageIn = (items: Items): number | undefined =>
  range(0, items.length).findLast((k) => items[k]?.pos === 'NOUN' && inClass(items[k]?.lower, 'message'));

/** “Here's Ana Ruiz:”, where “here's” may be one item. */
function presentedIn(items: Items): Source | undefined {
  if (!inClass(items[0]?.lower.replace(/'s$/, ''), 'presenting')) return undefined;
  const name = phraseAt(items, items[0]?.lower.endsWith("'s") ? 1 : 2);
  return items[(name?.head.to ?? 0) - 1]?.pos === 'PROPN' ? name : undefined;
}

/** Whose the message is, or itself: “her statement”, “the board's reply”, “a letter from the head teacher”, “The statement in full”. */
function ownerAt(items: Items, message: number, lexicons: Lexicons): Source | undefined {
  const owner = ownerOf(items, modifiersFrom(items, message));
  if (owner) return owner;
  const by = items.findIndex(({ lower }, k) => k > message && /^(?:from|by)$/.test(lower));
  if (by > 0) return phraseAt(items, by + 1);
  const itself = phraseEndingAt(items, message, lexicons);
  return itself && sourceOf(itself);
}

function phraseAt(items: Items, from: number): Source | undefined {
  const to = phraseEnd(items, from);
  return to > from ? asSource({ from, to }) : undefined;
}
