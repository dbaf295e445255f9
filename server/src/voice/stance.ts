import type { Token } from '../language/types';
import type { Lexicons, WordEntry } from '../lexicons/lexicons';
import type { PhrasesIn } from '../lexicons/phrases-in';
import { inClass } from '../lexicons/word-classes';
import { foundIn, standsIn } from '../syntax/pattern-search';
import { rowsFor } from '../syntax/rows';
import { type WordPattern, wordPattern } from '../syntax/word-pattern';
import { once } from '../text/once';

/** What makes a sentence a claim: the words that do it, and how surely. */
export interface Stance {
  readonly words: string;
  readonly what: 'judgment' | 'forecast' | 'accusation' | 'explanation' | 'advice' | 'motive' | 'guess';
  readonly strong: boolean;
}

/** The kinds of construction, with what each makes of a sentence. */
const kinds = new Map<string, Stance['what']>([
  ['judgment', 'judgment'],
  ['frame', 'judgment'],
  ['accusation', 'accusation'],
  ['forecast', 'forecast'],
  ['advice', 'advice'],
  ['aside', 'judgment'],
]);

/** Those that make a claim too weak to be held against a paragraph that has its source. */
const weakKinds = new Map<string, Stance['what']>([
  ['motive', 'motive'],
  ['hedged-forecast', 'forecast'],
  ['superlative', 'judgment'],
  ['weak-advice', 'advice'],
  ['guess', 'guess'],
  ['degree', 'judgment'],
]);

const between = /^(?:ADV|DET|PART|ADJ|CCONJ)$/;

/** What others say, as a word in a line of the paper's own. */
export const others = { form: '_', lower: '_', lemma: '_', pos: 'X' } as const;

/** A way to put a sentence, whatever else is in it. */
interface Construction {
  readonly kind: string;
  readonly pattern: WordPattern;
}

const patternsOf = once(({ heldViews, stancePatterns }: Lexicons) => ({
  held: rowsFor(heldViews.held.map((line) => ({ pattern: wordPattern(line) }))),
  thought: rowsFor(heldViews.thought.map((line) => ({ pattern: wordPattern(line) }))),
  claims: rowsFor(
    stancePatterns.flatMap(({ kind, terms }): Construction[] =>
      terms.map((line) => ({ kind, pattern: wordPattern(line) })),
    ),
  ),
}));

/** “Her answer was that …”, “by their own account”, “what he sees as”: somebody's view, in a form of its own. */
const isHeld = (words: readonly Token[], lexicons: Lexicons): boolean =>
  patternsOf(lexicons)
    .held(words)
    .some(({ pattern }) => standsIn(pattern, words));

/** “This leads many to suspect that …”, “asked whether it …”: what follows is in somebody's mind, or a question. */
const isThought = (words: readonly Token[], lexicons: Lexicons): boolean =>
  patternsOf(lexicons)
    .thought(words)
    .some(({ pattern }) => standsIn(pattern, words));

/**
 * What in the words makes a claim of them, if anything does; `line` is their sentence in the prose, with a word in the place of what
 * others say in it, `phrases` finds phrases in the words.
 */
export function stanceOf(
  prose: string,
  line: readonly Token[],
  words: readonly Token[],
  phrases: PhrasesIn,
  lexicons: Lexicons,
): Stance | undefined {
  const stance = claimIn(prose, line, words, phrases, lexicons);
  return stance && !isHeld(words, lexicons) ? stance : undefined;
}

function claimIn(
  prose: string,
  line: readonly Token[],
  words: readonly Token[],
  phrases: PhrasesIn,
  lexicons: Lexicons,
): Stance | undefined {
  const constructions = patternsOf(lexicons).claims(line);
  const strong = firstOf(kinds, prose, line, constructions);
  if (strong) return { words: strong.words, what: strong.what, strong: true };
  const cue = cueIn(words, phrases, lexicons);
  if (cue?.strong) return cue;
  const faint = firstOf(weakKinds, prose, line, constructions);
  // “may have misled”: of what is past, nobody can foretell anything.
  const isPast = faint !== undefined && /\bm(?:ay|ight) (?:\w+ )?have\b/i.test(faint.words);
  const weak = faint ? { words: faint.words, what: isPast ? ('guess' as const) : faint.what, strong: false } : cue;
  return weak && !isThought(words, lexicons) ? weak : undefined;
}

