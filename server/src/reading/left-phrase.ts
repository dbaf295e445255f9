import type { Lexicons } from '../lexicons/lexicons';
import { asideKind, isSpeechLike } from './asides';
import { finite } from './clauses';
import type { Item } from './units';
import type { Items } from './words';
import {
  closesPhrase,
  days,
  isComma,
  isDash,
  isInside,
  isPause,
  isPossessive,
  joining,
  nominal,
  personal,
  type Stretch,
} from './words';

/**
 * The noun phrase whose last word is at `j`, read leftwards with its apposition, brackets and prepositional phrases.
 * `stretch` holds all of it; `core` the part that names the source without the aside between commas.
 */
export function phraseEndingAt(
  items: Items,
  j: number,
  lexicons: Lexicons,
  depth = 0,
): { stretch: Stretch; core: Stretch } | undefined {
  if (j < 0 || depth > 4) return undefined;
  const item = items[j] as Item;
  if (isPause(item)) return overAside(items, j, lexicons, depth);
  if (item.pos === 'QUOTE' && item.pauses) return undefined;
  const earlier = beforeMoment(items, j);
  if (earlier < j) return phraseEndingAt(items, earlier, lexicons, depth + 1);
  if (item.lower === ')') {
    const open = items.findLastIndex((other, i) => i < j && other.lower === '(');
    const before = open > 0 ? phraseEndingAt(items, open - 1, lexicons, depth + 1) : undefined;
    return before && { stretch: { from: before.stretch.from, to: j + 1 }, core: before.core };
  }
  if (
    personal.has(item.lower) ||
    /^(?:himself|herself|someone|everyone|everybody|nobody|somebody|anyone|one)$/.test(item.lower)
  ) {
    if (item.lower !== 'one' || !isInside(items[j - 1] ?? item)) return whole(j, j + 1);
  }
  // At the start of a sentence the tagger may take a name (“Telling said”) for a verb.
  const opening = j === 0 && /^[A-Z]/.test(item.form) && (item.pos === 'VERB' || item.pos === 'ADJ');
  if (!closesPhrase(item) && !opening) return undefined;
  const from = leftEdge(items, j, lexicons);
  let to = j + 1;
  const cut = temporalTail(items, from, to);
  if (cut > from) to = cut;
  return from < to ? whole(from, to) : undefined;
}

const whole = (from: number, to: number): { stretch: Stretch; core: Stretch } => ({
  stretch: { from, to },
  core: { from, to },
});

/** Index of the word before “on Friday”, “last week” at `j`, when a name or pronoun stands there: “X on Friday said”. */
function beforeMoment(items: Items, j: number): number {
  if (!days.has((items[j] as Item).lower) || j < 1) return j;
  let k = j - 1;
  while (k > 0 && days.has((items[k] as Item).lower)) k--;
  while (k > 0 && /^(?:on|in|this|last|next|late|early|earlier|just|the|that|same)$/.test((items[k] as Item).lower))
    k--;
  return k < j - 1 && /^(?:PROPN|NOUN|PRON)$/.test((items[k] as Item).pos) ? k : j;
}

function leftEdge(items: Items, j: number, lexicons: Lexicons): number {
  let i = j;
  for (;;) {
    const before = items[i - 1];
    if (!before) break;
    const current = items[i] as Item;
    if (
      current.pos === 'DET' &&
      /^(?:the|a|an|this|that|these|those|another|each|every)$/.test(current.lower) &&
      !/^(?:all|both|half|even)$/.test(before.lower)
    ) {
      const joined = overPreposition(items, i);
      if (joined === undefined) break;
      i = joined;
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
      }
      i--;
      continue;
    }
    // “conservative-leaning”: the tagger sees a verb in the second half.
    if (before.pos === 'VERB' && items[i - 2]?.lower === '‐') {
      i -= 2;
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
    if ((before.lower === '&' && i > 1) || (before.lower === 'and' && coordinates(items, i))) {
      i -= 2;
      // “France, Spain and Italy”: the rest of the list is in front of a comma.
      while (isComma(items[i - 1]) && items[i]?.pos === 'PROPN' && items[i - 2]?.pos === 'PROPN') i -= 2;
      continue;
    }
    const joined = overPreposition(items, i);
    if (joined === undefined) break;
    i = joined;
  }
  const place = lexicons.places.at(
    items.slice(i, i + 5).map(({ form }) => ({ lower: form })),
    0,
  );
  const intro = items[i - 1];
  if (
    intro &&
    /^(?:in|at|from|on)$/.test(intro.lower) &&
    place &&
    i + place.length <= j &&
    items[i + place.length]?.pos === 'PROPN'
  )
    return i + place.length;
  return i;
}

