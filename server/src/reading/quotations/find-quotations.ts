import type { Article } from '../../article/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { append } from '../../text/append';
import type { Problem } from '../../text/problem';
import { type Span, trimmed } from '../../text/span';
import type { Quotation, StrayMark } from '../types';
import { type Pair, pairMarks } from './pairs';
import { useOf } from './use';

/** A quotation left open to the end of its block, until it is known whether the next block goes on with it. */
interface LeftOpen {
  readonly quotation: number;
  readonly stray: StrayMark;
  readonly block: number;
}

/**
 * The quotations of the article, by place, and the marks without a partner. Marks pair inside one block only: a stray
 * mark costs its own block at most. A block that opens with a mark goes on with one left open in the block before.
 */
export function findQuotations(
  article: Article,
  lexicons: Lexicons,
): { quotations: Quotation[]; strayMarks: StrayMark[]; leftOut: Problem[] } {
  const quotations: Quotation[] = [];
  const strayMarks: StrayMark[] = [];
  const leftOut: Problem[] = [];
  const { prose, blocks } = article;
  const read = [...blocks.entries()].filter(([, { kind }]) => kind !== 'verbatim' && kind !== 'furniture');
  let open: LeftOpen | undefined;
  for (const [place, [index, block]] of read.entries()) {
    const { pairs, strays, tooDeep } = pairMarks(prose, block, read[place + 1]?.[1]);
    append(leftOut, tooDeep);
    const begins = pairs.findIndex(({ depth }) => depth === 0);
    const before =
      open && open.block === read[place - 1]?.[0] && opensBlock(pairs[begins]) ? open.quotation : undefined;
    if (open && before === undefined) strayMarks.push(open.stray);
    open = undefined;
    const offset = quotations.length;
    for (const [i, pair] of pairs.entries())
      quotations.push({
        ...pair,
        span: withEntities(article.text, pair.span),
        block: index,
        use: useOf(prose, block.body, pair, lexicons),
        ...(before !== undefined && i === begins && { continues: before }),
      });
    const unclosed = unclosedOf(pairs);
    for (const stray of strays) {
      const held = unclosed.get(stray.span[0]);
      if (held === undefined) strayMarks.push(stray);
      else open = { quotation: offset + held, stray, block: index };
    }
    const shown = block.kind === 'block-quote' && pairs.length === 0 ? withoutCredit(prose, block.body) : undefined;
    if (shown) quotations.push({ span: shown, content: shown, depth: 0, closed: true, block: index, use: 'speech' });

    function opensBlock(pair: Pair | undefined): boolean {
      return pair !== undefined && prose.slice(block.body[0], pair.span[0]).trim() === '';
    }
  }
  if (open) strayMarks.push(open.stray);
  return { quotations, strayMarks, leftOut };
}

/** The span with all of “&ldquo;” and “&rdquo;”, of which the marks are a part. */
const withEntities = (text: string, [start, end]: Span): Span => [
  text[start] === ';' ? text.lastIndexOf('&', start) : start,
  text[end - 1] === '&' ? text.indexOf(';', end) + 1 : end,
];

/** “— Ana Ruiz, teacher” */
const credit = /^[\s\u2060>]{0,20}(?:[—–―]|--?)[\s\u2060]{0,20}\p{Lu}/u;
/** More than this, in UTF-16 units, is no line that signs. */
const longestCredit = 100;

/** The words of a display quotation without the line that signs it; nothing where that is all there is. */
function withoutCredit(prose: string, body: Span): Span | undefined {
  const words = prose.slice(...body);
  const line = words.lastIndexOf('\n') + 1;
  if (words.length - line > longestCredit || !credit.test(words.slice(line))) return body;
  return line === 0 ? undefined : trimmed(prose, [body[0], body[0] + line]);
}

/** The places of those left open, by where they begin. */
const unclosedOf = (pairs: readonly Pair[]): ReadonlyMap<number, number> =>
  new Map(pairs.flatMap(({ closed, span }, i) => (closed ? [] : [[span[0], i]])));
