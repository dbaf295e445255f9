import { isQuoted } from '../../syntax/item';
import type { Draft } from '../reports/statements';
import type { Quotation } from '../types';
import type { Unit } from '../units';

type QuotationAt = (index: number) => Quotation;

/** Whether the unit begins with quoted words that somebody says. */
export function beginsQuoted({ items: [first] }: Unit, quotation: QuotationAt): boolean {
  return first?.pos === 'QUOTE' && quotation(first.quotation).use === 'speech';
}

/** Whether the unit is such a quotation, or several, and nothing else. */
export const isQuotedWhole = (unit: Unit, quotation: QuotationAt): boolean =>
  beginsQuoted(unit, quotation) && unit.items.every(({ pos }) => pos === 'QUOTE' || pos === 'PUNCT');

/** The quotations that the unit is, as a statement without a speaker yet; nothing where it is anything else. */
export function quotedWords(
  unit: Unit,
  quotation: QuotationAt,
): Omit<Draft, 'by' | 'source' | 'confidence'> | undefined {
  if (!isQuotedWhole(unit, quotation)) return undefined;
  const quotations = unit.items.filter(isQuoted).map((item) => item.quotation);
  const content = quotations.map((i) => quotation(i).content);
  return { block: unit.block, content, quotations, cue: [], verb: '', kind: 'direct', complement: 'quotation' };
}
