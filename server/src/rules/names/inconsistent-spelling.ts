import { isCapital } from '../../actors/name-words';
import type { Actor } from '../../actors/types';
import { sameSound } from '../../actors/variants';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { anyOf } from '../../lexicons/word-classes';
import { placesOfAny } from '../../lexicons/word-places';
import { foldName, foldUnits } from '../../text/fold';
import { once } from '../../text/once';
import { hull, type Span, slice } from '../../text/span';
import { someHolds } from '../../text/span-index';
import type { Copy } from '../copy';
import { defineRule, type Edit, type Remark } from '../rule';

export const inconsistentSpelling = defineRule({
  id: 'inconsistent-spelling',
  category: 'names',
  severity: 'warning',
  alsoAs: ['information'],
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Two spellings of one name',
  why: 'Two spellings look like two people, and searching the archive finds only half of the story.',
  remedy: 'Use the spelling of the actors file, or the first one used, throughout.',
  guides: [
    'BBC News Styleguide, names and titles: one spelling',
    'AP Stylebook, foreign names: follow the person’s own preference, then keep to it',
  ],
  examples: {
    flags: [
      'Volkovskyy flew to Osk. [[Volkovsky]] speaks tomorrow, Volkovskyy said.',
      'Sergei Marek was first to sign; [[Sergey]] Marek left early.',
      'The Kiev talks go on, a [[Kyiv]] official said. Kyiv is calm.',
      {
        text: '[[Mate Solenc]] came by train. Solenc left by ship, and Mate Solenc did not say why.',
        actors: '- id: solenc\n  name: Máté Šolenc\n  kind: person',
      },
      {
        text: 'Minister Anders [[Holme]] spoke. Later Holm left.',
        actors: '- id: holm\n  name: Anders Holm\n  kind: person\n  aliases: [Anders Holme]',
      },
    ],
    passes: [
      'Volkovskyy flew to Osk. Volkovskyy speaks tomorrow.',
      'Sergei Marek signed; so did Sergey Lanov.',
      'He ordered the chicken Kiev.',
      'Anders Holm spoke first. Holm’s plan is dead; the clerks of Holm are gone.',
      "Sean O’Neill spoke first. O'Neill left at nine.",
      'The talks in Burma, also known as Myanmar, go on.',
      'Volkovskyy flew to Osk. “Volkovsky must come,” Holm wrote.',
    ],
  },
  *check(copy) {
    const { article, spoken, actors } = copy;
    const outside = (span: Span): boolean => !someHolds(spoken, span);
    for (const actor of actors.filter(({ kind }) => kind === 'person'))
      yield* remarks(personSlips(actor, copy, outside), article.text);
    yield* remarks(placeSlips(copy, outside), article.text);
  },
});

interface Named {
  readonly word: string;
  readonly span: Span;
}

/** A word of a name spelled otherwise than it should be: than the desk spells it, or than it was spelled first. */
interface Slip extends Named {
  readonly right: Spelling;
  /** The whole name the word stands in. */
  readonly name: Span;
}

/** A spelling to keep to, and where the text has it first; no place for the desk's own. */
interface Spelling {
  readonly word: string;
  readonly span?: Span;
}

function personSlips(actor: Actor, { article, lexicons, namesOf }: Copy, outside: (span: Span) => boolean): Slip[] {
  const chosen = words(actor.entry?.spelling ?? '').map(({ word }) => ({ word }));
  const first: Named[] = [];
  const slips: Slip[] = [];
  const right = new Set<string>();
  /** The spelling to keep to: the desk's, or the first. */
  const spellingOf = (word: string): Spelling | undefined =>
    chosen.find((other) => alike(other.word, word) || oneOff(other.word, word)) ??
    first.find((other) => alike(other.word, word));
  for (const { span: name } of namesOf(actor)) {
    const written = slice(article.text, name);
    if (right.has(written) || !outside(name)) continue;
    const before = slips.length;
    for (const { word, at } of words(written).filter(({ word }) => !isTitle(word, lexicons))) {
      const span: Span = [name[0] + at, name[0] + at + word.length];
      const kept = spellingOf(word);
      if (kept === undefined) first.push({ word, span });
      else if (folded(kept.word) !== folded(word)) slips.push({ word, span, right: kept, name });
    }
    if (slips.length === before) right.add(written);
  }
  return slips;
}

/** A word in a name that is not the person's: a title, a body, a place. */
const isTitle = (word: string, { offices, honorifics, organisations, places }: Lexicons): boolean => {
  const lower = word.toLowerCase();
  if (places.at([{ lower: word }], 0)) return true;
  return offices.at([{ lower }], 0) !== undefined || honorifics.has(lower) || organisations.has(lower);
};

