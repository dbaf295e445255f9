import type { Lexicons } from '../lexicons/lexicons';
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
export function leftEdge(items: Items, j: number, lexicons: Lexicons): number {
  let i = j;
  let listed = false;
  for (;;) {
    const before = items[i - 1];
    if (!before) break;
    const current = items[i] as Item;
    // “That review showed …”: no conjunction before one thing that opens the sentence.
    if (before.lower === 'that' && i === 1 && items[j]?.pos === 'NOUN' && /[^s]$/.test((items[j] as Item).lower))
      return 0;
    // “what aides called a retreat”, “a bill which critics said …”, “anger that critics blame on …”
    if (before.lower === 'what' || (i > 1 && (before.lower === 'which' || isThatBeforePlural(items, i - 1, j)))) break;
    if (
      current.pos === 'DET' &&
      inClass(current.lower, 'determiner') &&
      !/^(?:all|both|half|even)$/.test(before.lower)
    ) {
      // “Ana Ruiz and the union”
      const paired = before.lower === 'and' && coordinates(items, i, j);
      const joined = paired ? i - 2 : overPreposition(items, i);
      if (joined === undefined) break;
      i = joined;
      listed ||= paired;
      continue;
    }
    if (isInside(before) || (before.pos === 'QUOTE' && !before.pauses && current.pos !== 'QUOTE' && i > 1)) {
      if (
        days.has(before.lower) &&
        before.pos !== 'ADJ' &&
        current.pos !== 'PART' &&
        /^\p{Lu}|^[a-z]+$/u.test(current.form) &&
        before.lower !== 'may'
      ) {
        if (before.pos === 'PROPN' || before.lower === 'today' || before.lower === 'yesterday') break;
        // “Last week Ana Ruiz”
        if (current.pos === 'PROPN' && /^(?:last|this|next|earlier)$/.test(items[i - 2]?.lower ?? '')) break;
      }
      i--;
      continue;
    }
    // “a televised interview”, “The Associated Press”: participles that the tagger takes for verbs.
    const owner = items[i - 2];
    const held = owner && (owner.pos === 'DET' || isPossessive(owner));
    if (
      before.pos === 'VERB' &&
      current.pos !== 'DET' &&
      held &&
      (/(?:ed|en|ing)$/.test(before.lower) || /^\p{Lu}/u.test(before.form))
    ) {
      i--;
      continue;
    }
    // “conservative-leaning”, “so-called”: the tagger sees a verb in the second half.
    if (before.pos === 'VERB' && items[i - 2]?.lower === '‐') {
      i = Math.max(0, i - 3);
      continue;
    }
    // “retired general X said”: the tagger takes the participle for a verb.
    const opener = items[i - 2];
    if (
      before.pos === 'VERB' &&
      /(?:ed|ing)$/.test(before.lower) &&
      current.pos !== 'DET' &&
      (!opener || opener.pos === 'QUOTE' || isPause(opener))
    ) {
      i--;
      continue;
    }
    if (before.pos === 'ADV' && items[i - 2] && isInside(items[i - 2] as Item) && current.pos === 'ADJ') {
      i--;
      continue;
    }
    if (before.lower === '‐') {
      i -= 2;
      continue;
    }
    if ((before.lower === '&' && i > 1) || (before.lower === 'and' && coordinates(items, i, j))) {
      i -= 2;
      listed = true;
      continue;
    }
    // “French and Spanish captains”, not “… was old and Spanish captains said”
    const pair = before.lower === 'and' && /^(?:ADJ|PROPN)$/.test(current.pos) && items[i - 2]?.pos === 'ADJ' && i < j;
    if (pair && (i === 2 || items[i - 3]?.pos === 'DET' || isPause(items[i - 3]))) {
      i -= 2;
      continue;
    }
    if (listed && listGoesOn(items, i)) {
      i -= 2;
      continue;
    }
    const joined = overPreposition(items, i);
    if (joined === undefined) break;
    i = joined;
  }
  const named = /^(?:in|at|from|on)$/.test(items[i - 1]?.lower ?? '') ? behindPlace(items, i, lexicons) : i;
  return named <= j && items[named]?.pos === 'PROPN' ? named : i;
}

