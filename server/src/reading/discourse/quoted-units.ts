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
