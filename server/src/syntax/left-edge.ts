import { inClass } from '../lexicons/word-classes';
import { finite } from './clauses';
import type { Item, Items } from './item';
import {
  canBeParticiple,
  closesPhrase,
  days,
  isComma,
  isInside,
  isPause,
  isPossessive,
  joining,
  nominal,
  personal,
} from './words';

/** First item of the noun phrase that ends at `j`, with its prepositional phrases and what it is coordinated with. */
export function leftEdge(items: Items, j: number): number {
  let i = j;
  let listed = false;
  while (i > 0) {
    if (isDeterminingThat(items, i, j)) return 0;
    if (opensClause(items, i, j)) break;
    const step: Step | undefined = isDetermined(items, i)
      ? overDeterminer(items, i, j)
      : leftwards(items, i, j, listed);
    if (!step) break;
    i = step.to;
    listed ||= step.lists ?? false;
  }
  return i;
}

/** Where the phrase goes on to the left, and whether what is joined there makes a list of it. */
interface Step {
  readonly to: number;
  readonly lists?: boolean;
}

/** “That review showed …”: no conjunction before one thing that opens the sentence. */
const isDeterminingThat = (items: Items, i: number, j: number): boolean =>
  i === 1 && items[0]?.lower === 'that' && items[j]?.pos === 'NOUN' && /[^s]$/.test((items[j] as Item).lower);

/** “what aides called a retreat”, “a bill which critics said …”, “anger that critics blame on …” */
function opensClause(items: Items, i: number, j: number): boolean {
  const before = items[i - 1]?.lower;
  return before === 'what' || before === 'which' || isThatBeforePlural(items, i - 1, j);
}

/** Whether a determiner stands at `i` that opens its phrase. */
function isDetermined(items: Items, i: number): boolean {
  const { pos, lower } = items[i] as Item;
  return pos === 'DET' && inClass(lower, 'determiner') && !inClass((items[i - 1] as Item).lower, 'predeterminer');
}

/** “Ana Ruiz and the union”, “the head of the union”. */
function overDeterminer(items: Items, i: number, j: number): Step | undefined {
  if (isJoined(items, i, j)) return { to: i - 2, lists: true };
  return stepTo(overPreposition(items, i));
}

const stepTo = (to: number | undefined): Step | undefined => (to === undefined ? undefined : { to });

function leftwards(items: Items, i: number, j: number, listed: boolean): Step | undefined {
  const before = items[i - 1] as Item;
  if (isInside(before) || (before.pos === 'QUOTE' && !before.pauses && i > 1))
    return isMomentBefore(items, i) ? undefined : { to: i - 1 };
  // “conservative-leaning”, “so-called”: the tagger sees a verb in the second half.
  if (before.pos === 'VERB' && items[i - 2]?.lower === '‐') return { to: Math.max(0, i - 3) };
  if (isParticiple(items, i) || isAdverbInside(items, i)) return { to: i - 1 };
  if (isJoined(items, i, j)) return { to: i - 2, lists: true };
  const pair = before.lower === '‐' || isNewlyDone(items, i) || pairsAdjectives(items, i);
  if (pair || (listed && listGoesOn(items, i))) return { to: i - 2 };
  return stepTo(overPreposition(items, i));
}

/** “on Monday Ana Ruiz”, “Last week Ana Ruiz”: the day says when, and is no part of the name. */
function isMomentBefore(items: Items, i: number): boolean {
  const [before, current] = [items[i - 1] as Item, items[i] as Item];
  if (!days.has(before.lower) || !/^\p{Lu}|^[a-z]+$/u.test(current.form)) return false;
  if (before.pos === 'PROPN' || before.lower === 'today' || before.lower === 'yesterday') return true;
  return current.pos === 'PROPN' && inClass(items[i - 2]?.lower, 'time-modifier');
}

/** Whether what stands before `i` is a participle of its phrase, which the tagger takes for a verb. */
const isParticiple = (items: Items, i: number): boolean => isHeldParticiple(items, i) || isOpeningParticiple(items, i);

/** “a televised interview”, “The Associated Press”, “the mother of murdered” */
function isHeldParticiple(items: Items, i: number): boolean {
  const [before, current, owner] = [items[i - 1] as Item, items[i] as Item, items[i - 2]];
  if (before.pos !== 'VERB' || current.pos === 'DET' || !owner) return false;
  if (owner.pos !== 'DET' && owner.lower !== 'of' && !isPossessive(owner)) return false;
  return /(?:ed|en|ing)$/.test(before.lower);
}

/** “of newly filed papers”: an adverb and a participle before their noun, behind a preposition. */
const isNewlyDone = (items: Items, i: number): boolean =>
  items[i - 1]?.pos === 'VERB' && /ly$/.test(items[i - 2]?.lower ?? '') && items[i - 3]?.pos === 'ADP';

/** “retired general X said” */
function isOpeningParticiple(items: Items, i: number): boolean {
  const [before, current, opener] = [items[i - 1] as Item, items[i] as Item, items[i - 2]];
  if (before.pos !== 'VERB' || !/(?:ed|ing)$/.test(before.lower) || current.pos === 'DET') return false;
  return !opener || opener.pos === 'QUOTE' || isPause(opener);
}

/** “the most senior captains” */
const isAdverbInside = (items: Items, i: number): boolean =>
  items[i - 1]?.pos === 'ADV' &&
  items[i - 2] !== undefined &&
  isInside(items[i - 2] as Item) &&
  items[i]?.pos === 'ADJ';

