import type { Format } from '../../article/types';
import type { Unnamed } from '../inputs/named-articles';

/** One article of a run that is to be reviewed. Plain data, as it may be done in another thread. */
export type Job =
  | { readonly path: string; readonly uri: string }
  /** Its text is known already. */
  | { readonly path: string; readonly uri: string; readonly text: string; readonly format: Format }
  | Unnamed;
