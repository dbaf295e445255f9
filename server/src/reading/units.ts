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
  const begins = beginnings(tokens, lexicons);
  const outer = quotations.flatMap((quotation, index) => (quotation.depth === 0 ? [{ quotation, index }] : []));
  const found: Unit[] = [];
  let token = 0;
  let next = 0;
  for (let index = 0; index < article.sentences.length; ) {
    const { block, span } = article.sentences[index] as Sentence;
    const last = lastSentence(article.sentences, index, outer, next);
    const end = (article.sentences[last] as Sentence).span[1];
    const unit = itemsUpTo(end);
    if (unit.items.length > 0) found.push({ block, start: span[0], end, ...unit });
    index = last + 1;
  }
  return found;

  /** The items of the tokens and quotations that come next and begin before `end`. */
  function itemsUpTo(end: number): Pick<Unit, 'items' | 'reports' | 'sourcePhrases'> {
    const items: Item[] = [];
    const reports: number[] = [];
    const sourcePhrases: number[] = [];
    while (startOf(token) < end) {
      const held = outer[next];
      if (held && held.quotation.span[0] <= startOf(token)) {
        items.push(quotationItem(article, held, tokens.slice(token, token + 4)));
        while (startOf(token) < held.quotation.span[1]) token++;
        next++;
        continue;
      }
      const current = tokens[token] as Token;
      const tables = begins[token++];
      if (current.pos === 'SPACE') continue;
      if (tables?.includes(lexicons.reportingVerbs)) reports.push(items.length);
      if (tables?.includes(lexicons.sourcePhrases)) sourcePhrases.push(items.length);
      items.push(wordAt(tokens, token - 1));
    }
    return { items, reports, sourcePhrases };
  }

  function startOf(i: number): number {
    return tokens[i]?.start ?? Number.POSITIVE_INFINITY;
  }
}

/** The index of the last sentence that quotations, from the `next` of them on, hold together with the first, in its block. */
function lastSentence(sentences: readonly Sentence[], first: number, outer: readonly Outer[], next: number): number {
  const { block } = sentences[first] as Sentence;
  let last = first;
  const end = (): number => (sentences[last] as Sentence).span[1];
  for (let q = next; q < outer.length; q++) {
    const { span } = (outer[q] as Outer).quotation;
    if (span[0] >= end()) break;
    while (span[1] > end() && sentences[last + 1]?.block === block) last++;
  }
  return last;
}

/** The quotation as one item; `tokens` are its first few, with the mark. */
function quotationItem({ prose }: Article, { quotation, index }: Outer, tokens: readonly Token[]): Item {
  const words = prose.slice(...quotation.content);
  const titled = quotation.use === 'title';
  const first = tokens.find(({ start }) => start >= quotation.content[0]);
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
