import type { Article } from '../article/types';
import { wordsAt } from '../article/words-at';
import { placesOf } from '../language/places-of';
import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { foldName } from '../text/fold';
import { formTable, type KnownForm, knownAt } from './known-forms';
import { labelNames } from './labels';
import { behindBracket, isParty, mentionAt, type NameMention, type Naming } from './name-mention';
import { nameIn } from './name-parts';
import { properRun } from './name-runs';
import { isCapital, nameWords, opens } from './name-words';
import { registerOf } from './register';
import type { ActorsFile } from './types';

const locative =
  /^(?:in|at|near|outside|inside|around|to|from|via|toward|towards|into|across|through|throughout|of|between|on|over|leave|left|visit|visited)$/;

/**
 * The proper names of the article, quotations included, in order. An actors file's names are found in any case and
 * spelling it lists; in headlines, where every word has a capital, only names that the text itself has, and the file.
 */
export function findNames(
  article: Article,
  tokens: readonly Token[],
  file: ActorsFile,
  lexicons: Lexicons,
): NameMention[] {
  const words = nameWords(article, tokens, lexicons);
  const register = registerOf(file);
  const registered = register.forms;
  const names: NameMention[] = labelNames(article, lexicons, file);
  const titled: number[] = [];
  for (let i = 0; i < tokens.length; ) {
    const line = words.lines[(tokens[i] as Token).sentence];
    if (line === 'titled') titled.push(i);
    i = line === 'ordinary' ? ordinary(i) : i + 1;
  }
  const met = formTable(metForms(names));
  let reached = 0;
  for (const i of titled) if (i >= reached) reached = headline(i);
  lowerCase();
  return names.sort((a, b) => a.span[0] - b.span[0]);

  function ordinary(i: number): number {
    const token = tokens[i] as Token;
    if (token.form === '(' && isParty(tokens, i)) return behindBracket(tokens, i);
    if (token.form === ',' && isParty(tokens, i) && tokens[i + 2]?.form === '-') return i + 4;
    if (!isCapital(token.form) && !lexicons.names.particles.has(token.lower) && !registered.has(token.lower))
      return i + 1;
    const known = knownAt(tokens, i, registered);
    if (known && !(goesOn(i, known.to, known.form.words.length) && known.form.owner.kind !== 'person')) {
      const { owner } = known.form;
      const place = words.places[i]?.entry;
      const seat = place?.as === 'seat' && owner.kind !== 'person';
      if (!(seat && isPlaceHere(i, known.to)))
        push(i, known.to, { name: written(i, known.to), kind: owner.kind, entry: owner, metonym: seat });
      return known.to;
    }
    const run = properRun(words, i);
    if (run === i) return i + 1;
    for (let at = i; at < run; ) {
      const person = at > i ? knownAt(tokens, at, registered)?.form : undefined;
      if (person && person.words.length > 1 && person.owner.kind === 'person') {
        name(i, at);
        return at;
      }
      at++;
    }
    name(i, run);
    return run;
  }

  function name(from: number, to: number): void {
    const part = nameIn(words, from, to);
    const before = tokens[from - 1];
    // “the TV show Glass Houses”
    if (
      !part ||
      (part.from === from &&
        before?.pos === 'NOUN' &&
        before.sentence === tokens[from]?.sentence &&
        lexicons.things.has(before.lower))
    )
      return;
    const { place } = part;
    if (place) {
      if (place.as === 'seat' && isPlaceHere(part.from, part.to)) return;
      const entry = register.byName.get(foldName(place.name));
      const kind = place.as === 'people' ? 'group' : place.kind === 'organisation' ? 'organisation' : 'country';
      const shown = place.as === 'people' ? written(part.from, part.to) : place.name;
      push(part.from, part.to, {
        name: shown,
        kind: entry?.kind ?? kind,
        metonym: place.as === 'seat',
        ...(entry && place.as !== 'people' && { entry }),
      });
      return;
    }
    push(part.from, part.to, { name: written(part.from, part.to), kind: part.kind, metonym: false });
  }

  /** “in Moscow”, “Moscow-based”, “Moscow, Idaho”: a place and no government. */
  function isPlaceHere(from: number, to: number): boolean {
    const before = tokens[from - 1];
    const next = tokens[to];
    if (before && before.sentence === tokens[from]?.sentence && locative.test(before.lower)) {
      if (before.lower !== 'between' && before.lower !== 'to' && before.lower !== 'of' && before.lower !== 'from')
        return true;
      return next?.lower !== "'s" && next?.pos !== 'VERB' && next?.pos !== 'AUX';
    }
    return next?.form === '-' && next.start === (tokens[to - 1] as Token).end;
  }

  /** A longer proper name goes on: “Moscow Times”, “Kyiv Independent”. */
  function goesOn(from: number, to: number, length: number): boolean {
    const next = tokens[to];
    if (length > 1 || !next || !isCapital(next.form) || opens(tokens, from) === opens(tokens, to)) return false;
    return (
      lexicons.organisationNames.has(next.lower) ||
      lexicons.organisations.has(next.lower) ||
      lexicons.things.has(next.lower)
    );
  }

  function headline(i: number): number {
    const known = knownAt(tokens, i, registered);
    if (known) {
      const { owner } = known.form;
      push(i, known.to, { name: written(i, known.to), kind: owner.kind, entry: owner, metonym: false });
      return known.to;
    }
    const again = knownAt(tokens, i, met);
    if (again && isCapital((tokens[i] as Token).form)) {
      const { name: shown, kind } = again.form.owner;
      push(i, again.to, { name: kind === 'country' ? shown : written(i, again.to), kind, metonym: false });
      return again.to;
    }
    const place = words.places[i];
    if (place && (place.entry.as === 'country' || place.entry.as === 'seat') && place.entry.kind === 'country') {
      if (!(place.entry.as === 'seat' && isPlaceHere(i, i + place.length))) name(i, i + place.length);
      return i + place.length;
    }
    return i + 1;
  }

  /** “holm also criticised”: a surname met with a capital, where no common noun can stand. */
  function lowerCase(): void {
    const surnames = new Map<string, NameMention>();
    for (const mention of names)
      if (mention.kind === 'person' && !mention.single) surnames.set(mention.words.at(-1) as string, mention);
    if (surnames.size === 0) return;
    const small = placesOf(
      tokens,
      ({ form, pos, lower }) =>
        (pos === 'NOUN' || pos === 'PROPN') && form.length > 4 && !isCapital(form) && surnames.has(lower),
    );
    for (const i of small) {
      const token = tokens[i] as Token;
      const owner = surnames.get(token.lower) as NameMention;
      if (words.lowers(token.lower) > words.capitals(token.lower)) continue;
      if (/^(?:DET|ADJ|NUM|PART)$/.test(tokens[i - 1]?.pos ?? '') || tokens[i + 1]?.pos === 'NOUN') continue;
      if (
        words.lines[token.sentence] === 'skipped' ||
        names.some(({ span }) => span[0] <= token.start && token.end <= span[1])
      )
        continue;
      push(i, i + 1, { name: owner.name.split(' ').at(-1) ?? owner.name, kind: 'person', metonym: false });
    }
  }

  function written(from: number, to: number): string {
    return words.spelling(wordsAt(article, [(tokens[from] as Token).start, (tokens[to - 1] as Token).end])).name;
  }

  function push(from: number, to: number, found: Naming): void {
    const mention = mentionAt(words, from, to, found);
    if (mention) names.push(mention);
  }
}

/** What a headline may name: persons and organisations of the text, under their full and their short names. */
function* metForms(found: readonly NameMention[]): Generator<KnownForm<NameMention>> {
  const seen = new Set<string>();
  for (const mention of found) {
    if (mention.kind === 'unknown' && mention.single) continue;
    const key = mention.words.join(' ');
    if (seen.has(key) || key.length < 2) continue;
    seen.add(key);
    yield { words: mention.words, owner: mention, anyCase: false };
    const last = mention.words.at(-1) as string;
    if (mention.kind !== 'person' || mention.single || seen.has(last)) continue;
    seen.add(last);
    yield { words: [last], owner: mention, anyCase: false };
  }
}
