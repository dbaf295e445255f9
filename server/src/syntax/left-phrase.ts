import type { Lexicons } from '../lexicons/lexicons';
import { inClass } from '../lexicons/word-classes';
import { asideKind } from './asides';
import { finite } from './clauses';
import type { Item, Items } from './item';
import { leftEdge } from './left-edge';
import { beforeMoment, temporalTail } from './moment';
import type { Phrase } from './sentence';
import { closesPhrase, days, isComma, isDash, isInside, isPause, isPossessive, personal, range } from './words';

/**
 * The noun phrase whose last word is at `j`, read leftwards with its apposition, brackets and prepositional phrases, and with
 * whoever is listed before it: “Ana Ruiz, the mayor, and Anders Holm, the premier”. `stretch` holds all of it; `core` the part
 * that names the source, or the first of them, without the aside between commas.
 */
export function phraseEndingAt(items: Items, j: number, lexicons: Lexicons, depth = 0): Phrase | undefined {
  const last = phraseAt(items, j, lexicons, depth);
  if (!last || depth > 0 || items[last.stretch.from - 1]?.lower !== 'and') return last;
  let first = last;
  for (let k = last.stretch.from - 2; k > 0; k = first.stretch.from - 1) {
    if (!isComma(items[k]) && items[k]?.lower !== ')') break;
    const before = phraseAt(items, k, lexicons, 1);
    if (!before || !isDescribedName(items, before, k)) break;
    first = before;
  }
  return !opensList(items, first.stretch.from)
    ? last
    : { stretch: { from: first.stretch.from, to: last.stretch.to }, core: first.core };
}

/** Whether the phrase is a name of two words or more with its description, which ends at `close`: “Ana Ruiz, the mayor,”, “Ana Ruiz (Osk)”. */
function isDescribedName(items: Items, { stretch, core }: Phrase, close: number): boolean {
  const bracket = items[close]?.lower === ')';
  const names = items.slice(core.from, core.to).filter(({ pos }) => pos === 'PROPN').length;
  // “Ana Ruiz, 60, lives nearby,”: the tagger takes the verb for a noun.
  const hidden = range(core.to, close).some(
    (k) => items[k + 1]?.pos === 'NOUN' && /[^s]s$/.test(items[k + 1]?.lower ?? ''),
  );
  return names > 1 && !hidden && (bracket || stretch.to === close);
}

const opensList = (items: Items, i: number): boolean => {
  const before = items[i - 1];
  return (
    !before || isPause(before) || /^(?:QUOTE|CCONJ|SCONJ)$/.test(before.pos) || /^(?:both|[.])$/.test(before.lower)
  );
};

function phraseAt(items: Items, j: number, lexicons: Lexicons, depth: number): Phrase | undefined {
  if (j < 0 || depth > 4) return undefined;
  const item = items[j] as Item;
  if (isPause(item)) return beforePause(items, j, lexicons, depth);
  if (item.pauses) return overQuotingAside(items, j, lexicons, depth);
  if (trails(items, j)) return extended(phraseEndingAt(items, j - 1, lexicons, depth + 1), j + 1);
  // “… have endorsed him say”, “who live there say”: the last word of a clause, and nobody's name.
  if (inClass(item.lower, 'clause-end-pronoun') && !isClose(items, j)) return undefined;
  const earlier = beforeMoment(items, j);
  if (earlier < j) return phraseEndingAt(items, earlier, lexicons, depth + 1);
  if (item.lower === ')')
    return extended(phraseEndingAt(items, bracketBefore(items, j) - 1, lexicons, depth + 1), j + 1);
  // “the vicar of St Mark’s, Ana Ruiz,”, “an officer there, who left,”: the phrase goes on past its noun.
  const floated = floats(items, j) ? extended(phraseEndingAt(items, j - 1, lexicons, depth + 1), j + 1) : undefined;
  if (floated) return floated;
  return isPronoun(items, j) ? whole(j, j + 1) : plainPhrase(items, j, lexicons, depth);
}

