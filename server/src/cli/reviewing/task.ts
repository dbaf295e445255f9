import type { DeskChoice } from '../desks';
import type { Look } from '../formats/format';
import type { ReportName } from '../formats/names';
import type { Baseline } from './baseline';
import type { Pick } from './pick';

/** What holds for all articles of a run. Plain data, as other threads are told it. */
export interface Task {
  readonly cwd: string;
  readonly desk: DeskChoice;
  readonly pick: Pick;
  /** What is known already. */
  readonly baseline: Baseline;
  /** Whether safe fixes are made: in the files, or to show what they would change. */
  readonly mends: 'files' | 'shown' | null;
  /** Whether to tell where the time goes. */
  readonly timing: boolean;
  /** The reports that are wanted, in order. */
  readonly reports: readonly { readonly format: ReportName; readonly look: Look }[];
}
