import { tokensIn } from '../../language/tokens-in';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { sureStatements } from '../../reading/speakers/speakers-of';
import type { Quotation, Reading, Statement } from '../../reading/types';
import { foldUnits } from '../../text/fold';
import { overlaps, type Span } from '../../text/span';

/** A sentence of a version as what it tells: the words that carry meaning, by lemma. */
export interface Told {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly meant: ReadonlySet<string>;
}

/** One version of an article, made ready to be laid beside another. */
export interface Version {
  readonly reading: Reading;
  readonly lexicons: Lexicons;
  readonly statements: readonly Statement[];
  /** Whole quotations of speech, outside headlines. */
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Told[];
  /** The sentences that have the lemma, by their place in `sentences`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Makes the reading ready, with the lexicons that it was read by. */
export function versionOf(reading: Reading, lexicons: Lexicons): Version {
  const { article, tokens } = reading;
  const isTold = (block: number) =>
    !['headline', 'byline', 'furniture', 'verbatim'].includes(article.blocks[block]?.kind ?? '');
  const sentences = article.sentences
    .filter(({ block }) => isTold(block))
    .map(({ span }): Told => {
      const own = tokensIn(tokens, span);
      return { span, tokens: own, meant: meantBy(own) };
    });
  const places = new Map<string, number[]>();
  for (const [i, { meant }] of sentences.entries())
    for (const lemma of meant) {
      const list = places.get(lemma);
      if (list) list.push(i);
      else places.set(lemma, [i]);
    }
  return {
    reading,
    lexicons,
    statements: sureStatements(reading).filter(({ content }) =>
      sentences.some((sentence) => content.some((span) => overlaps(span, sentence.span))),
    ),
    quotations: reading.quotations.filter(({ use, depth, block }) => use === 'speech' && depth === 0 && isTold(block)),
    sentences,
    places,
  };
}

const carrying: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** The lemmas that carry what the words mean. */
export const meantBy = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens.filter(({ pos, lower }) => carrying.has(pos) && lower.length > 1).map(({ lemma }) => lemma.toLowerCase()),
  );

/** What carries the meaning of the spans. */
export const meantIn = ({ tokens }: Reading, spans: readonly Span[]): Set<string> =>
  meantBy(spans.flatMap((span) => tokensIn(tokens, span)));

/** The words of a text for comparing: in small plain letters, one after the other. */
export const wordsIn = (text: string): string[] =>
  foldUnits(text)
    .toLowerCase()
    .match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? [];

/** The fewest lemmas by which one sentence is found again in another version. */
const fewestShared = 3;

/** How many sentences may be the same one again: a headline, a caption and the lead say it too. */
const mostAgain = 5;

/**
 * The sentences of the version that tell nearly all of what is meant, those that tell the most first; a rewrite keeps names and things
 * and changes the words between them.
 */
export function toldAgain(meant: ReadonlySet<string>, { sentences, places }: Version): Told[] {
  if (meant.size < fewestShared) return [];
  const shared = new Map<number, number>();
  for (const lemma of meant)
    for (const place of places.get(lemma) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  const least = Math.max(fewestShared, Math.ceil(meant.size * (meant.size < 6 ? 0.75 : 0.6)));
  return [...shared]
    .filter(([, count]) => count >= least)
    .sort(([a, most], [b, more]) => more - most || a - b)
    .slice(0, mostAgain)
    .flatMap(([place]) => sentences[place] ?? []);
}
