import type { Correction } from '../corrections/types';
import type { Reading } from '../reading/types';
import type { Category, Confidence, Fix, Part, Severity } from '../rules/rule';
import type { Problem } from '../text/problem';
import type { Span } from '../text/span';

/** One remark by one rule about one span. It points; the rule says why and what to do. */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly confidence: Confidence;
  /** Other places that show why. */
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  /** The sentences that it speaks of, in order, where it speaks of several; else nothing. */
  readonly parts: readonly Part[];
  /** Ways to mend it, the best first. */
  readonly fixes: readonly Fix[];
}

/** A finding that is not shown, with the reason the writer gives; empty where none is given. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
}

/** A rule that threw; its findings are missing, all others stand. */
export interface Failure {
  readonly rule: string;
  readonly message: string;
}

/** A correction of the desk, and where its words stand; null where they are gone. */
export interface Corrected {
  readonly correction: Correction;
  readonly place: Span | null;
}

/** An article read and remarked upon. */
export interface Review {
  readonly reading: Reading;
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  /** What the writer asked not to be shown. */
  readonly suppressed: readonly Suppressed[];
  /** Mistakes in the article's front matter and comments. Sorted by place. */
  readonly problems: readonly Problem[];
  readonly failures: readonly Failure[];
  /** The desk's corrections of the article, in the order of their file, to whose indexes the reading's statements and mentions refer. */
  readonly corrections: readonly Corrected[];
  /** What the review left out, as it was too long: where, and in a sentence what is missing. Sorted by place. */
  readonly leftOut: readonly Problem[];
}
