import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDesks } from '../desks';
import { openDisk } from '../disk';
import type { FormatName } from '../formats/names';
import { namedArticles } from '../inputs/named-articles';
import { formatOf } from '../inputs/read-article';
import { readStandardInput } from '../inputs/standard-input';
import { trouble } from '../inputs/trouble';
import type { Io } from '../io';
import { lookFor } from '../look';
import type { Job } from './job';
import { type Outturn, reviewAll } from './review-all';
import { type Threshold, thresholds } from './threshold';

/** What `hearsay review` was told. */
export interface Wishes {
  readonly format: FormatName;
  readonly failOn: Threshold;
  readonly stdinName: string | undefined;
  readonly color: boolean;
}

/**
 * Reviews what the operands name and prints the reports. Resolves to 2 where something could not be read, else to 1 where a finding is at
 * or above the threshold, else to 0.
 */
export async function reviewNamed(operands: readonly string[], wishes: Wishes, io: Io): Promise<number> {
  const jobs = await jobsFor(operands, wishes, io);
  const task = { cwd: io.cwd, formats: [wishes.format], look: lookFor(wishes.color, io) };
  return exitCode(await reviewAll(jobs, task, io), wishes.failOn);
}

async function jobsFor(operands: readonly string[], { stdinName }: Wishes, io: Io): Promise<Job[]> {
  const jobs: Job[] = [];
  const unread: Job[] = [];
  const files = openDisk((file, error) => {
    const path = relative(io.cwd, file);
    unread.push({ path, problem: trouble(path, error) });
  });
  const ground = { cwd: io.cwd, files, deskOf: openDesks(files, [pathToFileURL(io.cwd).href]) };
  const names = operands.filter((operand) => operand !== '-');
  if (names.length < operands.length) jobs.push(await standardInput(stdinName, io));
  jobs.push(...(await namedArticles(names, ground)));
  return [...jobs, ...unread];
}

async function standardInput(name: string | undefined, io: Io): Promise<Job> {
  const path = name ?? '-';
  const uri = pathToFileURL(resolve(io.cwd, name ?? 'standard-input')).href;
  const read = await readStandardInput(io, name ?? 'standard input');
  return typeof read === 'string' ? { path, uri, text: read, format: formatOf(path) } : { path, ...read };
}

function exitCode({ findings, unreviewed, unread }: Outturn, failOn: Threshold): number {
  if (unreviewed.length > 0 || unread > 0) return 2;
  const grave = thresholds.slice(0, thresholds.indexOf(failOn) + 1);
  return grave.some((severity) => severity !== 'never' && failOn !== 'never' && findings[severity] > 0) ? 1 : 0;
}
