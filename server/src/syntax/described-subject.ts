import { finite } from './clauses';
import type { Item, Items } from './item';
import { phraseEndingAt } from './left-phrase';
import { postmodifiedEnd } from './noun-phrase';
import type { Phrase, Sentence } from './sentence';
import { canBeParticiple, closesPhrase, isPause, isPossessive, personal, relative } from './words';

/**
 * “The officials who met Ana Ruiz said …”, “Voters living near Osk say …”: the subject of the verb behind `j` stands in
 * front of the clause that describes it, and whoever is named last is not the one who speaks.
 */
export function describedSubject({ items, lexicons }: Sentence, j: number): Phrase | undefined {
  const last = items[j];
  if (!last || isPause(last) || isPossessive(last) || /^(?:QUOTE|CCONJ)$/.test(last.pos)) return undefined;
  for (const from of opensAgain(items, clausesStart(items, j), j)) {
    const head = from + atLeast(items, from);
    const end = postmodifiedEnd(items, head);
    if (end === head || end > j) continue;
    if (personal.has(items[head]?.lower ?? '') || !describes(items, end, j) || complementOf(items, j)) continue;
    const named = phraseEndingAt(items, end - 1, lexicons);
    if (named && named.stretch.from <= head)
      return { stretch: { from: Math.min(from, named.stretch.from), to: j + 1 }, core: named.core };
  }
  return undefined;

  /** “who think Ana Ruiz said so”: the name is the subject after all. */
  function complementOf(within: Items, last: number): boolean {
    const phrase = phraseEndingAt(within, last, lexicons);
    if (!phrase) return false;
    const before = phrase.stretch.from - 1;
    const frames = lexicons.reportingVerbs.at(within, before)?.entry.verb.frames;
    return (
      within[before]?.pos === 'CCONJ' || (frames?.has('bare') ?? false) || relative.has(within[before]?.lower ?? '')
    );
  }
}

/** The same, and in front of a whole clause of reason or time there: “a clerk who left because [he was tired] said”. */
function clausesStart(items: Items, j: number): number {
  const start = clauseStart(items, j);
  if (items[start - 1]?.pos !== 'SCONJ' || !items.slice(start, j + 1).some((_, k) => finite(items, start + k)))
    return start;
  const outer = clauseStart(items, start - 2);
  return items.slice(outer, start - 1).some(({ lower }) => lower === 'who') ? outer : start;
}

/** Where the clause that ends at `j` begins: behind the last comma, quotation or conjunction. */
function clauseStart(items: Items, j: number): number {
  let start = j;
  while (start > 0 && !opensBehind(items, start - 1)) start--;
  return start;
}

function opensBehind(items: Items, i: number): boolean {
  const { pos, lower } = items[i] as Item;
  if (isPause(items[i]) || pos === 'QUOTE' || /^[.;:?!]$/.test(lower)) return true;
  if (lower === 'that') return !closesPhrase(items[i - 1]);
  return pos === 'SCONJ' && lower !== 'as';
}

/** The start of the clause, and each place behind “and” or “but” in it. */
function opensAgain(items: Items, start: number, j: number): number[] {
  const starts = [start];
  for (let k = start; k < j; k++) if ((items[k] as Item).pos === 'CCONJ') starts.push(k + 1);
  return starts;
}

/** How many words stand before the phrase at `i` without being its own: “at least one aide”. */
const atLeast = (items: Items, i: number): number => (/^(?:least|most)$/.test(items[i + 1]?.lower ?? '') ? 2 : 0);

/** Whether a relative clause or a participle fills all from `i` to `j`, so that the next verb is the head's. */
function describes(items: Items, i: number, j: number): boolean {
  const first = items[i] as Item;
  const verbs = (from: number) => items.slice(from, j + 1).filter((_, k) => finite(items, from + k)).length;
  // “voters who back the mayor”: the tagger takes the verb for an adverb.
  const hidden = first.lower === 'who' && items[i + 1]?.pos === 'ADV';
  if (first.lower === 'whose') return verbs(i + 1) > 0;
  if (/^(?:who|which|that)$/.test(first.lower)) return first.pos !== 'DET' && (hidden || verbs(i + 1) > 0);
  if (isPurpose(items, i, j)) return verbs(i + 2) === 0;
  // “Ruiz pointed to what aides called …”
  if (first.pos !== 'VERB' || items[j]?.pos === 'ADP' || items.slice(i, j).some(({ lower }) => lower === 'what'))
    return false;
  const next = items[i + 1];
  if (/ing$/.test(first.lower)) return i < j && verbs(i + 1) === 0;
  if (canBeParticiple(first.lower) && isPurpose(items, i + 1, j)) return verbs(i + 3) === 0;
  return canBeParticiple(first.lower) && next?.pos === 'ADP' && verbs(i + 1) === 0;
}

/** “a push [to sell] the pier”, “a lawyer hired [to defend] Ana Ruiz”, “a refusal [to even consider] it” */
const isPurpose = (items: Items, i: number, j: number): boolean =>
  items[i]?.lower === 'to' && items[items[i + 1]?.pos === 'ADV' ? i + 2 : i + 1]?.pos === 'VERB' && i + 1 < j;
