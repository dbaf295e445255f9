import { tokensIn } from '../language/tokens-in';
import type { Token } from '../language/types';
import { endsLike, inClass, wordClass } from '../lexicons/word-classes';
import type { Statement } from '../reading/types';

const excluding = wordClass('part-of-more');

/** “not everyone”, “half of supporters”, “Ward and other experts”: they are said to be part of something else. */
export function isPartOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.sentence !== tokens[at]?.sentence) return false;
  return (
    excluding.has(before?.lower ?? '') ||
    (/^(?:and|or)$/.test(before?.lower ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.pos ?? ''))
  );
}

/** “Several said the tariff was too high”: those of whom the text has just told, on one occasion. */
export function isOneEvent(tokens: readonly Token[], { cue: [cue] }: Statement): boolean {
  const verb = cue ? tokensIn(tokens, cue) : [];
  return (
    !verb.some(({ lower }) => /^(?:have|has)$/.test(lower)) && endsLike(verb[0]?.lower ?? '', 'past-report-ending')
  );
}

/** “Some crews say …, while others say …” */
export function isContrast(tokens: readonly Token[], at: number): boolean {
  if (!/^others?$/.test(tokens[at]?.lower ?? '')) return false;
  return tokens
    .slice(Math.max(0, at - 40), at)
    .some(({ lower, sentence }) => lower === 'some' && sentence >= (tokens[at]?.sentence ?? 0) - 1);
}

/** The words of a source that names nobody: no name, no number, no more than four; without “which” or “that” before them. */
export function faceless(words: readonly Token[]): readonly Token[] {
  const own = words.slice(words.findLastIndex(({ lower }) => /^(?:which|that|what)$/.test(lower)) + 1);
  if (own.length > 4 || own.some(({ pos }, i) => (pos === 'PROPN' && i > 0) || /^(?:NUM|VERB|ADP)$/.test(pos)))
    return [];
  return inClass(own[0]?.lower, 'known-or-few') ? [] : own;
}

/** Whether the word begins a clause. */
export function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || before.sentence !== tokens[i]?.sentence || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos);
}
