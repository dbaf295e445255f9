import type { Identity, Unreviewed } from '../formats/format';
import type { Written } from '../inputs/read-article';
import type { Lines } from './narrow';

/** An article that is to be reviewed. */
export interface Commission extends Identity {
  /** Where its desk files are looked for, and where it is read. */
  readonly uri: string;
  /** Its text, where that is known already. */
  readonly written?: Written;
  /** The lines whose findings are told; all of them where nothing is said. */
  readonly lines?: readonly Lines[];
}

/** One article of a run, or what was named for one. Plain data, as it may be done in another thread. */
export type Job = Commission | Unreviewed;
