import type { Severity } from '../../rules/rule';

/** What came of one article. Plain data, as it may come from another thread. */
export interface Done {
  readonly path: string;
  /** Why it could not be reviewed, as a sentence; null where it was. */
  readonly problem: string | null;
  /** What each of the run's formats says of it, in the order of the formats. */
  readonly pieces: readonly (readonly string[])[];
  readonly findings: Readonly<Record<Severity, number>>;
  /** Mistakes in the article itself, a line each. */
  readonly mistakes: readonly string[];
  /** Mistakes in the desk files it was reviewed by, a line each; other articles may tell the same. */
  readonly deskMistakes: readonly string[];
  /** What of the desk files could not be read, a sentence each; other articles may tell the same. */
  readonly unread: readonly string[];
}
