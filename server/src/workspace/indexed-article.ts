import { entryName } from '../actors/entry-name';
import { titleOn } from '../actors/roles';
import { type Actor, type ActorEntry, type ActorKind, type ActorsFile, isDescribed } from '../actors/types';
import { headlineOf } from '../article/headline';
import { recordOf } from '../reading/record';
import { surelySaidBy } from '../reading/speakers/speakers-of';
import type { Reading, Statement, StatementKind } from '../reading/types';
import { unvouched } from '../reading/voice';
import { accountOf } from '../reading/wording';
import { figuresOf, type Voice } from '../review/figures';
import type { Review } from '../review/types';
import type { Severity } from '../rules/rule';
import { foldName } from '../text/fold';
import { hull, type Span } from '../text/span';

/** A place as editors count it: lines, and UTF-16 units in the line, from 0. */
export interface Place {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

/** What is kept of an article's review for looking across articles: no text, no reading. */
export interface IndexedArticle {
  readonly uri: string;
  readonly headline: string;
  readonly headlineAt: Place;
  /** The date in front matter, ISO 8601. */
  readonly date?: string;
  readonly actors: readonly IndexedActor[];
  /** Statements whose speaker is not clear, in order of the text. */
  readonly unattributed: readonly IndexedStatement[];
  readonly findings: Readonly<Record<Severity, number>>;
  readonly words: number;
  readonly quoted: number;
  readonly paraphrased: number;
  readonly voices: readonly (Voice & { readonly side: string })[];
  readonly sides: readonly Voice[];
}

export interface IndexedActor {
  /** The same for one actor in all articles; null where nothing but this article says who it is. */
  readonly key: string | null;
  readonly name: string;
  readonly kind: ActorKind;
  /** The role on the article's date, or the title met beside the name. */
  readonly role: string;
  readonly affiliation: string;
  readonly side: string;
  readonly registered: boolean;
  /** In order of the text. */
  readonly mentions: readonly IndexedMention[];
  readonly statements: readonly IndexedStatement[];
}

export interface IndexedMention {
  readonly at: Place;
  /** Whether a name stands there, and no pronoun or description. */
  readonly isName: boolean;
}

export interface IndexedStatement {
  readonly kind: StatementKind;
  /** What was done with the words, and the words, on one line; at most 200 UTF-16 units of them. */
  readonly account: string;
  /** The statement as a sentence to file, in full. */
  readonly record: string;
  readonly at: Place;
}

/** Reduces a review to what is kept; `placeOf` counts as the editor does. */
export function indexed(uri: string, review: Review, desk: ActorsFile, placeOf: (span: Span) => Place): IndexedArticle {
  const { reading } = review;
  const { article } = reading;
  const block = article.blocks.find(({ kind }) => kind === 'headline');
  const { words, quoted, paraphrased, voices, sides, findings } = figuresOf(review, desk);
  return {
    uri,
    headline: headlineOf(article),
    headlineAt: placeOf(block?.body ?? [0, 0]),
    ...(article.frontMatter?.date !== undefined && { date: article.frontMatter.date }),
    actors: reading.actors.map((actor) => actorIn(review, actor, desk, placeOf)),
    unattributed: statementsIn(reading, unvouched(reading), placeOf),
    findings,
    words,
    quoted,
    paraphrased,
    voices: voices.map(({ name, side, quoted, paraphrased }) => ({ name, side, quoted, paraphrased })),
    sides,
  };
}

function actorIn({ reading }: Review, actor: Actor, desk: ActorsFile, placeOf: (span: Span) => Place): IndexedActor {
  const { article, mentions } = reading;
  const { id, name, kind, entry, registered } = actor;
  return {
    key: keyOf(actor),
    name,
    kind,
    role: titleOn(actor, article.frontMatter?.date),
    affiliation: entryName(desk, entry?.affiliation),
    side: entryName(desk, entry?.side),
    registered,
    mentions: mentions
      .filter((mention) => mention.actor === id)
      .map(({ span, form }) => ({ at: placeOf(span), isName: form === 'name' })),
    statements: statementsIn(reading, surelySaidBy(reading, id), placeOf),
  };
}

const statementsIn = (
  reading: Reading,
  statements: readonly Statement[],
  placeOf: (span: Span) => Place,
): IndexedStatement[] =>
  statements
    .filter(({ content }) => content.length > 0)
    .map((statement) => ({
      kind: statement.kind,
      account: shortened(accountOf(reading, statement)),
      record: recordOf(reading, statement),
      at: placeOf(hull(statement.content)),
    }));

/** The key of an entry: ids are each file's own. */
export const entryKey = ({ file, id }: ActorEntry): string => `${file}#${id}`;

/**
 * An entry of the actors file is one actor everywhere; so is a person's full name, and an organisation's or a country's name.
 * A surname alone, or somebody unnamed, may be another in every article.
 */
export function keyOf({ kind, name, entry }: Actor): string | null {
  if (entry) return entryKey(entry);
  if (isDescribed(kind) || kind === 'group') return null;
  if (kind === 'person' && !/\S\s+\S/.test(name)) return null;
  return `${kind}:${foldName(name)}`;
}

/** The beginning of the line; half of a character is none. */
const shortened = (line: string): string => line.slice(0, 200).replace(/[\uD800-\uDBFF]$/, '');
