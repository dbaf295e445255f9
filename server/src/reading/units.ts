import type { Article } from '../article/types';
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
  let index = 0;
  while (index < article.sentences.length) {
    const first = article.sentences[index] as (typeof article.sentences)[number];
    let end = first.span[1];
    let last = index;
    for (let q = next; q < outer.length; q++) {
      const { span } = (outer[q] as (typeof outer)[number]).quotation;
      if (span[0] >= end) break;
      while (span[1] > end && article.sentences[last + 1]?.block === first.block)
        end = (article.sentences[++last] as typeof first).span[1];
    }
    const items: Item[] = [];
    const reports: number[] = [];
    const sourcePhrases: number[] = [];
    while (token < tokens.length && (tokens[token] as Token).start < end) {
      const current = tokens[token] as Token;
      const held = outer[next];
      if (held && held.quotation.span[0] <= current.start) {
        const [start, stop] = held.quotation.span;
        const inner = tokens.slice(token, token + 4).find(({ start: at }) => at >= held.quotation.content[0]);
        items.push({
          start,
          end: stop,
          form: '“”',
          lower: '“”',
          lemma: '“”',
          pos: 'QUOTE',
          names: held.quotation.use === 'title',
          pauses:
            held.quotation.use !== 'title' &&
            /[,.?!…;:—–-]\W{0,2}$/u.test(article.prose.slice(...held.quotation.content)),
          predicates: inner !== undefined && /^(?:VERB|AUX)$/.test(inner.pos) && !/ing$/.test(inner.lower),
          stops: /[.?!]$/.test(article.prose.slice(...held.quotation.content)),
          quotation: held.index,
        });
        while (token < tokens.length && (tokens[token] as Token).start < stop) token++;
        next++;
        continue;
      }
      if (current.pos !== 'SPACE') {
        const tables = begins[token];
        if (tables?.includes(lexicons.reportingVerbs)) reports.push(items.length);
        if (tables?.includes(lexicons.sourcePhrases)) sourcePhrases.push(items.length);
        items.push(hyphenates(tokens, token) ? { ...current, ...hyphen } : current);
      }
      token++;
    }
    if (items.length > 0) found.push({ block: first.block, start: first.span[0], end, items, reports, sourcePhrases });
    index = last + 1;
  }
  return found;
}

const hyphen = { form: '‐', lower: '‐' };

/** Whether the mark joins two words, as in “first-time”, and parts no clauses. */
function hyphenates(tokens: readonly Token[], i: number): boolean {
  const { form, start, end } = tokens[i] as Token;
  return form === '-' && tokens[i - 1]?.end === start && tokens[i + 1]?.start === end;
}
