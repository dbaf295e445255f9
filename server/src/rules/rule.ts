import type { Lexicons } from '../lexicons/lexicons';
import type { Reading } from '../reading/types';
import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Confidence = 'high' | 'medium' | 'low';
export type Category = 'attribution' | 'sourcing' | 'quotation' | 'language' | 'names' | 'balance' | 'mechanics';

/**
 * What a rule has to do with text inside quotation marks:
 * `outside` never looks there; `inside` only there; `boundary` at the marks; `both`; `document` at no place in particular.
 */
export type QuotePolicy = 'outside' | 'inside' | 'boundary' | 'both' | 'document';

/** What a rule yields; settle turns it into a finding. */
export interface Remark {
  readonly span: Span;
  readonly message: string;
  /** Where this one case is less sure, or less grave, than the rule as a whole. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

/** A text with `[[…]]` round each span to be flagged, and the actors file it is read with. */
export type Example = string | { readonly text: string; readonly actors: string };

export interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly quotes: QuotePolicy;
  readonly status: 'stable' | 'draft';
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  /** Each a guide and the section of it that asks for this. */
  readonly guides: readonly string[];
  readonly examples: { readonly flags: readonly Example[]; readonly passes: readonly Example[] };
  check(reading: Reading, lexicons: Lexicons): Iterable<Remark>;
}

/** Gives a rule its type; does nothing else. */
export const defineRule = (rule: Rule): Rule => rule;