/** “French and Spanish captains”, not “… was old and Spanish captains said” */
function pairsAdjectives(items: Items, i: number): boolean {
  if (items[i - 1]?.lower !== 'and' || !/^(?:ADJ|PROPN)$/.test(items[i]?.pos ?? '') || items[i - 2]?.pos !== 'ADJ')
    return false;
  return i === 2 || items[i - 3]?.pos === 'DET' || isPause(items[i - 3]);
}

/** “that critics”: no determiner before several. */
const isThatBeforePlural = (items: Items, that: number, j: number): boolean =>
  items[that]?.lower === 'that' && items[j]?.pos === 'NOUN' && /[^s]s$/.test((items[j] as Item).lower);

/** “France, Spain and Italy”: the rest of the list is in front of a comma, and no “In France, …” that only says where. */
function listGoesOn(items: Items, i: number): boolean {
  let k = i - 2;
  if (!isComma(items[i - 1]) || items[i]?.pos !== 'PROPN' || items[k]?.pos !== 'PROPN') return false;
  if (days.has((items[k] as Item).lower)) return false;
  while (items[k]?.pos === 'PROPN') k--;
  return items[k]?.pos !== 'ADP';
}

/** Index of the noun before the preposition that stands before `i`, when the two belong together. */
function overPreposition(items: Items, i: number): number | undefined {
  const preposition = items[i - 1] as Item;
  const noun = items[i - 2];
  if (!noun) return undefined;
  if (isReduced(items, i)) return i - 3;
  // “editor at large of the Post”
  if (noun.lower === 'large' && items[i - 3]?.lower === 'at' && nominal.has(items[i - 4]?.pos ?? '')) return i - 4;
  // “those around her”
  if (noun.lower === 'those' && preposition.pos === 'ADP' && inClass(items[i]?.lower, 'clause-end-pronoun'))
    return i - 2;
  // “sources close to the talks”, “people familiar with the matter”
  const known = inClass(noun.lower, 'close-to') && /^(?:to|with)$/.test(preposition.lower);
  if (known && closesPhrase(items[i - 3])) return i - 3;
  return joins(noun, preposition) && !isDated(items, i) ? i - 2 : undefined;
}

/** “the plan proposed by”: a participle behind a noun, and its preposition. */
function isReduced(items: Items, i: number): boolean {
  const [described, participle, preposition] = items.slice(i - 3, i);
  if (preposition?.pos !== 'ADP' || participle?.pos !== 'VERB' || described?.pos === 'PRON') return false;
  return canBeParticiple(participle.lower) && nominal.has(described?.pos ?? '');
}

/** Whether the preposition can belong to what stands before it: “the head of”, “some of”, “president of”. */
function joins({ pos, lower }: Item, preposition: Item): boolean {
  if (!joining.has(preposition.lower) || personal.has(lower)) return false;
  if (preposition.lower === 'of' && inClass(lower, 'part-of-several')) return true;
  return nominal.has(pos) || lower === ')' || lower === 'neither' || inClass(lower, 'office-adjective');
}

/** “Vale & Berg”, “Smith and Jones” */
const isJoined = (items: Items, i: number, j: number): boolean =>
  (items[i - 1]?.lower === '&' && i > 1) || coordinates(items, i, j);

/** “Smith and Jones”, “France, Spain and Italy”, “the minister and his aide”: the left side is a noun that opens the clause. */
function coordinates(items: Items, i: number, j: number): boolean {
  const left = items[i - 2];
  const right = items[i] as Item;
  if (items[i - 1]?.lower !== 'and' || !left || !(left.pos === 'PROPN' || left.pos === 'NOUN' || left.lower === ')'))
    return false;
  // “the senator and Republican candidate”
  const head = items[j]?.pos === left.pos;
  if (left.pos !== right.pos && !head && right.pos !== 'DET' && right.pos !== 'ADJ' && left.pos !== 'PROPN')
    return false;
  return opensClauseAt(items, listStart(items, i - 2));
}

/** Where the list begins whose last part before “and” ends at `j`. */
function listStart(items: Items, j: number): number {
  let k = j;
  while (k > 0 && (isInside(items[k - 1] as Item) || joinsNoun(items, k - 1))) k--;
  return listGoesOn(items, k) ? listStart(items, k - 2) : k;
}

/** Whether nothing stands before `k` that what begins there could be the object of. */
function opensClauseAt(items: Items, k: number): boolean {
  const before = items[k - 1];
  if (before === undefined || inClass(before.lower, 'coordination-opener')) return true;
  if (isComma(before)) return k - 1 <= 6 || items.slice(0, k - 1).some((_, n) => finite(items, n));
  // “notes obtained by the Post and the Courier”
  if (before.lower === 'by') return overPreposition(items, k) !== undefined;
  return /^(?:PUNCT|SCONJ|QUOTE)$/.test(before.pos);
}

/** “the head [of] [the] union”, “residents [of] Osk and Marn”, “aides [to] Ruiz and Holm”. */
const joinsNoun = (items: Items, i: number): boolean =>
  /^(?:of|the)$/.test((items[i] as Item).lower) ||
  (inClass((items[i] as Item).lower, 'noun-joining') && (items[i - 1]?.pos === 'NOUN' || i === 1));

/** “the crew on Monday”, “10 May about Holm”: when, on either side of the preposition before `i`. */
const isDated = (items: Items, i: number): boolean =>
  (days.has(items[i]?.lower ?? '') && items[i - 1]?.lower !== 'of') ||
  (days.has(items[i - 2]?.lower ?? '') && items[i - 3]?.pos === 'NUM');