/** The word behind the place that begins at `i`; `i` where none does. */
function behindPlace(items: Items, i: number, lexicons: Lexicons): number {
  const cased = items.slice(i, i + 5).map(({ form }) => ({ lower: form }));
  return i + (lexicons.places.at(cased, 0)?.length ?? 0);
}

/** “that critics”: no determiner before several. */
const isThatBeforePlural = (items: Items, that: number, j: number): boolean =>
  items[that]?.lower === 'that' && items[j]?.pos === 'NOUN' && /[^s]s$/.test((items[j] as Item).lower);

/** “France, Spain and Italy”: the rest of the list is in front of a comma, and no “In France, …” that only says where. */
function listGoesOn(items: Items, i: number): boolean {
  let k = i - 2;
  if (k < 0 || !isComma(items[i - 1]) || items[i]?.pos !== 'PROPN' || items[k]?.pos !== 'PROPN') return false;
  if (days.has((items[k] as Item).lower)) return false;
  while (items[k]?.pos === 'PROPN') k--;
  return items[k]?.pos !== 'ADP';
}

/** Index of the noun before the preposition that stands before `i`, when the two belong together. */
function overPreposition(items: Items, i: number): number | undefined {
  const preposition = items[i - 1];
  const noun = items[i - 2];
  if (!preposition || !noun) return undefined;
  const reduced =
    preposition.pos === 'ADP' &&
    noun.pos === 'VERB' &&
    canBeParticiple(noun.lower) &&
    nominal.has(items[i - 3]?.pos ?? '') &&
    items[i - 3]?.pos !== 'PRON';
  if (reduced) return i - 3;
  // “editor at large of the Post”
  if (noun.lower === 'large' && items[i - 3]?.lower === 'at' && nominal.has(items[i - 4]?.pos ?? '')) return i - 4;
  // “sources close to the talks”, “people familiar with the matter”
  const known = inClass(noun.lower, 'close-to') && /^(?:to|with)$/.test(preposition.lower);
  if (known && closesPhrase(items[i - 3]) && items[i - 3]?.pos !== 'PRON') return i - 3;
  if (
    !joining.has(preposition.lower) ||
    !(
      nominal.has(noun.pos) ||
      noun.lower === ')' ||
      noun.lower === 'neither' ||
      inClass(noun.lower, 'office-adjective')
    ) ||
    (noun.pos === 'PRON' && personal.has(noun.lower))
  )
    return undefined;
  if (days.has((items[i] as Item).lower) && preposition.lower !== 'of') return undefined;
  return i - 2;
}

/** “Smith and Jones”, “France, Spain and Italy”, “the minister and his aide”: the left side is a noun that opens the clause. */
function coordinates(items: Items, i: number, j: number): boolean {
  const left = items[i - 2];
  const right = items[i] as Item;
  if (!left || !(left.pos === 'PROPN' || left.pos === 'NOUN' || left.lower === ')')) return false;
  // “a former agent and 20-year veteran of the force”
  const aged = right.pos === 'NUM' && items[i + 1]?.lower === '‐';
  // “the senator and Republican candidate”
  const head = items[j]?.pos === left.pos && i < j;
  if (left.pos !== right.pos && !aged && !head && right.pos !== 'DET' && right.pos !== 'ADJ' && left.pos !== 'PROPN')
    return false;
  let k = i - 2;
  for (;;) {
    while (k > 0 && (isInside(items[k - 1] as Item) || /^(?:of|the)$/.test((items[k - 1] as Item).lower))) k--;
    const before = items[k - 1];
    if (left.pos === 'PROPN' && listGoesOn(items, k)) {
      k -= 2;
      continue;
    }
    return (
      before === undefined ||
      (before.pos === 'PUNCT' && !isComma(before)) ||
      before.pos === 'SCONJ' ||
      before.pos === 'QUOTE' ||
      /^(?:both|that|as|but)$/.test(before.lower) ||
      // “notes obtained by the Post and the Courier”
      (before.lower === 'by' && overPreposition(items, k) !== undefined) ||
      (isComma(before) && (k - 1 <= 6 || items.slice(0, k - 1).some((_, n) => finite(items, n))))
    );
  }
}
