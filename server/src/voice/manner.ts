import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { inClass } from '../lexicons/word-classes';
import type { OwnVoice } from './own-voice';

/** How a sentence is put, beside what it says. */
export interface Manner {
  /** Whether the paper itself asks, or cries out. */
  readonly asks: boolean;
  readonly cries: boolean;
  /** How often it turns to the reader: “you”, “your”. */
  readonly addresses: number;
  /** Whether it tells the reader what to do: “Imagine …”, “Never fear”. */
  readonly commands: boolean;
  /** How often it speaks as people talk: “oh”, “sure”, “crappy”, “a bunch of”. */
  readonly talks: number;
  /** Whether all of it stands in brackets. */
  readonly isAside: boolean;
  /** Whether nothing in it is said of anything: “Ah, the woes of the heartbroken.” */
  readonly isFragment: boolean;
  /** Whether it says that something is not known yet. */
  readonly admits: boolean;
  /** Whether it says whom the paper has asked, or what it will do. */
  readonly isOnAsking: boolean;
  /** Whether it keeps back who believes it: “is believed to be”. */
  readonly isHearsay: boolean;
  /** How many words of it are of nature, medicine or technique. */
  readonly nature: number;
}

/** How the sentence is put, by the words and marks of it that are the paper's own. */
export function mannerOf({ own, tokens, phrases }: OwnVoice, lexicons: Lexicons): Manner {
  const kinds = new Map<string, number>();
  for (const { entry } of phrases(lexicons.manners))
    kinds.set(entry.kind ?? '', (kinds.get(entry.kind ?? '') ?? 0) + 1);
  const [first] = own;
  const end = own.findLast(({ form }) => form !== ')');
  return {
    asks: end?.form === '?',
    cries: end?.form === '!',
    addresses: kinds.get('address') ?? 0,
    commands: first !== undefined && first === tokens[0] && isCommand(own),
    talks:
      (kinds.get('talk') ?? 0) +
      Math.max(kinds.get('interjection') ?? 0, own.filter(({ pos }) => pos === 'INTJ').length),
    isAside: first?.form === '(' && own.slice(-2).some(({ form }) => form === ')'),
    isFragment: own.length > 2 && own.length === tokens.length && !own.some(isPredicate),
    admits: kinds.has('not-known'),
    isOnAsking: kinds.has('asking'),
    isHearsay: kinds.has('hearsay'),
    nature: kinds.get('nature') ?? 0,
  };
}

/** A verb in its plain form at the beginning, perhaps after “never” or “please”, with nobody before it. */
function isCommand(own: readonly Token[]): boolean {
  const at = own.findIndex(({ lower, pos }) => !(pos === 'INTJ' || inClass(lower, 'before-command')));
  const word = own[at];
  return word !== undefined && word.pos === 'VERB' && word.lower === word.lemma && own[at + 1]?.form !== ',';
}

const isPredicate = ({ pos, lower }: Token): boolean => pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'));
