import type { Lexicons } from '../lexicons/lexicons';
import type { Item } from './units';

/** A stretch of items, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

type Items = readonly Item[];

const nominal = new Set<string>(['NOUN', 'PROPN', 'NUM', 'PRON', 'QUOTE', 'SYM', 'X']);
const inside = new Set<string>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
export const personal = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you']);
export const relative = new Set(['who', 'which', 'that', 'whom', 'whose']);
const possessive = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);
const joining = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'by',
  'near',
  'against',
  'between',
  'among',
  'inside',
  'outside',
  'behind',
  'within',
  'under',
  'around',
  'across',
  'about',
  'de',
  'familiar',
]);
const subordinating = new Set([
  'because',
  'although',
  'though',
  'if',
  'when',
  'while',
  'as',
  'after',
  'before',
  'since',
  'until',
  'unless',
  'whether',
  'whereas',
  'once',
  'where',
  'how',
  'why',
  'what',
  'even',
  'amid',
  'despite',
]);
export const days = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'jan.',
  'feb.',
  'aug.',
  'sept.',
  'oct.',
  'nov.',
  'dec.',
  'week',
  'month',
  'year',
  'morning',
  'afternoon',
  'evening',
  'night',
  'weekend',
  'earlier',
  'later',
  'recently',
  'now',
  'then',
  'ago',
  'day',
  'time',
  'hours',
  'minutes',
  'days',
  'weeks',
  'months',
  'years',
  'summer',
  'spring',
  'winter',
  'autumn',
  'fall',
  'noon',
  'midnight',
  'once',
  'again',
]);

export const isDash = (item: Item | undefined): boolean => item !== undefined && /^(?:-|--|—|–)$/.test(item.form);
export const isComma = (item: Item | undefined): boolean => item?.lower === ',';
export const isPause = (item: Item | undefined): boolean => isComma(item) || isDash(item);

/** A verb form that can be the predicate of a clause: not a bare participle in -ing, not after “to”. */
export function finite(items: Items, i: number): boolean {
  const item = items[i] as Item;
  if (item.pos === 'AUX') return !/^(?:be|been|being|having)$/.test(item.lower);
  return item.pos === 'VERB' && !/ing$/.test(item.lower) && items[i - 1]?.lower !== 'to';
}