/** The phrase before the comma or dash at `j`, which may close an aside, or stand behind a bracket: “Ana Ruiz (Harbour Board, Osk), said”. */
function beforePause(items: Items, j: number, lexicons: Lexicons, depth: number): Phrase | undefined {
  const aside = overAside(items, j, lexicons, depth);
  const bracket = isComma(items[j]) && items[j - 1]?.lower === ')';
  const open = bracket ? bracketBefore(items, j) : j;
  if (aside && aside.core.from < open) return aside;
  return bracket ? phraseEndingAt(items, j - 1, lexicons, depth + 1) : undefined;
}

const bracketBefore = (items: Items, j: number): number =>
  items.findLastIndex(({ lower }, i) => i < j && lower === '(');

/** The phrase with all that stands between it and the end, which adds nothing to its name. */
const extended = (phrase: Phrase | undefined, to: number): Phrase | undefined =>
  phrase && { stretch: { from: phrase.stretch.from, to }, core: phrase.core };

/** “she”, “nobody”, and “one” where nothing stands before it. */
function isPronoun(items: Items, j: number): boolean {
  const item = items[j] as Item;
  if (!personal.has(item.lower) && !inClass(item.lower, 'indefinite-pronoun')) return false;
  return item.lower !== 'one' || !isInside(items[j - 1] ?? item);
}

/** The phrase whose last word at `j` is a noun, or stands in the place of one. */
function plainPhrase(items: Items, j: number, lexicons: Lexicons, depth: number): Phrase | undefined {
  const item = items[j] as Item;
  // At the start of a sentence the tagger may take a name (“Telling said”) for a verb.
  const opening = j === 0 && (item.pos === 'VERB' || item.pos === 'ADJ');
  if (!closes(items, j) && !opening) return undefined;
  const from = leftEdge(items, j);
  // “the offer that ministers rejected said”: a clause about the offer.
  if (item.pos === 'VERB' && /^(?:NOUN|PRON|DET)$/.test(items[from - 1]?.pos ?? '')) return undefined;
  // “Ana Ruiz, host of ‘Osk Today,’ said”, and “‘It failed,’ Ana Ruiz, a clerk said”: what describes her is closed by no comma.
  const named = describedName(items, from, lexicons, depth);
  const isClosed = item.pos === 'QUOTE' || (named && items[named.stretch.from - 1]?.pos === 'QUOTE');
  if (named && isClosed) return extended(named, j + 1);
  const to = temporalTail(items, from, j + 1);
  return !isDay(items, from, to) ? whole(from, to) : undefined;
}

/** “June 25”, “May 2015”: when it was said, and not who said it. */
const isDay = (items: Items, from: number, to: number): boolean =>
  to - from === 2 && days.has((items[from] as Item).lower) && items[from + 1]?.pos === 'NUM';

/** “a source close to him [said]”, “people around them [say]”, “some of them [say]”. */
function isClose(items: Items, j: number): boolean {
  const [preposition, before] = [items[j - 1]?.lower ?? '', items[j - 2]];
  if (preposition === 'of') return before?.pos === 'NUM' || inClass(before?.lower, 'part-of-several');
  return inClass(preposition, 'closeness-preposition') && inClass(before?.lower, 'close-person');
}

/** A quantifier behind the several it is about: “Ruiz and Holm both said”; not “a deal both said was dead”. */
function floats(items: Items, j: number): boolean {
  if (!/^(?:all|both|each)$/.test((items[j] as Item).lower)) return false;
  const before = items[j - 1];
  return before !== undefined && (before.pos === 'PROPN' || before.lower === ')' || /[^s]s$/.test(before.lower));
}

