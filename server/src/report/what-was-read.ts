import type { Actor } from '../actors/types';
import type { Block, BlockKind, Sentence } from '../article/types';
import type { Lexicons } from '../lexicons/lexicons';
import { notation } from '../reading/notation';
import type { Mention, Reading, Statement } from '../reading/types';
import { units } from '../reading/units';
import { type Copy, copyOf } from '../rules/copy';
import { type Chunk, chunksOf } from '../syntax/chunks';
import type { Clause } from '../syntax/clause';
import { clausesIn, type PlacedClause } from '../syntax/clauses-in';
import type { Item, Items, Stretch } from '../syntax/item';
import type { SubjectFound } from '../syntax/sentence';
import type { VerbGroup } from '../syntax/verb-group';
import type { Span } from '../text/span';
import { overlapping } from '../text/span-index';

/** A word as the reading has it, or a whole quotation in the place of one. */
export type WordRead = Pick<Item, 'form' | 'lemma' | 'pos'> & { readonly span: Span };

/** A sentence as the rules on the paper's own voice see it. */
export interface VoiceRead {
  /** On one line, with all but the paper's own words blanked out. */
  readonly text: string;
  /** What makes a claim of it; null where nothing does. */
  readonly claim: { readonly words: string; readonly what: string; readonly strong: boolean } | null;
  /** How much of an opinion it is, and by which words. */
  readonly opinion: { readonly points: number; readonly words: readonly string[] };
}

/** A noun phrase, a verb with its auxiliaries, a word that links, a mark, a whole quotation, or any other word. */
export interface ChunkRead {
  readonly kind: Chunk['kind'];
  readonly span: Span;
}

export interface ClauseRead extends Pick<Clause, 'kind'>, Pick<VerbGroup, 'voice' | 'negated' | 'unreal'> {
  readonly span: Span;
  /** How many clauses it is inside of. */
  readonly depth: number;
  /** The word that links it to the rest; null where none does. */
  readonly link: Span | null;
  readonly verb: Span;
  /** What its verb is said of, the part of that which names, and how it was found; null where it can't be read. */
  readonly subject: { readonly span: Span; readonly head: Span; readonly found: SubjectFound } | null;
}

export interface SentenceRead {
  readonly span: Span;
  readonly words: readonly WordRead[];
  readonly chunks: readonly ChunkRead[];
  readonly clauses: readonly ClauseRead[];
  /** Null outside of the story: in headlines, turns of an interview, page furniture. */
  readonly own: VoiceRead | null;
}

/** A block of the article, with all that was read in it. */
export interface BlockRead {
  readonly kind: BlockKind;
  readonly span: Span;
  /** The block in the notation of the tests. */
  readonly notation: string;
  /** In the order of their numbers in the notation. */
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly sentences: readonly SentenceRead[];
}

/** What was read in the article, and how: what a misreading is traced by. */
export interface WhatWasRead {
  readonly actors: readonly Actor[];
  readonly blocks: readonly BlockRead[];
}

/** Looks at the reading block by block, with the lexicons it was read by. */
export function whatWasRead(reading: Reading, lexicons: Lexicons): WhatWasRead {
  const { article, actors, tokens, quotations } = reading;
  const copy = copyOf(reading, lexicons);
  const read = units(article, tokens, quotations, lexicons);
  const unitsOf = gathered(read, ({ block }) => block);
  const voices = new Map(
    copy.ownVoices().map(({ sentence, text, stance }, i): [Sentence, VoiceRead] => {
      const { points = 0, words = [] } = copy.opinions()[i] ?? {};
      return [sentence, { text: text(), claim: stance ?? null, opinion: { points, words } }];
    }),
  );
  const sentencesOf = gathered(article.sentences, ({ block }) => block);
  const blocks = article.blocks.map((block, index): BlockRead => {
    const syntax = syntaxOf(
      (unitsOf.get(index) ?? []).map(({ items }) => items),
      lexicons,
    );
    const sentences = (sentencesOf.get(index) ?? []).map((sentence) =>
      sentenceRead(sentence, syntax, voices.get(sentence) ?? null),
    );
    return { ...blockRead(block, copy), sentences };
  });
  return { actors, blocks };
}

function blockRead({ kind, span }: Block, copy: Copy): Omit<BlockRead, 'sentences'> {
  const { article, mentions, statementsIn } = copy;
  const statements = statementsIn(span);
  const quotations = overlapping(copy.quotations, span);
  return {
    kind,
    span,
    notation: notation({ article, quotations, statements }, span),
    statements,
    mentions: overlapping(mentions, span),
  };
}

type Syntax = Pick<SentenceRead, 'words' | 'chunks' | 'clauses'>;

/** The syntax layer's view of a block's units, each of which may hold several sentences. */
const syntaxOf = (units: readonly Items[], lexicons: Lexicons): Syntax => ({
  words: units.flatMap((items) => items.map((item) => ({ ...wordOf(item), span: spanOf(item) }))),
  chunks: units.flatMap((items) => chunksOf(items).map((chunk) => ({ kind: chunk.kind, span: spanIn(items, chunk) }))),
  clauses: units.flatMap((items) => clausesRead(items, lexicons)),
});

const wordOf = ({ form, lemma, pos }: Item) => ({ form, lemma, pos });
const spanOf = ({ start, end }: Item): Span => [start, end];
const spanIn = (items: Items, { from, to }: Stretch): Span => [
  (items[from] as Item).start,
  (items[to - 1] as Item).end,
];

function clausesRead(items: Items, lexicons: Lexicons): ClauseRead[] {
  const clauses = clausesIn({ items, lexicons });
  const depthOf = ({ within }: PlacedClause): number =>
    within === undefined ? 0 : 1 + depthOf(clauses[within] as PlacedClause);
  return clauses.map((clause) => {
    const { kind, link, subject, verb } = clause;
    const { voice, negated, unreal } = verb;
    return {
      kind,
      span: spanIn(items, clause),
      depth: depthOf(clause),
      link: link === undefined ? null : spanIn(items, { from: link, to: link + 1 }),
      verb: spanIn(items, { from: verb.group, to: verb.to }),
      voice,
      negated,
      unreal,
      subject: subject
        ? { span: spanIn(items, subject.stretch), head: spanIn(items, subject.core), found: subject.found }
        : null,
    };
  });
}

function sentenceRead({ span }: Sentence, { words, chunks, clauses }: Syntax, own: VoiceRead | null): SentenceRead {
  return {
    span,
    words: startingIn(span, words),
    chunks: startingIn(span, chunks),
    clauses: startingIn(span, clauses),
    own,
  };
}

/** Those that start in the span, of what stands in order. */
const startingIn = <Read extends { readonly span: Span }>([start, end]: Span, all: readonly Read[]): readonly Read[] =>
  all.filter(({ span }) => start <= span[0] && span[0] < end);

function gathered<Item>(items: readonly Item[], keyOf: (item: Item) => number): ReadonlyMap<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
