import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import type { Place } from '../lexicons/places';
import { inClass } from '../lexicons/word-classes';
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

/** Where a name begins in its run, and whether a title stands before it. */
interface Start {
  readonly from: number;
  readonly title: boolean;
}

/** Where in the run the name stands, after titles and adjectives of country, and what kind of name it is; nothing for things. */
export function nameIn(words: NameWords, start: number, stop: number): NamePart | undefined {
  const end = beforeLetters(words, start, stop);
  const whole = placeAt(words, start);
  if (whole?.length === end - start) return placePart(whole.entry, start, end);
  const titled = afterOfficeOf(words, start, end, afterTitles(words, start, end));
  const { title } = titled;
  if (isOrganisation(words, start, end) && !(title && titled.from < end && isGiven(words, titled.from)))
    return organisationPart(words, start, end);
  const from = afterAdjective(words, end, titled);
  if (from === undefined || from >= end) return undefined;
  const place = placeAt(words, from);
  if (place?.length === end - from && !title) return placePart(place.entry, from, end);
  // “Re/code”
  if (words.tokens[end - 2]?.form === '/') return { from, to: end, kind: 'organisation' };
  const size = end - from;
  if (size > 6 || (!title && isThing(words, from, end))) return undefined;
  if (size === 1) return singlePart(words, from, end, title);
  return { from, to: end, kind: title || end < stop || isPersonal(words, from, end) ? 'person' : 'unknown' };
}

function isGiven({ tokens, lexicons }: NameWords, i: number): boolean {
  const { lower } = tokens[i] as Token;
  return lexicons.givenNames.has(lower.endsWith('s') ? lower.replace(/['’]s$/, '') : lower);
}

/** Where the run goes on after its courtesies and offices. */
function afterTitles(words: NameWords, start: number, end: number): Start {
  const { tokens, lexicons, offices, holders } = words;
  let [from, title] = [start, false];
  for (let k = start; k < end; ) {
    const office = offices[k] as number;
    const held = office > 0 && k + office <= end && !isNoOffice(words, k, from, start, end);
    if (lexicons.honorifics.has((tokens[k] as Token).lower) && k + 1 < end) {
      k++;
      title = true;
    } else if (held) {
      k += office;
      title = holders[k - 1] === office;
    } else {
      k++;
      continue;
    }
    from = k;
  }
  return { from, title };
}

/** “Stephen King”: a surname that looks like an office; or a first name that does. */
function isNoOffice(words: NameWords, k: number, from: number, start: number, end: number): boolean {
  const ends = k + 1 === end && words.offices[k] === 1;
  const surname = ends && k > from && k - from <= 2 && isGiven(words, from) && end - start <= 3;
  return surname || isFirstName(words, k, start, end);
}

/** “Director of National Safety Ana Ruiz”, “Speaker of the House Ana Ruiz”: the name behind what the office is of. */
function afterOfficeOf(words: NameWords, start: number, end: number, { from, title }: Start): Start {
  const { tokens, holders } = words;
  const of = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  const held = /^(?:of|for)$/.test(tokens[of]?.lower ?? '') && (holders[of - 1] ?? 0) > 0;
  if (!held || title) return { from, title };
  for (let k = from + 1; k + 1 < end; k++)
    if (isGiven(words, k) || words.lexicons.leanings.has((tokens[k] as Token).lower)) return { from: k, title: true };
  return { from, title };
}

/** “Russian Andrei Petrov”, “U.S. Olympian Ana Ruiz”: the name without it; nothing for “Russian Orthodox”. */
function afterAdjective(words: NameWords, end: number, { from, title }: Start): number | undefined {
  const adjective = title ? undefined : placeAt(words, from);
  const rest = from + (adjective?.length ?? 0);
  let at = from;
  if (adjective && rest < end) {
    if (isGiven(words, rest) && rest + 1 < end) at = rest;
    else if (adjective.entry.as === 'adjective' && rest + 1 === end && !capitalOnly(words, rest)) return undefined;
  }
  while (at < end && words.tokens[at]?.form === '-') at++;
  return at;
}

/** “Harbour Street”, “the Marn Act”: no actor, unless the last word is a surname too. */
function isThing(words: NameWords, from: number, end: number): boolean {
  const { tokens, lexicons } = words;
  const { lower } = tokens[end - 1] as Token;
  if (!lexicons.things.has(lower)) return false;
  if (!lexicons.names.surnamesToo.has(lower)) return true;
  return !(end - from === 2 ? isGiven(words, from) : isSpeaking(words, from, end));
}

/** Whether a name of several words is somebody's, by its first name, an initial or “Jr.”. */
function isPersonal(words: NameWords, from: number, end: number): boolean {
  const { tokens } = words;
  const size = end - from;
  const middle = tokens[end - 2];
  return (
    (isGiven(words, from) && size <= 5) ||
    (middle !== undefined && size > 2 && initial.test(middle.form)) ||
    initial.test((tokens[from] as Token).form) ||
    inClass((tokens[end - 1] as Token).lower, 'name-suffix')
  );
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
  const isFor = (i: number): boolean => /^(?:of|for|on)$/.test(tokens[i]?.lower ?? '');
  const isHead = ({ lower }: Token): boolean => organisations.has(lower) || lexicons.names.heads.has(lower);
  for (let i = from; i < to - 2; i++) if (isHead(tokens[i] as Token) && isFor(i + 1)) return true;
  // “Radio Osk”, “Hotel Marn”, “BBC Radio Osk”
  const second = to - from === 3 && /^(?:radio|tv)$/.test(tokens[from + 1]?.lower ?? '');
  if (second || (to - from === 2 && inClass(first.lower, 'body-first'))) return true;
  return organisations.has(first.lower) && isFor(from + 1);
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
  return lower === 'the' || (inClass(lower, 'name-lead') && opens(tokens, i));
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
  const body: NamePart = { from, to, kind: 'organisation' };
  if (title) return { from, to, kind: 'person' };
  if (
    words.offices[from] ||
    lexicons.honorifics.has(`${lower}.`) ||
    lexicons.anonymous.has(lower) ||
    lexicons.vagueSources.at(tokens, from)
  )
    return undefined;
  if (lexicons.organisationNames.has(lower) && !lexicons.things.has(lower) && lowers(lower) === 0) return body;
  if (/^[A-Z]{2,}s$/.test(form)) return undefined;
  // “Oskpost.com”
  const stop = lower.lastIndexOf('.');
  if (stop > 0 && inClass(lower.slice(stop + 1), 'address-ending')) return body;
  if (/^[A-Z&.]{2,}$/.test(form) && !/^(?:[A-Z]\.)$/.test(form)) return isAcronym(words, from, to) ? body : undefined;
  // “the Swede”
  const isPeople = lexicons.places.at([{ lower: `${form}s` }], 0)?.entry.as === 'people';
  const isOrdinary = lowers(lower) > 0 && capitals(lower) <= lowers(lower) && !lexicons.givenNames.has(lower);
  if (lower.length < 2 || initial.test(form) || isPeople || isOrdinary) return undefined;
  return { from, to, kind: 'unknown' };
}

/** “the OPA”, “OPA said”: whether the capitals, which a shout or a headline may have too, are a name. */
function isAcronym(words: NameWords, from: number, to: number): boolean {
  const { tokens, lowers, capitals } = words;
  const { lower, form } = tokens[from] as Token;
  if (lowers(lower) > 0 || form.length > 6) return false;
  return !opens(tokens, from) || capitals(lower) > 0 || (form.length > 2 && isSpeaking(words, from, to));
}
