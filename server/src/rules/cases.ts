import type { Token } from '../language/types';
import type { Deed } from '../lexicons/deeds';
import type { WordEntry } from '../lexicons/lexicons';
import type { Match } from '../lexicons/phrases-in';
import { inClass } from '../lexicons/word-classes';
import type { Span } from '../text/span';
import { someOverlaps } from '../text/span-index';
import type { Copy } from './copy';
import { ownerAt, type Parties, partyAt, subjectOf } from './parties';

/** What the article says once of the case against somebody. */
export interface Case {
  readonly party: string;
  readonly state: 'pending' | 'guilty' | 'quashed' | 'cleared' | 'dead';
  /** The kinds of offence that it is about; none where the sentence says only that there is a case. */
  readonly offences: ReadonlySet<string>;
  /** Whether the accused denies it. */
  readonly denied: boolean;
  readonly span: Span;
  readonly sentence: number;
  /** The last year that the sentence names. */
  readonly year: number | undefined;
}

/** All that the article says of cases, in order. */
export function casesIn(copy: Copy, parties: Parties): Case[] {
  const { tokens, spoken, lexicons, phrases } = copy;
  const states: Match<WordEntry>[] = [];
  for (const match of phrases(lexicons.cases)) {
    const [first, last] = [tokens[match.index] as Token, tokens[match.index + match.length - 1] as Token];
    const before = states.at(-1);
    if (before && match.index < before.index + before.length) continue;
    if (!isDenied(tokens, match.index, first) && !someOverlaps(spoken, [first.start, last.end])) states.push(match);
  }
  const offences = phrases(lexicons.offences);
  const years = yearsIn(tokens);
  let next = 0;
  return states.flatMap((match, i) => {
    const { index, length, entry } = match;
    const [first, last] = [tokens[index] as Token, tokens[index + length - 1] as Token];
    // What comes after the words up to the next ones is about them; where nothing does, what comes before.
    const beside = [states[i - 1], states[i + 1]].map((other) =>
      other && tokens[other.index]?.sentence === first.sentence ? other.index : undefined,
    );
    const isEarlier = ({ index: place }: Match<string>): boolean =>
      (tokens[place] as Token).sentence < first.sentence || place <= (beside[0] ?? -1);
    while (next < offences.length && isEarlier(offences[next] as Match<string>)) next++;
    const named = namedBeside(index, beside[1] ?? tokens.length);
    const denied = entry.role === 'denial';
    if (denied && first.lower.startsWith('den') && named.size === 0 && !answers(tokens, index + length)) return [];
    const party = partyOf(parties, tokens, index, length, entry);
    if (!party) return [];
    const state = entry.kind as Case['state'];
    const { sentence } = first;
    return [
      { party, state, offences: named, denied, span: [first.start, last.end], sentence, year: years.get(sentence) },
    ];
  });

  /** The offences from the next one on, in the sentence and before the other words: after these, or else before them. */
  function namedBeside(index: number, until: number): ReadonlySet<string> {
    const { sentence } = tokens[index] as Token;
    const [before, after] = [new Set<string>(), new Set<string>()];
    for (let at = next; tokens[offences[at]?.index ?? -1]?.sentence === sentence; at++) {
      const { index: place, entry } = offences[at] as Match<string>;
      if (place >= until) break;
      (place < index ? before : after).add(entry);
    }
    return after.size > 0 ? after : before;
  }
}

/** “has not been charged”, “no case against” */
const isDenied = (tokens: readonly Token[], i: number, { sentence }: Token): boolean =>
  tokens
    .slice(Math.max(0, i - 3), i)
    .some((token) => token.sentence === sentence && inClass(token.lower, 'case-denied'));

/** “denies the charge”, “denies it” */
const answers = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(i, i + 4).some(({ lower }) => inClass(lower, 'accusation'));

function partyOf(
  parties: Parties,
  tokens: readonly Token[],
  i: number,
  length: number,
  { role }: WordEntry,
): string | undefined {
  const behind = partyAt(parties, i + length);
  if (role === 'object') {
    if (isPassive(tokens, i)) return subjectOf(parties, i)?.key;
    // “police charged Holm”, “Holm, charged with fraud, …”; “the bank charged a fee” is no case.
    return (
      behind ??
      (/^(?:ADP|PUNCT|ADV|CCONJ)$/.test(tokens[i + length]?.pos ?? 'PUNCT') ? subjectOf(parties, i) : undefined)
    )?.key;
  }
  if (role !== 'matter') return subjectOf(parties, i)?.key;
  return (behind ?? ownerAt(parties, i) ?? parties.firstIn.get(tokens[i]?.sentence ?? -1))?.key;
}

/** Whether a form of “be” stands before the participle, with adverbs at most between. */
export function isPassive(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (tokens[at]?.pos === 'ADV' || tokens[at]?.lower === 'not') at--;
  return inClass(tokens[at]?.lower, 'passive-verb');
}

/** The last year that each sentence names. */
export const yearsIn = (tokens: readonly Token[]): ReadonlyMap<number, number> =>
  new Map(
    tokens
      .filter(({ form }) => form.length === 4 && /^(?:19|20)\d\d$/.test(form))
      .map(({ sentence, form }) => [sentence, Number(form)]),
  );

/**
 * The case by which telling the deed as a fact takes for proved what is not: one that is open, or was ended without guilt. Nothing where
 * somebody is dead, where they have been found guilty or have admitted it, or where no case is about such a deed. A verdict that is dated
 * speaks for what was done by then, where another case is open.
 */
export function openCase(
  cases: readonly Case[],
  { offences, strength }: Pick<Deed, 'offences' | 'strength'>,
  sentence: number,
  year: number | undefined,
): Case | undefined {
  if (cases.some(({ state }) => state === 'dead')) return undefined;
  const about = (one: Case): boolean =>
    (strength === 'strong' && (one.offences.size === 0 || offences.has('any'))) ||
    (strength === 'open' && one.sentence === sentence) ||
    [...one.offences].some((offence) => offences.has(offence));
  const open = cases.filter((one) => one.state === 'pending' && about(one));
  const isQuashed = cases.some(({ state }) => state === 'quashed');
  const verdicts = cases.filter(
    (one) => one.state === 'guilty' && (strength === 'open' || one.offences.size === 0 || about(one)),
  );
  const holds = ({ year: then }: Case): boolean =>
    then === undefined ||
    !open.some((one) => one.year === undefined || one.year > then) ||
    (year !== undefined && year <= then);
  if (!isQuashed && verdicts.some(holds)) return undefined;
  const ended = cases.find(
    (one) => (one.state === 'cleared' || one.state === 'quashed') && (about(one) || one.offences.size === 0),
  );
  return ended ?? open.find(({ denied }) => denied) ?? open[0];
}
