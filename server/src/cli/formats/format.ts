import type { ActorsFile } from '../../actors/types';
import type { FindingKey } from '../../review/finding-keys';
import type { Finding, Review } from '../../review/types';
import type { Severity } from '../../rules/rule';
import type { RowKind } from './names';

/** What an article is known by. */
export interface Identity {
  /** As the user named it; the id of an article out of an archive. */
  readonly path: string;
  /** The path from the folder Hearsay runs in, with forward slashes; absolute where it lies elsewhere. */
  readonly file: string;
  /** Where it came out of an archive. */
  readonly record?: ArchiveRecord;
  /** Where it came out of an export. */
  readonly post?: PostRecord;
}

/** What an export of WordPress or Ghost says of a post beside its text. */
export interface PostRecord {
  readonly id: string;
  /** As the program calls it: `publish`, `published`, `draft`. */
  readonly status: string;
  readonly date?: string;
  readonly url?: string;
}

/** What an archive says of an article beside its text. */
export interface ArchiveRecord {
  /** The line it stands on, from 1. */
  readonly line: number;
  /** As the archive has it, a number too; left out where it could not be read. */
  readonly id?: string | number;
  readonly url?: string;
  readonly date?: string;
}

/** An article of a run, reviewed. */
export interface Reviewed extends Identity {
  /** Its place among the articles of the run, from 0. */
  readonly place: number;
  readonly review: Review;
  /** Of all findings, those that are not told included. */
  readonly keys: ReadonlyMap<Finding, FindingKey>;
  /** The article with all safe fixes made, where that was asked for. */
  readonly mended?: string;
  /** Whether the text stands in no file as it is, as that of a post or of a Word document. */
  readonly isTakenOut?: boolean;
  readonly actors: ActorsFile;
}

/** An article of a run that could not be reviewed, and why, as a sentence. */
export interface Unreviewed extends Identity {
  readonly problem: string;
}

export type Outcome = Reviewed | Unreviewed;

/** How reports are to be written. Plain data. */
export interface Look {
  /** How wide a report to read may be. */
  readonly columns: number;
  readonly color: boolean;
  /** Findings alone are wanted. */
  readonly quiet: boolean;
  /** The severities that make the exit code 1. */
  readonly fails: readonly Severity[];
  /** Of actors, those who say nothing are wanted too. */
  readonly everybody?: boolean;
  /** What the rows of a table are about; null where the user has not said. */
  readonly rows: RowKind | null;
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
  open(look: Look): Report;
}

/** A report that is written piece by piece, in order. What each part returns is written as it is. */
export interface Report {
  readonly head: string;
  add(piece: string): string;
  end(totals: Totals): string;
}
