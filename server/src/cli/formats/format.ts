import type { ActorsFile } from '../../actors/types';
import type { Review } from '../../review/types';
import type { Severity } from '../../rules/rule';

/** An article of a run, reviewed. */
export interface Reviewed {
  /** As the user named it. */
  readonly path: string;
  /** Its place among the articles of the run, from 0. */
  readonly place: number;
  readonly review: Review;
  readonly actors: ActorsFile;
}

/** An article of a run that could not be reviewed, and why, as a sentence. */
export interface Unreviewed {
  readonly path: string;
  readonly problem: string;
}

export type Outcome = Reviewed | Unreviewed;

/** How a report is to look, for those who read it themselves. */
export interface Look {
  /** How wide it may be. */
  readonly columns: number;
  readonly color: boolean;
}

/** What a whole run came to. */
export interface Totals {
  readonly articles: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly unreviewed: readonly Unreviewed[];
}

/** A way to write a report. */
export interface Format {
  /** What the report says of one article. Depends on its arguments alone, as it may run in another thread. */
  pieces(outcome: Outcome, look: Look): readonly string[];
  /** Begins a report of its own. */
  open(): Report;
}

/** A report that is written piece by piece, in order. What each part returns is written as it is. */
export interface Report {
  readonly head: string;
  add(piece: string): string;
  end(totals: Totals): string;
}
