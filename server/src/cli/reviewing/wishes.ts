import type { DeskChoice } from '../desks';
import type { RowKind } from '../formats/names';
import { Refusal } from '../io';
import type { Output } from '../outputs';
import { checkPick, type Pick } from './pick';
import type { Threshold } from './threshold';

/** What `hearsay review` was told. */
export interface Wishes {
  readonly outputs: readonly Output[];
  readonly failOn: Threshold;
  readonly stdinName: string | undefined;
  readonly color: boolean;
  readonly quiet: boolean;
  readonly jobs: number;
  readonly timing: boolean;
  /** Of actors, whether those who say nothing are told of. */
  readonly everybody: boolean;
  /** Absolute paths of the files that are looked at, of those that are named; null for all. */
  readonly only: ReadonlySet<string> | null;
  /** The types of posts that are reviewed of an export; `post` where there is none. */
  readonly postTypes: readonly string[];
  readonly rows: RowKind | undefined;
  readonly desk: DeskChoice;
  readonly pick: Pick;
  /** The name of a commit: only what has changed since is told. */
  readonly since: string | undefined;
  /** The baseline, and whether it is to be written. */
  readonly keeps: { readonly file: string; readonly writes: boolean } | null;
  readonly mends: 'files' | 'shown' | null;
}

/** Throws a `Refusal` where the wishes contradict each other or can't be met. */
export function checkWishes(operands: readonly string[], wishes: Wishes): void {
  checkPick(wishes.pick);
  const { since, keeps, mends, pick } = wishes;
  const isInput = operands.includes('-');
  const isPart = since !== undefined || pick.rules.length > 0 || pick.categories.length > 0;
  if (keeps?.writes && isPart)
    throw new Refusal('--write-baseline takes all findings: leave out --rule, --category and --changed-since.');
  if (keeps?.writes && mends) throw new Refusal('Mend first, and write the baseline then: leave out --write-baseline.');
  if (mends && since !== undefined)
    throw new Refusal('Fixes are made in whole articles: leave out --changed-since, or the option that mends.');
  if (mends === 'files' && isInput)
    throw new Refusal('What comes over standard input can’t be mended there: take --fix-dry-run, which prints a diff.');
  if (since !== undefined && isInput)
    throw new Refusal('--changed-since asks git about files: leave out “-”, and name the files.');
}
