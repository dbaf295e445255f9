import type { Article, Sentence } from '../article/types';
import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { beginnings } from '../lexicons/phrases-in';
import type { Item } from '../syntax/item';
import type { Quotation } from './types';

/** One sentence, or several that a quotation holds together. */
export interface Unit {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
  /** The indexes of the items with which the lexicon's words of report may begin, in order. */
  readonly reports: readonly number[];
  /** The same for “according to” and its like. */
  readonly sourcePhrases: readonly number[];
}

/** A unit's words as far as they have been read. */
interface Words {
  readonly items: Item[];
  readonly reports: number[];
  readonly sourcePhrases: number[];
}

/** A quotation of the outermost level, and its index among all. */
interface Outer {
  readonly quotation: Quotation;
  readonly index: number;
}

/** The article as units in order. Quotations of the outermost level count as one item each, with their marks. */
export function units(
  article: Article,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  lexicons: Lexicons,
): Unit[] {
  const { prose, sentences } = article;
  const begins = beginnings(tokens, lexicons);
  const outer = quotations.flatMap((quotation, index) => (quotation.depth === 0 ? [{ quotation, index }] : []));
  const found: Unit[] = [];
  let token = 0;
  let next = 0;
  for (let last = 0; last < sentences.length; last++) {
    const { block, span } = sentences[last] as Sentence;
    let [start, end] = span;
    const unit: Words = { items: [], reports: [], sourcePhrases: [] };
    while (startOf(token) < end) {
      const held = outer[next];
      if (held && held.quotation.span[0] <= startOf(token)) {
        takeQuotation(held, unit.items);
        for (; held.quotation.span[1] > end && sentences[last + 1]?.block === block; last++)
          end = (sentences[last + 1] as Sentence).span[1];
      } else takeWord(unit);
    }
    if (unit.items.length > 0) found.push({ block, start, end, ...unit });
  }
  return found;

  function takeQuotation(held: Outer, items: Item[]): void {
    let first = token;
    while (startOf(first) < held.quotation.content[0]) first++;
    items.push(quotationItem(prose, held, tokens[first]));
    while (startOf(token) < held.quotation.span[1]) token++;
    next++;
  }

  function takeWord({ items, reports, sourcePhrases }: Words): void {
    const tables = begins[token];
    if (tables?.includes(lexicons.reportingVerbs)) reports.push(items.length);
    if (tables?.includes(lexicons.sourcePhrases)) sourcePhrases.push(items.length);
    items.push(wordAt(tokens, token++));
  }

  function startOf(i: number): number {
    return tokens[i]?.start ?? Number.POSITIVE_INFINITY;
  }
}

/** The quotation as one item; `first` is its first word. */
function quotationItem(prose: string, { quotation, index }: Outer, first: Token | undefined): Item {
  const words = prose.slice(...quotation.content);
  const titled = quotation.use === 'title';
  return {
    start: quotation.span[0],
    end: quotation.span[1],
    form: '“”',
    lower: '“”',
    lemma: '“”',
    pos: 'QUOTE',
    names: titled,
    pauses: !titled && /[,.?!…;:—–-]\W{0,2}$/u.test(words),
    predicates: first !== undefined && /^(?:VERB|AUX)$/.test(first.pos) && !/ing$/.test(first.lower),
    stops: /[.?!]$/.test(words),
    quotation: index,
  };
}

/** The token as an item: the mark that joins two words, as in “first-time”, parts no clauses. */
function wordAt(tokens: readonly Token[], i: number): Token {
  const token = tokens[i] as Token;
  const joins = token.form === '-' && tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end;
  return joins ? { ...token, form: '‐', lower: '‐' } : token;
}