const isPossessive = (item: Item): boolean =>
  possessive.has(item.lower) || (item.pos === 'PART' && /^'s?$/.test(item.lower)) || item.lower === "'";
const isInside = (item: Item): boolean => inside.has(item.pos) || isPossessive(item);
const closesPhrase = (item: Item | undefined): boolean =>
  item !== undefined &&
  (nominal.has(item.pos) ||
    item.lower === ')' ||
    (item.pos === 'DET' &&
      /^(?:this|these|those|some|many|most|both|all|several|few|others|another|each|none|either|any)$/.test(
        item.lower,
      )) ||
    item.lower === 'others' ||
    (item.pos === 'ADJ' && /^(?:others?|latter|former|many|several|official|white|familiar)$/.test(item.lower)));

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
    if (isDash(before) && items[i - 2] && before.end === current.start && (items[i - 2] as Item).end === before.start) {
      i -= 2;
      continue;
    }
    if (before.lower === '&' || (before.lower === 'and' && coordinates(items, i))) {
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
    items.map(({ form }) => ({ lower: form })),
    i,
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
      (isComma(before) && k - 1 <= 6)
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

const isSpeechLike = (items: Items, i: number): boolean =>
  items[i]?.pauses === true || /^[,.?!]$/.test(items[i + 1]?.lower ?? '');

/** What stands between the commas; undefined when it is a clause of its own. */
function asideKind(items: Items, from: number, to: number): 'apposition' | 'aside' | undefined {
  const first = items[from] as Item;
  if (relative.has(first.lower) || first.lower === 'where' || first.lower === 'when' || first.lower === 'while')
    return 'aside';
  if (first.pos === 'SCONJ' || subordinating.has(first.lower)) return 'aside';
  const verbs = range(from, to).some(
    (i) => finite(items, i) && !relativeBefore(items, from, i) && !reducedRelative(items, i),
  );
  if (first.pos === 'VERB' && /(?:ing|ed|en|wn)$/.test(first.lower)) return 'aside';
  if (first.pos === 'ADV' && items[from + 1]?.pos === 'VERB') return 'aside';
  if (verbs) return undefined;
  if (
    first.pos === 'NUM' ||
    first.lower === 'of' ||
    ((first.pos === 'PROPN' ||
      first.pos === 'DET' ||
      first.pos === 'NOUN' ||
      first.pos === 'ADJ' ||
      isPossessive(first)) &&
      !days.has(first.lower))
  )
    return 'apposition';
  if (
    first.pos === 'ADP' ||
    first.pos === 'ADV' ||
    first.pos === 'NOUN' ||
    first.pos === 'PROPN' ||
    first.pos === 'CCONJ'
  )
    return 'aside';
  return undefined;
}

/** “a statement released by the campaign”: a participle behind its noun is no predicate. */
const reducedRelative = (items: Items, i: number): boolean =>
  /(?:ed|en|wn|ught|eld|ade|ent)$/.test(items[i]?.lower ?? '') &&
  items[i + 1]?.pos === 'ADP' &&
  items[i - 1]?.pos === 'NOUN';

const relativeBefore = (items: Items, from: number, i: number): boolean =>
  range(from, i).some((k) => relative.has((items[k] as Item).lower));
export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** End (exclusive) of the noun phrase that begins at `i`, without what follows it; `i` itself when there is none. */
export function phraseEnd(items: Items, i: number): number {
  const first = items[i];
  if (!first) return i;
  if (first.pos === 'PRON' && !possessive.has(first.lower))
    return relative.has(first.lower) || first.lower === 'what' ? i : i + 1;
  let end = i;
  let seen = false;
  for (let k = i; k < items.length; k++) {
    const item = items[k] as Item;
    const glued = isDash(item) && items[k + 1]?.start === item.end && items[k - 1]?.end === item.start;
    if (item.pos === 'DET' && seen) break;
    if (item.pos === 'QUOTE' && seen && k > i + 3) break;
    if (
      !(
        isInside(item) ||
        item.pos === 'QUOTE' ||
        glued ||
        item.lower === '&' ||
        (item.pos === 'ADV' && !seen && items[k + 1]?.pos === 'ADJ') ||
        (item.pos === 'VERB' &&
          !seen &&
          k > i &&
          /(?:ed|ing)$/.test(item.lower) &&
          isInside(items[k + 1] ?? item) &&
          items[k + 1]?.pos !== 'DET')
      )
    )
      break;
    if (nominal.has(item.pos)) {
      seen = true;
      end = k + 1;
    } else if (item.pos === 'DET' && closesPhrase(item)) end = k + 1;
    else if (item.pos === 'PART' || item.lower === "'") seen = false;
  }
  return end;
}

/** End (exclusive) of a source that follows its verb: the phrase with prepositional phrases, apposition and relative clause. */
export function sourceEnd(items: Items, i: number, lexicons: Lexicons): number {
  let end = phraseEnd(items, i);
  if (end === i || (personal.has((items[i] as Item).lower) && end === i + 1)) return end;
  for (let guard = 0; guard < 12; guard++) {
    const next = items[end];
    if (!next) break;
    if (next.lower === '(') {
      const close = items.findIndex((item, k) => k > end && item.lower === ')');
      if (close < 0 || close > end + 8) break;
      end = close + 1;
      continue;
    }
    if (next.lower === 'and' || next.lower === 'or' || next.lower === '&') {
      const stop = phraseEnd(items, end + 1);
      if (stop === end + 1 || items.slice(stop, stop + 3).some((_, k) => finite(items, stop + k))) break;
      end = stop;
      continue;
    }
    if (next.pos === 'ADP' && joining.has(next.lower) && next.lower !== 'to') {
      const stop = phraseEnd(items, end + 1);
      const occasion = range(end + 1, stop).some(
        (k) => lexicons.occasions.at(items, k) || days.has((items[k] as Item).lower),
      );
      if (stop === end + 1 || (next.lower !== 'of' && occasion)) break;
      end = stop;
      continue;
    }
    if (!isComma(next)) break;
    const after = items[end + 1];
    if (!after || after.pos === 'QUOTE' || after.pos === 'CCONJ' || days.has(after.lower)) break;
    if (/^(?:who|whose|which)$/.test(after.lower)) {
      const stop = clauseStop(items, end + 2);
      end = stop;
      continue;
    }
    const stop = after.lower === 'of' ? phraseEnd(items, end + 2) : phraseEnd(items, end + 1);
    if (stop <= end + 1 || personal.has(after.lower) || finite(items, Math.min(stop, items.length - 1))) break;
    end = stop;
  }
  return end;
}

/** Index of the next comma, quotation or full stop from `i` on; `overParts` goes on over words quoted in mid-clause. */
export function clauseStop(items: Items, i: number, overParts = false): number {
  for (let k = i; k < items.length; k++) {
    const item = items[k] as Item;
    if ((item.pos === 'QUOTE' && !(overParts && !item.pauses)) || isPause(item) || /^[.;:?!]$/.test(item.lower))
      return k;
  }
  return items.length;
}

/** Whether a clause with a subject and a predicate begins at `i`. */
export function clauseAt(items: Items, i: number): boolean {
  const first = items[i];
  if (!first) return false;
  if (personal.has(first.lower) || /^(?:there|this|that|these|those)$/.test(first.lower)) {
    const verb = items.findIndex((item, k) => k > i && item.pos !== 'ADV' && item.pos !== 'PART');
    if (
      verb > 0 &&
      verb <= i + 3 &&
      (finite(items, verb) || items[verb]?.pos === 'AUX' || items[verb]?.pos === 'VERB' || items[verb]?.lower === "'s")
    )
      return true;
    const pair = items[i + 1]?.lower === 'and' && phraseEnd(items, i + 2) > i + 2;
    if (personal.has(first.lower) && !pair) return false;
  }
  const stop = clauseStop(items, i, true);
  const limit = isComma(items[stop]) && stop < i + 10 ? clauseStop(items, stop + 1, true) : stop;
  for (let k = i + 1; k < Math.min(limit, i + 22); k++) {
    const item = items[k] as Item;
    if (relative.has(item.lower) && k > i)
      return range(k + 1, Math.min(limit, k + 20)).filter((v) => finite(items, v)).length > 1;
    if (finite(items, k))
      return item.pos === 'AUX' || !/(?:ed|en|wn|ught)$/.test(item.lower) || items[k + 1]?.lower !== 'by';
  }
  return false;
}
