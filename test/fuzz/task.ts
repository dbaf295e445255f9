import type { Answers } from './answers';
import type { ArticleInput, Copy, NewsroomFiles, SessionInput } from './input';

/** What a process of its own is asked to do. */
export type Task =
  | { readonly do: 'review'; readonly input: ArticleInput }
  | { readonly do: 'digests'; readonly articles: readonly ArticleInput[] }
  | { readonly do: 'session'; readonly input: SessionInput }
  /** The answers of the session that was run last, or of a fresh server at the end of one. */
  | { readonly do: 'answers'; readonly end: SessionEnd | null };

/** What comes of it. */
export interface Report {
  readonly faults: readonly string[];
  /** A short word for each review, that is another for every other review. */
  readonly digests?: readonly string[];
  readonly end?: SessionEnd;
  readonly answers?: Answers;
}

/** Where a session ends: all that a server must know to answer as the one that went through it. */
export interface SessionEnd {
  readonly files: NewsroomFiles;
  readonly open: readonly Copy[];
  readonly switched: readonly (readonly [path: string, on: boolean])[];
}

/** A report, or what kept it from being made. */
export type Outcome =
  | { readonly report: Report }
  | { readonly ended: 'hang' | 'memory' | 'crash'; readonly during: string };