/** Whether the word only trails behind a noun before a pause: “of St Mark[’s],”, “an officer [there],”. */
function trails(items: Items, j: number): boolean {
  const item = items[j] as Item;
  return isPause(items[j + 1]) && (isPossessive(item) ? j > 0 : /^(?:there|here)$/.test(item.lower));
}

/** Whether a noun phrase can end in the word, as also “the elderly”, “a third” and “the same polling” do. */
function closes(items: Items, j: number): boolean {
  const item = items[j] as Item;
  if (closesPhrase(item) || trails(items, j)) return true;
  if (item.pos === 'ADV') return items[j - 1]?.pos === 'DET';
  if (item.pos === 'VERB') return /ing$/.test(item.lower) ? closesAsGerund(items, j) : describesLeft(items, j);
  return item.pos === 'ADJ' && isDeterminedFrom(items, j - 1);
}

/** “the same polling”: an activity with a determiner. */
function closesAsGerund(items: Items, j: number): boolean {
  const before = items[j - 1];
  if (!before || !(/^(?:ADJ|DET)$/.test(before.pos) || isPossessive(before))) return false;
  return isDeterminedFrom(items, j - 1);
}

/** Whether a determiner opens the words that end at `k`. */
function isDeterminedFrom(items: Items, k: number): boolean {
  let at = k;
  const inWord = () => items[at]?.lower === '‐' || items[at - 1]?.lower === '‐';
  while (at >= 0 && (/^(?:ADJ|NOUN|PROPN|NUM)$/.test((items[at] as Item).pos) || inWord())) at--;
  const opener = items[at];
  return opener !== undefined && (opener.pos === 'DET' || isPossessive(opener));
}

/** “the captains polled [said]”: a participle before the verb, which belongs to the noun on its left. */
function describesLeft(items: Items, j: number): boolean {
  const before = items[j - 1];
  const described = before?.pos === 'NOUN' || before?.lower === 'those';
  return described && /(?:ed|en)$/.test((items[j] as Item).lower) && items[j + 1]?.pos === 'VERB';
}

const whole = (from: number, to: number): Phrase => ({
  stretch: { from, to },
  core: { from, to },
});

/** Steps over “, the minister,” / “, 43, of Leeds,” / “, who was there,” / “, speaking in Paris,” to the phrase it belongs to. */
function overAside(items: Items, close: number, lexicons: Lexicons, depth: number): Phrase | undefined {
  const dated = phraseEndingAt(items, dateBefore(items, close) - 1, lexicons, depth + 1);
  if (dated) return dated;
  const clause = relativeOpening(items, close);
  const described = clause && phraseEndingAt(items, clause - 1, lexicons, depth + 1);
  if (described && described.stretch.from <= 3) return described;
  for (let open = close - 2; open > 0 && open > close - 40; open--) {
    if (items[open]?.pauses) return undefined;
    const phrase = opensAside(items, open, close) ? describedBy(items, open, close, lexicons, depth) : undefined;
    if (phrase) return phrase;
  }
  return undefined;
}

/** Whether the marks open and close an aside between them, and a phrase can stand before it. */
function opensAside(items: Items, open: number, close: number): boolean {
  const alike = isComma(items[open]) ? isComma(items[close]) : isDash(items[open]) && isDash(items[close]);
  // “X, 43, of Leeds,”: an age heads no phrase.
  if (!alike || (items[open - 1]?.pos === 'NUM' && isComma(items[open - 2]))) return false;
  // “X, an Osk, N.D., teacher,”: nor does the state of a town.
  if (isComma(items[open - 2]) && /^\p{Lu}[\p{L}.]*\.$/u.test(items[open - 1]?.form ?? '')) return false;
  return closes(items, open - 1);
}

