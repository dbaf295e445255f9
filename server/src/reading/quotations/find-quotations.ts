import type { Article } from '../../article/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { append } from '../../text/append';
import { type Span, trimmed } from '../../text/span';
import type { Quotation, StrayMark } from '../types';
import { pairMarks } from './pairs';
import { useOf } from './use';

/**
 * The quotations of the article, by place, and the marks without a partner. Marks pair inside one block only: a stray
 * mark costs its own block at most. A block that opens with a mark goes on with one left open in the block before.
 */
export function findQuotations(
  { text, prose, blocks }: Article,
  lexicons: Lexicons,
): { quotations: Quotation[]; strayMarks: StrayMark[] } {
  const quotations: Quotation[] = [];
  const strayMarks: StrayMark[] = [];
  const read = [...blocks.entries()].filter(([, { kind }]) => kind !== 'verbatim' && kind !== 'furniture');
  /** The place of the quotation that the block before left open. */
  let open: number | undefined;
  for (const [place, [index, block]] of read.entries()) {
    const { pairs, strays } = pairMarks(prose, block, read[place + 1]?.[1]);
    const goesOn = pairs[0] !== undefined && pairs[0].span[0] <= block.body[0];
    if (!goesOn) endOpen();
    append(strayMarks, strays);
    const offset = quotations.length;
    for (const [i, pair] of pairs.entries())
      quotations.push({
        ...pair,
        span: withEntities(text, pair.span),
        block: index,
        use: useOf(prose, block.body, pair, lexicons),
        ...(open !== undefined && i === 0 && { continues: open }),
      });
    const unclosed = pairs.findIndex(({ closed }) => !closed);
    open = unclosed < 0 ? undefined : offset + unclosed;
    const shown = block.kind === 'block-quote' && pairs.length === 0 ? withoutCredit(prose, block.body) : undefined;
    if (shown) quotations.push({ span: shown, content: shown, depth: 0, closed: true, block: index, use: 'speech' });
  }
  endOpen();
  return { quotations, strayMarks };

  function endOpen(): void {
    if (open !== undefined) strayMarks.push(markOf(quotations[open] as Quotation));
    open = undefined;
  }
}

const markOf = ({ span, content }: Quotation): StrayMark => ({ span: [span[0], content[0]], problem: 'unclosed' });

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
