import type { Article } from '../article/types';
import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { foldName } from '../text/fold';
import type { Span } from '../text/span';
import type { ActorEntry, ActorKind, ActorsFile } from './types';

/** A name where it stands, before it is known whom it means. */
export interface NameMention {
  readonly span: Span;
  /** The words of the name alone, without title and possessive, folded. */
  readonly words: readonly string[];
  /** As written. */
  readonly name: string;
  readonly kind: ActorKind | 'unknown';
  /** Office or honorific in front of the name, as written. */
  readonly title: string;
  readonly honorific: boolean;
  readonly gender?: 'he' | 'she';
  readonly entry?: ActorEntry;
  readonly metonym: boolean;
  readonly possessive: boolean;
  /** A verb follows and no article stands before: things with proper names mostly have one (“the Black Sea froze”). */
  readonly acts: boolean;
  readonly sentence: number;
}

const small = new Set([
  'de',
  'da',
  'di',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'dos',
  'du',
]);
const never = new Set([
  'i',
  'mr',
  'mrs',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'january',
  'february',
  'march',
  'april',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'god',
  'internet',
  'christmas',
  'easter',
  'english',
  'tv',
]);

/** The proper names of the article, quotations included, in order; an actors file's names are found in any case and spelling it lists. */
export function findNames(
  article: Article,
  tokens: readonly Token[],
  file: ActorsFile,
  lexicons: Lexicons,
): NameMention[] {
  const known = knownForms(file);
  const capitalised = capitalisedWords(tokens);
  const cased = tokens.map(({ form }) => ({ lower: form }));
  const found: NameMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const registered = longestKnown(tokens, i, known, capitalised);
    if (registered) {
      push(i, registered.to, registered.entry, 'unknown');
      i = registered.to;
      continue;
    }
    const run = properRun(tokens, i, lexicons, known, capitalised);
    const plain =
      run === i + 1 &&
      opensSentence(tokens, i) &&
      (lexicons.vagueSources.at(tokens, i) !== undefined || lexicons.offices.at(tokens, i) !== undefined);
    if (plain) {
      i = run;
      continue;
    }
    if (run > i) {
      const name = nameIn(tokens, i, run, lexicons);
      const place = lexicons.places.at(cased, name);
      if (place && place.length >= run - name) {
        if (place.entry.as === 'country' || place.entry.as === 'seat') {
          const entry = file.entries.find(({ name: full, aliases }) =>
            [full, ...aliases].some((form) => foldName(form) === foldName(place.entry.name)),
          );
          push(name, run, entry, 'country', place.entry.as === 'seat', place.entry.name);
        }
      } else if (name < run) push(name, run, undefined, kindOf(tokens, name, run, lexicons));
      i = run;
      continue;
    }
    i++;
  }
  return found;

  function push(
    from: number,
    to: number,
    entry: ActorEntry | undefined,
    kind: NameMention['kind'],
    metonym = false,
    as?: string,
  ): void {
    const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
    const { title, honorific, gender } = titleBefore(article, tokens, from, lexicons);
    const words = tokens
      .slice(from, to)
      .map(({ form }) => foldName(form))
      .filter(Boolean);
    if (words.length === 0) return;
    const next = tokens[to];
    found.push({
      span: [first.start, last.end],
      words,
      name: as ?? article.text.slice(first.start, last.end).replace(/[\s\u2060]+/g, ' '),
      kind: entry?.kind ?? (honorific || title ? (kind === 'organisation' && !honorific ? kind : 'person') : kind),
      title,
      honorific,
      metonym,
      possessive: next !== undefined && (next.lower === "'s" || next.lower === "'") && next.start === last.end,
      acts:
        (next?.pos === 'VERB' || next?.pos === 'AUX') && !/ing$/.test(next.lower) && tokens[from - 1]?.pos !== 'DET',
      sentence: first.sentence,
      ...(gender && { gender }),
      ...(entry && { entry }),
    });
  }
}

interface Known {
  readonly words: readonly string[];
  readonly entry: ActorEntry;
  /** Lower-case spellings count only for names of persons. */
  readonly anyCase: boolean;
}

