import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import type { Place } from '../lexicons/places';
import { isCapital, type NameWords, opens, placeAt } from './name-words';
import type { ActorKind } from './types';

/** The name in a run of words with capitals. */
interface NamePart {
  readonly from: number;
  readonly to: number;
  readonly kind: ActorKind | 'unknown';
  /** Set when the whole name is a place's, the people's of a place or the seat's of its government. */
  readonly place?: Place;
}

const initial = /^(?:[A-Z]\.){1,3}$|^[A-Z]$/;
const suffix = /^(?:jr|sr|jr\.|sr\.|ii|iii|iv)$/;

/** Where in the run the name stands, after titles and adjectives of country, and what kind of name it is; nothing for things. */
export function nameIn(words: NameWords, start: number, stop: number): NamePart | undefined {
  const { tokens, lexicons } = words;
  const end = beforeLetters(words, start, stop);
  const whole = placeAt(words, start);
  if (whole && whole.length === end - start) return placePart(whole.entry, start, end);
  const last = tokens[end - 1] as Token;
  const before = tokens[end - 2];
  const lettered = end < stop;
  const given = (i: number) => {
    const { lower } = tokens[i] as Token;
    return lexicons.givenNames.has(lower.endsWith('s') ? lower.replace(/['’]s$/, '') : lower);
  };
  const organisation = isOrganisation(words, start, end);
  let from = start;
  let title = false;
  for (let k = start; k < end; ) {
    const token = tokens[k] as Token;
    const office = words.offices[k] as number;
    if (lexicons.honorifics.has(token.lower) && k + 1 < end) {
      from = ++k;
      title = true;
      continue;
    }
    if (office > 0 && k + office <= end) {
      // “Stephen King”: a surname that looks like an office.
      const surname =
        k + office === end && office === 1 && k > from && k - from <= 2 && given(from) && end - start <= 3;
      if (!surname && !isFirstName(words, k, start, end)) {
        from = k + office;
        title = words.holders[k + office - 1] === office;
        k = from;
        continue;
      }
    }
    k++;
  }
  // “Director of National Safety Ana Ruiz”, “Speaker of the House Ana Ruiz”
  const of = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  const held = /^(?:of|for)$/.test(tokens[of]?.lower ?? '') && (words.holders[of - 1] ?? 0) > 0;
  for (let k = from + 1; held && !title && k + 1 < end; k++) {
    if (!given(k)) continue;
    from = k;
    title = true;
  }
  if (organisation && !(title && from < end && given(from))) return organisationPart(words, start, end);
  if (from >= end) return undefined;
  // “Russian Andrei Petrov”, “U.S. Olympian Ana Ruiz”
  if (!title) {
    const adjective = placeAt(words, from);
    if (adjective && from + adjective.length < end) {
      const rest = from + adjective.length;
      if (given(rest) && rest + 1 < end) from = rest;
      else if (adjective.entry.as === 'adjective' && rest + 1 === end && !capitalOnly(words, rest)) return undefined;
    }
  }
  while (from < end && tokens[from]?.form === '-') from++;
  if (from >= end) return undefined;
  const place = placeAt(words, from);
  if (place && from + place.length === end && !(title && place.entry.as !== 'country')) {
    if (from === start || !title) return placePart(place.entry, from, end);
  }
  // “Re/code”
  if (before?.form === '/') return { from, to: end, kind: 'organisation' };
  if (
    lexicons.things.has(last.lower) &&
    !title &&
    !(lexicons.names.surnamesToo.has(last.lower) && (end - from === 2 ? given(from) : isSpeaking(words, from, end)))
  )
    return undefined;
  const size = end - from;
  if (size > 6) return undefined;
  if (size === 1) return singlePart(words, from, end, title);
  const personal =
    title ||
    lettered ||
    (given(from) && size <= 5) ||
    (before !== undefined && size > 2 && initial.test(before.form)) ||
    initial.test((tokens[from] as Token).form) ||
    suffix.test(last.lower);
  return { from, to: end, kind: personal ? 'person' : 'unknown' };
}

/** The end of the name without letters after it: “Ana Ruiz [MP]”. */
function beforeLetters({ tokens, lexicons }: NameWords, start: number, stop: number): number {
  let end = stop;
  while (end - start > 1 && isLetters(tokens[end - 1] as Token, lexicons)) end--;
  return end - start > 1 || lexicons.givenNames.has((tokens[start] as Token).lower) ? end : stop;
}

/** Whether the token is what somebody writes after their name: “MP”, “KC”. */
export const isLetters = ({ form, lower }: Token, { names }: Lexicons): boolean =>
  names.letters.has(lower) && /^[A-Z]\w*[A-Z.]/.test(form);

/** “Park said”: a word alone, as somebody who speaks. */
function isSpeaking({ tokens, lexicons, lowers }: NameWords, from: number, end: number): boolean {
  if (end - from !== 1 || lowers((tokens[from] as Token).lower) > 0 || tokens[from - 1]?.pos === 'DET') return false;
  return lexicons.reportingVerbs.at(tokens, end)?.entry.verb.frames.has('quote') === true;
}

/** “Dean Ruiz”: an office that is a first name too, where the text has no such office. */
function isFirstName({ tokens, lexicons, lowers }: NameWords, k: number, start: number, end: number): boolean {
  const { lower } = tokens[k] as Token;
  return k === start && end - start === 2 && lexicons.givenNames.has(lower) && lowers(lower) === 0;
}

function placePart(place: Place, from: number, to: number): NamePart | undefined {
  if (place.as === 'adjective' || (place.kind === 'region' && place.as !== 'people')) return undefined;
  return { from, to, kind: 'country', place };
}

/** Whether the word never stands without a capital in the text. */
const capitalOnly = ({ tokens, lowers }: NameWords, i: number): boolean => lowers((tokens[i] as Token).lower) === 0;

function isOrganisation({ tokens, lexicons }: NameWords, from: number, to: number): boolean {
  const last = tokens[to - 1] as Token;
  const { organisations, organisationNames, givenNames } = lexicons;
  const first = tokens[from] as Token;
  if (organisations.has(last.lower) || (organisationNames.has(last.lower) && to - from > 1)) {
    const named = to - from === 2 && givenNames.has(first.lower) && lexicons.names.surnamesToo.has(last.lower);
    return !named && !/^[a-z]/.test(last.form);
  }
  for (let i = from + 1; i < to - 1; i++) {
    const { lower } = tokens[i - 1] as Token;
    const heads = organisations.has(lower) || lexicons.names.heads.has(lower);
    if (heads && /^(?:of|for|on)$/.test((tokens[i] as Token).lower)) return true;
  }
  return organisations.has(first.lower) && /^(?:of|for|on)$/.test(tokens[from + 1]?.lower ?? '');
}

function organisationPart(words: NameWords, start: number, end: number): NamePart | undefined {
  const { tokens, lexicons } = words;
  let from = start;
  const at = (i: number) => tokens[i] as Token;
  // “Former Senate”, “President Holm's Department”: the name begins after words that merely have a capital.
  while (from < end - 1 && (lexicons.honorifics.has(at(from).lower) || isLead(words, from))) from++;
  // “Republican Congress”
  while (from < end - 1 && lexicons.names.bodies.has((tokens[end - 1] as Token).lower) && partyAdjective(words, from))
    from++;
  if (end - from === 1) {
    const { lower } = tokens[from] as Token;
    return lexicons.names.bodies.has(lower) ||
      (lexicons.organisationNames.has(lower) && !lexicons.organisations.has(lower))
      ? { from, to: end, kind: 'organisation' }
      : tail(words, from, end);
  }
  return { from, to: end, kind: 'organisation' };
}

const isLead = ({ tokens }: NameWords, i: number): boolean => {
  const { lower } = tokens[i] as Token;
  return lower === 'the' || (/^(?:former|new|old|late|senior)$/.test(lower) && opens(tokens, i));
};

const partyAdjective = (words: NameWords, i: number): boolean => {
  const place = placeAt(words, i)?.entry;
  return place?.as === 'adjective' && / Party$/.test(place.name);
};

/** “the Department”: short for an organisation named before; clusters decide. */
const tail = ({ tokens, lowers }: NameWords, from: number, to: number): NamePart | undefined => {
  const { lower } = tokens[from] as Token;
  return opens(tokens, from) || (lowers(lower) > 0 && !isCapital((tokens[from] as Token).form))
    ? undefined
    : { from, to, kind: 'organisation' };
};

function singlePart(words: NameWords, from: number, to: number, title: boolean): NamePart | undefined {
  const { tokens, lexicons, lowers, capitals } = words;
  const token = tokens[from] as Token;
  const { lower, form } = token;
  if (title) return { from, to, kind: 'person' };
  if (
    words.offices[from] ||
    lexicons.honorifics.has(`${lower}.`) ||
    lexicons.anonymous.has(lower) ||
    lexicons.vagueSources.at(tokens, from)
  )
    return undefined;
  if (lexicons.organisationNames.has(lower) && !lexicons.things.has(lower) && lowers(lower) === 0)
    return { from, to, kind: 'organisation' };
  if (/^[A-Z]{2,}s$/.test(form)) return undefined;
  if (/^[A-Z&.]{2,}$/.test(form) && !/^(?:[A-Z]\.)$/.test(form)) {
    const known = capitals(lower) > (opens(tokens, from) ? 0 : 1);
    if (lowers(lower) > 0 || form.length > 6 || (opens(tokens, from) && !known)) return undefined;
    return { from, to, kind: 'organisation' };
  }
  if (lower.length < 2 || initial.test(form)) return undefined;
  if (lowers(lower) > 0 && capitals(lower) <= lowers(lower) && !lexicons.givenNames.has(lower)) return undefined;
  return { from, to, kind: 'unknown' };
}
