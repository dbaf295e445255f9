import type { Severity } from '../../rules/rule';
import type { Unreviewed } from '../formats/format';

/** How many words, and how many milliseconds went by in each step. */
export interface Timing {
  readonly words: number;
  readonly steps: Readonly<Record<string, number>>;
}

/** What came of one article. Plain data, as it may come from another thread. */
export interface Done {
  /** Null where it was reviewed. */
  readonly unreviewed: Unreviewed | null;
  /** What each of the run's reports says of it, in the order of the reports. */
  readonly pieces: readonly (readonly string[])[];
  /** Where the time went, in milliseconds by step; null where nobody asked. */
  readonly timing: Timing | null;
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many places were mended in it. */
  readonly mended: number;
  /** How many findings that the baseline knows are there no more. */
  readonly gone: number;
  /** Mistakes in the article itself, a line each. */
  readonly mistakes: readonly string[];
  /** Mistakes in the desk files it was reviewed by, a line each; other articles may tell the same. */
  readonly deskMistakes: readonly string[];
  /** What of the desk files could not be read, a sentence each; other articles may tell the same. */
  readonly unread: readonly string[];
}