function knownForms(file: ActorsFile): Map<string, Known[]> {
  const forms = new Map<string, Known[]>();
  for (const entry of file.entries) {
    for (const form of new Set([entry.name, entry.spelling, ...entry.aliases])) {
      const words = foldName(form).replace(/^the /, '').split(' ');
      const list = forms.get(words[0] as string) ?? [];
      list.push({ words, entry, anyCase: entry.kind === 'person' && words.length > 1 });
      forms.set(words[0] as string, list);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

const wordsOf = (token: Token | undefined): string => (token ? foldName(token.form) : '');

function longestKnown(
  tokens: readonly Token[],
  i: number,
  known: ReadonlyMap<string, Known[]>,
  capitalised: ReadonlySet<string>,
): { entry: ActorEntry; to: number } | undefined {
  const first = wordsOf(tokens[i]).split(' ')[0] ?? '';
  for (const { words, entry, anyCase } of known.get(first) ?? []) {
    let to = i;
    let k = 0;
    let upper = false;
    while (k < words.length && tokens[to]) {
      const token = tokens[to] as Token;
      const parts = wordsOf(token).split(' ').filter(Boolean);
      if (parts.length === 0 && k > 0 && /^[-.']$/.test(token.form)) {
        to++;
        continue;
      }
      if (parts.length === 0 || parts.some((part, n) => words[k + n] !== part)) break;
      if (/^[A-Z]/.test(token.form)) upper = true;
      k += parts.length;
      to++;
    }
    if (k !== words.length) continue;
    if (!upper && !anyCase) continue;
    // A longer proper name goes on: “Moscow Times”, “Kyiv Independent”.
    const next = tokens[to];
    if (
      words.length === 1 &&
      entry.kind !== 'person' &&
      next &&
      /^[A-Z]/.test(next.form) &&
      next.pos === 'PROPN' &&
      next.start === (tokens[to - 1] as Token).end + 1 &&
      /^(?:times|independent|post|university|state|oblast|city|police|region)$/.test(next.lower)
    )
      continue;
    void capitalised;
    return { entry, to };
  }
  return undefined;
}

/** Words met with a capital inside a sentence: what they look like in lower case is a slip. */
function capitalisedWords(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (
      /^[A-Z][a-z]/.test(token.form) &&
      token.pos === 'PROPN' &&
      tokens[i - 1]?.sentence === token.sentence &&
      tokens[i - 1]?.pos === 'PROPN'
    )
      found.add(token.lower);
  }
  return found;
}

/** End of the run of capitalised words that begins at `i`. */
function properRun(
  tokens: readonly Token[],
  i: number,
  lexicons: Lexicons,
  known: ReadonlyMap<string, Known[]>,
  capitalised: ReadonlySet<string>,
): number {
  if (!nameWord(tokens, i, capitalised)) return i;
  let to = i;
  while (tokens[to] && tokens[to]?.sentence === tokens[i]?.sentence) {
    const token = tokens[to] as Token;
    if (
      to > i &&
      known
        .get(wordsOf(token))
        ?.some(
          ({ words, entry }) =>
            words.length > 1 && entry.kind === 'person' && words.every((word, k) => wordsOf(tokens[to + k]) === word),
        )
    )
      break;
    if (nameWord(tokens, to, capitalised)) {
      to++;
      continue;
    }
    const next = tokens[to + 1];
    if (to > i && small.has(token.lower) && next && nameWord(tokens, to + 1, capitalised)) {
      to++;
      continue;
    }
    if (
      to > i &&
      (token.form === '-' || token.form === '&') &&
      next &&
      nameWord(tokens, to + 1, capitalised) &&
      (token.form === '&' || (next.start === token.end && (tokens[to - 1] as Token).end === token.start))
    ) {
      to++;
      continue;
    }
    if (
      to > i &&
      token.lower === 'of' &&
      next &&
      lexicons.organisations.has((tokens[to - 1] as Token).lower) &&
      nameWord(tokens, to + 1, capitalised)
    ) {
      to++;
      continue;
    }
    break;
  }
  return to;
}

/** A plain plural or office at the start of a sentence has its capital from there. */
const opensSentence = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.sentence !== tokens[i]?.sentence;

function nameWord(tokens: readonly Token[], i: number, capitalised: ReadonlySet<string>): boolean {
  const token = tokens[i];
  if (!token || never.has(token.lower)) return false;
  if (/^[A-Z]/.test(token.form))
    return (
      token.pos === 'PROPN' ||
      (token.pos !== 'PUNCT' &&
        token.pos !== 'PRON' &&
        token.pos !== 'DET' &&
        token.pos !== 'ADP' &&
        token.pos !== 'AUX' &&
        token.pos !== 'CCONJ' &&
        token.pos !== 'SCONJ' &&
        tokens[i - 1]?.sentence === token.sentence &&
        /^[A-Z][a-z]/.test(token.form) &&
        token.pos !== 'VERB' &&
        token.pos !== 'ADV') ||
      (capitalised.has(token.lower) && token.pos !== 'DET')
    );
  return (
    token.lower.length > 4 &&
    capitalised.has(token.lower) &&
    token.pos !== 'VERB' &&
    token.pos !== 'ADJ' &&
    !/s$/.test(token.lower) &&
    token.pos !== 'ADV'
  );
}

/** Where the name begins in a run: after honorifics, offices and adjectives of country. */
function nameIn(tokens: readonly Token[], from: number, to: number, lexicons: Lexicons): number {
  let i = from;
  for (let k = from; k < to; k++) {
    const token = tokens[k] as Token;
    const office = lexicons.offices.at(tokens.slice(k, to), 0);
    if (office && k + office.length < to) {
      k += office.length - 1;
      i = k + 1;
      continue;
    }
    if (lexicons.honorifics.has(token.lower) && k + 1 < to) {
      i = k + 1;
      continue;
    }
    const place = lexicons.places.at(
      tokens.slice(k, to).map(({ form }) => ({ lower: form })),
      0,
    );
    if (
      place?.entry.as === 'adjective' &&
      k === i &&
      k + place.length < to &&
      !organisationAhead(tokens, k, to, lexicons)
    ) {
      k += place.length - 1;
      i = k + 1;
    }
  }
  return i;
}

const organisationAhead = (tokens: readonly Token[], from: number, to: number, lexicons: Lexicons): boolean =>
  tokens.slice(from, to).some(({ lower }) => lexicons.organisations.has(lower)) &&
  !tokens.slice(from, to).some((_, k) => lexicons.offices.at(tokens, from + k));

function kindOf(tokens: readonly Token[], from: number, to: number, lexicons: Lexicons): NameMention['kind'] {
  const words = tokens.slice(from, to);
  if (words.some(({ lower }) => lexicons.organisations.has(lower))) return 'organisation';
  if (words.length === 1 && /^[A-Z]{2,}$/.test(words[0]?.form ?? '')) return 'organisation';
  const after = tokens[to];
  const number = tokens[to + 1];
  if (after?.lower === ',' && number?.pos === 'NUM' && /^\d{2}$/.test(number.form)) return 'person';
  return 'unknown';
}

function titleBefore(
  article: Article,
  tokens: readonly Token[],
  from: number,
  lexicons: Lexicons,
): { title: string; honorific: boolean; gender?: 'he' | 'she' } {
  const sentence = tokens[from]?.sentence;
  let i = from - 1;
  let honorific = false;
  let gender: 'he' | 'she' | undefined;
  // “the minister, Ana Ruiz,”: the office stands before the comma.
  if (tokens[i]?.lower === ',' && tokens[i - 1] && isOffice(tokens, i - 1, lexicons)) i--;
  while (i >= 0 && tokens[i]?.sentence === sentence) {
    const token = tokens[i] as Token;
    gender ??= lexicons.genders.get(token.lower);
    if (lexicons.honorifics.has(token.lower)) {
      honorific = true;
      i--;
      continue;
    }
    if (isOffice(tokens, i, lexicons)) {
      i--;
      continue;
    }
    break;
  }
  if (i === from - 1 || tokens[i + 1]?.lower === ',')
    return gender ? { title: '', honorific, gender } : { title: '', honorific };
  let start = i + 1;
  while (
    start > 0 &&
    start > from - 9 &&
    tokens[start - 1]?.sentence === sentence &&
    /^(?:PROPN|ADJ|NOUN)$/.test(tokens[start - 1]?.pos ?? '')
  )
    start--;
  if (honorific && start === i + 1 && !isOffice(tokens, start, lexicons))
    return { title: '', honorific, ...(gender && { gender }) };
  let end = from - 1;
  if (tokens[end]?.lower === ',') end--;
  const words = article.text.slice((tokens[start] as Token).start, (tokens[end] as Token).end).replace(/\s+/g, ' ');
  return { title: words, honorific, ...(gender && { gender }) };
}

const isOffice = (tokens: readonly Token[], i: number, lexicons: Lexicons): boolean =>
  lexicons.offices.at(tokens, i) !== undefined || (lexicons.offices.at(tokens, i - 1)?.length ?? 0) > 1;
