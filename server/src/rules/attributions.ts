import type { Quotation } from '../reading/types';
import type { Blank, Edit } from './rule';

/**
 * Sets an attribution into a quotation behind its sentence that ends at the offset, closing the marks before it and opening
 * them again; behind the last sentence it closes the quotation. Nothing where the marks or the full stop do not allow it.
 */
export function attributeAfter(
  text: string,
  { span, content, closed }: Quotation,
  end: number,
  attribution: readonly (string | Blank)[],
): Edit | undefined {
  const [open, close] = [text[span[0]], text[span[1] - 1]];
  const stop = text[end - 1] ?? '';
  if (!closed || !open || !close || !/[.?!]/.test(stop) || /[.…]/.test(text[end - 2] ?? '')) return undefined;
  const last = end >= content[1];
  const next = last ? span[1] : end + (/^\s*/.exec(text.slice(end)) as RegExpExecArray)[0].length;
  if (!last && next === end) return undefined;
  const comma = stop === '.' ? ',' : '';
  return {
    span: [comma ? end - 1 : end, next],
    text: [`${comma}${close} `, ...attribution, last ? '.' : `. ${open}`],
  };
}