/** The phrase before the aside, and the aside with it where it is in apposition. */
function describedBy(items: Items, open: number, close: number, lexicons: Lexicons, depth: number): Phrase | undefined {
  const kind = asideKind(items, open + 1, close);
  const last = kind && phraseEndingAt(items, open - 1, lexicons, depth + 1);
  const head = last && (overShortName(items, last, lexicons, depth) ?? last);
  if (!head) return undefined;
  // “Ana Ruiz, captain of the Osk, one of the ferries that …, said”: what the second describes is no source.
  const named = describedName(items, head.stretch.from, lexicons, depth) ?? head;
  const to = kind === 'apposition' || named !== head ? close : head.stretch.to;
  return { stretch: { from: named.stretch.from, to }, core: named.core };
}

/** “the head of the Harbour Board, or [HB] – which …”: the phrase before the shorter name of what it ends in. */
function overShortName(items: Items, { stretch }: Phrase, lexicons: Lexicons, depth: number): Phrase | undefined {
  const or = stretch.from - 1;
  if (items[or]?.lower !== 'or' || !isComma(items[or - 1])) return undefined;
  return extended(phraseEndingAt(items, or - 2, lexicons, depth + 1), stretch.to);
}

/** Where “on June 25, 2012” begins that ends before the comma at `close`; 0 where no such date stands there. */
function dateBefore(items: Items, close: number): number {
  const month = close - 4;
  const dated =
    days.has(items[month]?.lower ?? '') &&
    isComma(items[month + 2]) &&
    /^(?:19|20)\d\d$/.test(items[month + 3]?.lower ?? '');
  if (!dated) return 0;
  return items[month - 1]?.pos === 'ADP' ? month - 1 : month;
}

/**
 * The comma that opens a relative clause with commas of its own, where all up to the one at `close` belongs to it: “Osk,
 * which hosted its counterpart, Marn, in May, wants …”.
 */
function relativeOpening(items: Items, close: number): number | undefined {
  let pauses = 0;
  for (let k = close - 1; k > 1; k--) {
    const item = items[k] as Item;
    if (item.pos === 'CCONJ' && isComma(items[k - 1])) return undefined;
    if (isComma(item)) pauses++;
    if (!/^(?:who|which)$/.test(item.lower)) continue;
    const verbs = range(k + 1, close).filter((v) => finite(items, v) && !finite(items, v - 1));
    return isComma(items[k - 1]) && pauses > 0 && verbs.length === 1 ? k - 1 : undefined;
  }
  return undefined;
}

/** The name in front of the comma before `i`, where what begins at `i` describes it. */
function describedName(items: Items, i: number, lexicons: Lexicons, depth: number): Phrase | undefined {
  const first = items[i];
  if (!first || !(/^(?:DET|NOUN|ADJ)$/.test(first.pos) || isPossessive(first))) return undefined;
  if (!isComma(items[i - 1]) || items[i - 2]?.pos !== 'PROPN') return undefined;
  const name = phraseEndingAt(items, i - 2, lexicons, depth + 1);
  const before = name && items[name.stretch.from - 1];
  const opens = !before || /^(?:CCONJ|QUOTE)$/.test(before.pos) || isPause(before);
  return opens && !days.has((items[i - 2] as Item).lower) ? name : undefined;
}

/** “Ana Ruiz, citing ‘the charm of the isle,’ said”, “Ana Ruiz, who calls it ‘a trap,’ said”: the comma that closes the aside stands inside the marks. */
function overQuotingAside(items: Items, quotation: number, lexicons: Lexicons, depth: number): Phrase | undefined {
  let open = quotation - 1;
  while (quotation - open < 8 && !isPause(items[open])) open--;
  const opener = items[open + 1];
  if (!isComma(items[open])) return undefined;
  const head = phraseEndingAt(items, open - 1, lexicons, depth + 1);
  if (opener?.lower === 'who' || /ing$/.test(opener?.lower ?? '')) return head;
  // “Ana Ruiz, host of ‘Osk Today,’ said”
  return /^(?:NOUN|DET)$/.test(opener?.pos ?? '') ? extended(head, quotation + 1) : undefined;
}