/** The claim that single words make: one that is strong by itself, two evaluations, or one evaluation beside another cue. */
function cueIn(words: readonly Token[], phrases: PhrasesIn, lexicons: Lexicons): Stance | undefined {
  const charged = phrases(lexicons.charges).length > 0;
  const evaluations = new Set<string>();
  let others = false;
  let next = 0;
  for (const { index: i, length, entry } of phrases(lexicons.claimCues)) {
    const word = words[i] as Token;
    if (i < next || (word.pos === 'PROPN' && /^\p{Lu}/u.test(word.form))) continue;
    const forms = words.slice(i, i + length).map(({ form }) => form);
    const term = forms.join(' ');
    if (isStrong(words, i, entry, charged)) return { words: term, what: nameOf(entry.kind ?? ''), strong: true };
    if (entry.kind === 'evaluation') evaluations.add(term);
    else others = true;
    next = i + length;
  }
  const [one, two] = evaluations;
  if (one && two) return { words: `${one}” and “${two}`, what: 'judgment', strong: true };
  return one && others && !charged ? { words: one, what: 'judgment', strong: false } : undefined;
}

/** Whether the cue makes a claim by itself; where somebody is `charged`, what they are blamed for is the prosecutors' word. */
function isStrong(words: readonly Token[], i: number, { kind, strength }: WordEntry, charged: boolean): boolean {
  if (kind === 'blame') return strength === 'strong' && !charged && !resting(words, i);
  return strength === 'strong' || (kind === 'evaluation' && !charged && predicated(words, i));
}

/** What the first construction of the kinds that stands in the line is made of there, and what it makes of it. */
function firstOf<What>(
  kinds: ReadonlyMap<string, What>,
  prose: string,
  line: readonly Token[],
  constructions: readonly Construction[],
): { readonly words: string; readonly from: number; readonly what: What } | undefined {
  for (const { kind, pattern } of constructions) {
    const what = kinds.get(kind);
    const found = what && foundIn(pattern, line);
    if (!found) continue;
    let to = found.to;
    while (line[to - 1]?.pos === 'PUNCT') to--;
    const [first, last] = [line[found.from] as Token, line[to - 1] as Token];
    return { words: prose.slice(first.start, last.end).replace(/\s+/g, ' '), from: found.from, what };
  }
  return undefined;
}

const nameOf = (kind: string): Stance['what'] =>
  kind === 'blame' ? 'accusation' : kind === 'forecast' ? 'forecast' : kind === 'cause' ? 'explanation' : 'judgment';

/** “It is evident that …”: the paper's own view of what somebody else says, thinks or wants. */
export function frame(prose: string, line: readonly Token[], lexicons: Lexicons): Stance | undefined {
  const found = firstOf(frames, prose, line, patternsOf(lexicons).claims(line));
  if (!found) return undefined;
  const { words, what, from } = found;
  // “… said the fee was not too high; the problem was that …”: what follows is the speaker's still.
  if (line[from - 1]?.form === ';' && line.slice(0, from).some(({ form }) => form === others.form)) return undefined;
  return { words, what, strong: true };
}

const frames = new Map<string, Stance['what']>([['frame', 'judgment']]);

/** The verb by which the paper itself accuses somebody, as in “leaders lied, denying that …”; `ours` tells its own words. */
export function accusation(
  words: readonly Token[],
  ours: (word: Token) => boolean,
  lexicons: Lexicons,
): Stance | undefined {
  const at = words.findIndex(
    (word, i) =>
      word.pos === 'VERB' &&
      lexicons.claimCues.at(words, i)?.entry.kind === 'blame' &&
      ours(word) &&
      !resting(words, i),
  );
  if (at < 0 || isCharged(words, lexicons)) return undefined;
  const length = lexicons.claimCues.at(words, at)?.length ?? 1;
  const forms = words.slice(at, at + length).map(({ form }) => form);
  return { words: forms.join(' '), what: 'accusation', strong: true };
}

/** “… was charged with fraud”, “the fight against crime”: the blame is dealt with, or nobody's. */
const isCharged = (words: readonly Token[], { charges }: Lexicons): boolean =>
  words.some((_, i) => charges.at(words, i) !== undefined);

/** “is a dangerous precedent”, “are severe”: the evaluation is what the sentence says, not something it mentions. */
function predicated(words: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
    const { lower, pos } = words[j] as Token;
    if (inClass(lower, 'copula')) return true;
    if (!between.test(pos)) return false;
  }
  return false;
}

/** “The answer lies in the north”, “many felt betrayed”: nobody is accused. */
const resting = (words: readonly Token[], i: number): boolean =>
  inClass(words[i - 1]?.lower, 'feeling') ||
  (/^l(?:ie|ies|ying)$/.test(words[i]?.lower ?? '') && inClass(words[i + 1]?.lower, 'behind-lying'));