/** Index of the noun before the preposition that stands before `i`, when the two belong together. */
function overPreposition(items: Items, i: number): number | undefined {
  const preposition = items[i - 1];
  const noun = items[i - 2];
  if (!preposition || !noun) return undefined;
  const reduced =
    preposition.pos === 'ADP' &&
    noun.pos === 'VERB' &&
    /(?:ed|en|wn|ught|eld|ade|ent)$/.test(noun.lower) &&
    nominal.has(items[i - 3]?.pos ?? '') &&
    items[i - 3]?.pos !== 'PRON';
  if (reduced) return i - 3;
  // “sources close to the talks”, “people familiar with the matter”
  const known =
    /^(?:close|familiar|near|privy|loyal|opposed)$/.test(noun.lower) && /^(?:to|with)$/.test(preposition.lower);
  if (known && nominal.has(items[i - 3]?.pos ?? '') && items[i - 3]?.pos !== 'PRON') return i - 3;
  if (
    !joining.has(preposition.lower) ||
    !(
      nominal.has(noun.pos) ||
      noun.lower === ')' ||
      /^(?:chief|head|general|deputy|executive|elect)$/.test(noun.lower)
    ) ||
    (noun.pos === 'PRON' && personal.has(noun.lower))
  )
    return undefined;
  if (days.has((items[i] as Item).lower) && preposition.lower !== 'of') return undefined;
  return i - 2;
}

/** “Smith and Jones”, “France, Spain and Italy”, “the minister and his aide”: the left side is a noun that opens the clause. */
function coordinates(items: Items, i: number): boolean {
  const left = items[i - 2];
  const right = items[i] as Item;
  if (!left || !(left.pos === 'PROPN' || left.pos === 'NOUN' || left.lower === ')')) return false;
  if (left.pos !== right.pos && right.pos !== 'DET' && right.pos !== 'ADJ' && left.pos !== 'PROPN') return false;
  let k = i - 2;
  for (;;) {
    while (k > 0 && (isInside(items[k - 1] as Item) || /^(?:of|the)$/.test((items[k - 1] as Item).lower))) k--;
    const before = items[k - 1];
    if (isComma(before) && k > 2 && (items[k - 2] as Item).pos === 'PROPN' && left.pos === 'PROPN') {
      k -= 2;
      continue;
    }
    return (
      before === undefined ||
      (before.pos === 'PUNCT' && !isComma(before)) ||
      before.pos === 'SCONJ' ||
      before.pos === 'QUOTE' ||
      /^(?:both|that|as|but)$/.test(before.lower) ||
      (isComma(before) && (k - 1 <= 6 || items.slice(0, k - 1).some((_, n) => finite(items, n))))
    );
  }
}

function temporalTail(items: Items, from: number, to: number): number {
  let end = to;
  while (
    end - 1 > from &&
    days.has((items[end - 1] as Item).lower) &&
    (items[end - 1] as Item).pos !== 'ADJ' &&
    !isPossessive(items[end - 2] as Item)
  ) {
    end--;
    while (
      end - 1 > from &&
      (/^(?:on|in|this|last|next|late|early|at|during|the|that|same)$/.test((items[end - 1] as Item).lower) ||
        (items[end - 1] as Item).pos === 'NUM')
    )
      end--;
  }
  return end;
}

/** Steps over “, the minister,” / “, 43, of Leeds,” / “, who was there,” / “, speaking in Paris,” to the phrase it belongs to. */
function overAside(
  items: Items,
  close: number,
  lexicons: Lexicons,
  depth: number,
): { stretch: Stretch; core: Stretch } | undefined {
  for (let open = close - 2; open > 0 && open > close - 40; open--) {
    const mark = items[open] as Item;
    if (mark.pos === 'QUOTE' && open !== close - 1 && isSpeechLike(items, open)) return undefined;
    if (!(isComma(mark) && isComma(items[close])) && !(isDash(mark) && isDash(items[close]))) continue;
    // “X, 43, of Leeds,”: an age heads no phrase.
    if (items[open - 1]?.pos === 'NUM' && isComma(items[open - 2])) continue;
    const kind = asideKind(items, open + 1, close);
    if (kind === undefined) continue;
    if (!closesPhrase(items[open - 1]) && !isComma(items[open - 1])) continue;
    const head = phraseEndingAt(items, open - 1, lexicons, depth + 1);
    if (!head) continue;
    return {
      stretch: { from: head.stretch.from, to: kind === 'apposition' ? close : head.stretch.to },
      core: head.core,
    };
  }
  return undefined;
}

/** What stands between the commas; undefined when it is a clause of its own. */
/** “a statement released by the campaign”: a participle behind its noun is no predicate. */
