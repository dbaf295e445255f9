import type { DeskChoice } from '../desks';
import type { Look } from '../formats/format';
import type { FormatName } from '../formats/names';
import type { Pick } from './pick';

/** What holds for all articles of a run. Plain data, as other threads are told it. */
export interface Task {
  readonly cwd: string;
  readonly desk: DeskChoice;
  readonly pick: Pick;
  /** Whether to tell where the time goes. */
  readonly timing: boolean;
  /** The reports that are wanted, in order. */
  readonly reports: readonly { readonly format: FormatName; readonly look: Look }[];
}
