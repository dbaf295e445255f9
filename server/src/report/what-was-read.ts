import type { Actor } from '../actors/types';
import type { Block, BlockKind, Sentence } from '../article/types';
import type { Lexicons } from '../lexicons/lexicons';
import { withHiddenVerbs } from '../reading/hidden-verbs';
import { notation } from '../reading/notation';
import type { Mention, Reading, Statement } from '../reading/types';
import { units } from '../reading/units';
import { type Copy, copyOf } from '../rules/copy';
import { clauseAt, finite } from '../syntax/clauses';
import type { Item, Items } from '../syntax/item';
import { phraseEnd } from '../syntax/noun-phrase';
import { isPause, relative } from '../syntax/words';
import type { Span } from '../text/span';
import { firstFrom, overlapping, type Placed } from '../text/span-index';

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

export interface SentenceRead {
  readonly span: Span;
  readonly words: readonly WordRead[];
  /** The noun phrases, the verbs that can be predicates, and the first words of clauses that have both. */
  readonly phrases: readonly Span[];
  readonly predicates: readonly Span[];
  readonly clauses: readonly Span[];
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
  const read = withHiddenVerbs(units(article, tokens, quotations, lexicons), lexicons);
  const unitsOf = gathered(read, ({ block }) => block);
  const voices = new Map(
    copy.ownVoices().map(({ sentence, text, stance }, i): [Sentence, VoiceRead] => {
      const { points = 0, words = [] } = copy.opinions()[i] ?? {};
      return [sentence, { text: text(), claim: stance ?? null, opinion: { points, words } }];
    }),
  );
  const sentencesOf = gathered(article.sentences, ({ block }) => block);
  const blocks = article.blocks.map((block, index): BlockRead => {
    const syntax = syntaxOf((unitsOf.get(index) ?? []).map(({ items }) => items));
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

type Syntax = Pick<SentenceRead, 'words' | 'phrases' | 'predicates' | 'clauses'>;

/** The syntax layer's view of a block's units, each of which may hold several sentences. */
const syntaxOf = (units: readonly Items[]): Syntax => ({
  words: units.flatMap((items) => items.map((item) => ({ ...wordOf(item), span: spanOf(item) }))),
  phrases: units.flatMap(phrasesIn),
  predicates: units.flatMap((items) => items.filter((_, i) => finite(items, i)).map(spanOf)),
  clauses: units.flatMap((items) => items.filter((_, i) => mayOpenClause(items, i) && clauseAt(items, i)).map(spanOf)),
});

const wordOf = ({ form, lemma, pos }: Item) => ({ form, lemma, pos });
const spanOf = ({ start, end }: Item): Span => [start, end];

function phrasesIn(items: Items): Span[] {
  const phrases: Span[] = [];
  for (let i = 0; i < items.length; ) {
    const end = phraseEnd(items, i);
    if (end > i) phrases.push([(items[i] as Item).start, (items[end - 1] as Item).end]);
    i = Math.max(end, i + 1);
  }
  return phrases;
}

/** Whether the item is no verb, and the first or what follows on something that parts clauses. */
function mayOpenClause(items: Items, i: number): boolean {
  const before = items[i - 1];
  if (finite(items, i)) return false;
  return !before || isPause(before) || /^(?:SCONJ|CCONJ|QUOTE)$/.test(before.pos) || relative.has(before.lower);
}

function sentenceRead({ span }: Sentence, syntax: Syntax, own: VoiceRead | null): SentenceRead {
  const { words, phrases, predicates, clauses } = syntax;
  return {
    span,
    words: startingIn(span, words),
    phrases: startingIn(span, phrases),
    predicates: startingIn(span, predicates),
    clauses: startingIn(span, clauses),
    own,
  };
}

/** Those that start in the span, of places in order. */
const startingIn = <Place extends Placed>([start, end]: Span, places: readonly Place[]): readonly Place[] =>
  places.slice(firstFrom(places, start), firstFrom(places, end));

function gathered<Item>(items: readonly Item[], keyOf: (item: Item) => number): ReadonlyMap<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
