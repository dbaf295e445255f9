import { contains, type Span } from '../../text/span';
import { quotationsOf } from '../look-ups';
import type { Draft } from '../reports/statements';
import type { Quotation } from '../types';

/** What somebody says who has a block, such as a turn of an interview, to themselves: the block without a label, and without the marks where it is quoted whole. */
export function wordsOfTurn(
  by: string,
  block: number,
  body: Span,
  quotations: readonly Quotation[],
): Omit<Draft, 'confidence' | 'source'> {
  const inside = quotationsOf(quotations, block).filter((i) => quotations[i]?.depth === 0);
  const whole = inside.map((i) => quotations[i] as Quotation).find(({ span }) => contains(span, body));
  return {
    by,
    block,
    // A transcript may have its labels inside the marks: “RUIZ: …”.
    content: [whole ? [Math.max(whole.content[0], body[0]), whole.content[1]] : body],
    cue: [],
    verb: '',
    kind: 'direct',
    complement: 'quotation',
    quotations: inside,
  };
}