function placeSlips({ article, tokens, actors, lexicons: { spellings } }: Copy, outside: (span: Span) => boolean) {
  const right = chosenSpellings(actors, spellings);
  const slips: Slip[] = [];
  for (const i of placesOfAny(tokens, foldedSpellings(spellings))) {
    const token = tokens[i] as Token;
    if (!isCapital(token.form)) continue;
    const span: Span = [token.start, token.end];
    const word = slice(article.text, span);
    const place = spellings.get(word.toLowerCase());
    if (!place || !outside(span)) continue;
    if (/^(?:chicken|new)$/.test(tokens[i - 1]?.lower ?? '') || explains(article.text, span)) continue;
    const known = right.get(place);
    if (known === undefined) right.set(place, { word, span });
    else if (folded(known.word) !== folded(word)) slips.push({ word, span, right: known, name: span });
  }
  return slips;
}

/** How the desk spells places, by their first spelling. */
function chosenSpellings(actors: readonly Actor[], spellings: Lexicons['spellings']): Map<string, Spelling> {
  const right = new Map<string, Spelling>();
  for (const { entry } of actors) {
    const place = entry && entry.kind !== 'person' ? spellings.get(entry.spelling.toLowerCase()) : undefined;
    if (entry && place) right.set(place, { word: entry.spelling });
  }
  return right;
}

/** The spellings of places as the tokens have them. */
const foldedSpellings = once((spellings: Lexicons['spellings']) => [...new Set([...spellings.keys()].map(foldUnits))]);

const words = (name: string): { word: string; at: number }[] =>
  [...name.matchAll(/\p{L}[\p{L}\p{M}'’-]*\p{L}\p{M}*/gu)]
    .map((match) => ({ word: match[0].replace(/['’]s$/i, ''), at: match.index }))
    .filter(({ word }) => word.length > 2);

const folded = (word: string): string => word.replace(/’/g, "'").toLowerCase();
const alike = (a: string, b: string): boolean => folded(a) === folded(b) || sameSound(a, b);

/** “Holm” and “Holme”: a letter more or less at the end, of one and the same registered person. */
const oneOff = (a: string, b: string): boolean => {
  const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length) as [string, string];
  return short.length > 3 && long.length - short.length === 1 && long.startsWith(short);
};

/** “Burma, also known as Myanmar”, “Bombay (now Mumbai)”: both names on purpose. */
const explains = (text: string, [start, end]: Span): boolean =>
  explained.test(text.slice(Math.max(0, start - 20), start)) || explaining.test(text.slice(end, end + 40));
const explained = new RegExp(`(?:${anyOf('another-name')}|now|or)[\\s(“"]*$`);
const explaining = new RegExp(`^[”"]?,? \\(?(?:(?:${anyOf('name-time')}) )?(?:${anyOf('another-name')})\\b`);

/** One remark for each spelling, at its first place; the words of one name together, the later places beside it. */
function* remarks(slips: readonly Slip[], text: string): Generator<Remark> {
  const told = new Set<string>();
  for (const slip of slips) {
    if (told.has(folded(slip.word))) continue;
    const together = slips.filter(({ name, word }) => name === slip.name && !told.has(folded(word)));
    for (const { word } of together) told.add(folded(word));
    const span = hull(together.map((other) => other.span));
    const meant = together.reduceRight(
      (name, { span: [start, end], right }) => name.slice(0, start - span[0]) + right.word + name.slice(end - span[0]),
      slice(text, span),
    );
    const here = together.map(({ word }) => folded(word));
    const later = slips.filter(({ word, span: place }) => here.includes(folded(word)) && place[0] >= span[1]);
    const onlyAccents = together.every(({ word, right }) => foldName(word) === foldName(right.word));
    const { right } = slip;
    const everywhere = [...together, ...later];
    yield {
      span,
      message: `“${slice(text, span)}” is spelled “${meant}” ${right.span ? 'earlier in the text' : 'in the actors file'}.`,
      fixes: [
        {
          title: `Write “${meant}”`,
          edits: together.map(respelled),
          // The text's own first spelling may be the slip; the desk's is not.
          ...(right.span === undefined && { safe: true as const }),
        },
        ...(later.length > 0 ? [{ title: titleFor(meant, everywhere, right), edits: everywhere.map(respelled) }] : []),
      ],
      // Wire services drop accents; whether a desk prints them is its own choice.
      ...(onlyAccents && !right.span && { severity: 'information' as const }),
      related: [
        ...(right.span ? [{ span: right.span, message: `The spelling “${right.word}” is first used here.` }] : []),
        ...later.map(({ word, span: place }) => ({ span: place, message: `“${word}” is here, too.` })),
      ],
    };
  }
}

const respelled = ({ span, right }: Slip): Edit => ({ span, text: right.word });

const titleFor = (meant: string, places: readonly Slip[], { span }: Spelling): string =>
  span
    ? `Write “${meant}” in all ${places.length} places`
    : `Use the desk’s spelling “${meant}” in all ${places.length} places`;
