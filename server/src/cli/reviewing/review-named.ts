import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isReadableName } from '../../workspace/files';
import { type DeskChoice, openDesks } from '../desks';
import { openDisk } from '../disk';
import type { RowKind } from '../formats/names';
import { identityOf } from '../identity';
import { archiveIn, archiveUri } from '../inputs/archive';
import { namedArticles } from '../inputs/named-articles';
import { formatOf } from '../inputs/read-article';
import { readStandardInput } from '../inputs/standard-input';
import { trouble } from '../inputs/trouble';
import { type Io, Refusal } from '../io';
import { columnsFor } from '../look';
import { type Output, openSink } from '../outputs';
import { threadsOf } from '../worker';
import type { Job } from './job';
import { checkPick, type Pick } from './pick';
import { type Outturn, reviewAll } from './review-all';
import { failing, type Threshold } from './threshold';

/** What `hearsay review` was told. */
export interface Wishes {
  readonly outputs: readonly Output[];
  readonly failOn: Threshold;
  readonly stdinName: string | undefined;
  readonly color: boolean;
  readonly quiet: boolean;
  readonly jobs: number;
  readonly timing: boolean;
  readonly rows: RowKind | undefined;
  readonly desk: DeskChoice;
  readonly pick: Pick;
}

/**
 * Reviews what the operands name and writes the reports. Resolves to 2 where something could not be read, else to 1 where a finding is at
 * or above the threshold, else to 0.
 */
export async function reviewNamed(operands: readonly string[], wishes: Wishes, io: Io): Promise<number> {
  checkPick(wishes.pick);
  const jobs = isArchive(operands, wishes) ? archiveIn(io, archiveUri(io.cwd)) : await jobsFor(operands, wishes, io);
  const { outputs, failOn, color, rows } = wishes;
  const task = {
    cwd: io.cwd,
    desk: wishes.desk,
    pick: wishes.pick,
    timing: wishes.timing,
    reports: outputs.map(({ format, file }) => ({
      format,
      look: {
        columns: columnsFor(io),
        color: color && file === null,
        quiet: wishes.quiet,
        fails: failing(failOn),
        rows: rows ?? null,
      },
    })),
  };
  const sinks = await Promise.all(outputs.map((output) => openSink(output, io)));
  const start = wishes.jobs > 1 && io.program !== null ? threadsOf(io.program) : null;
  const means = { sinks, threads: wishes.jobs, start, showsProgress: !wishes.quiet };
  return exitCode(await reviewAll(jobs, task, means, io), failOn);
}

/** Whether standard input is an archive: where lines of JSON are wanted, and nothing says that it is one article. */
function isArchive(operands: readonly string[], { outputs, stdinName }: Wishes): boolean {
  const isAsked = outputs[0]?.format === 'ndjson' && operands.includes('-') && stdinName === undefined;
  if (isAsked && operands.length > 1)
    throw new Refusal(
      'With --format ndjson, “-” is an archive and is reviewed alone: name the other articles in a run of their own.',
    );
  return isAsked;
}

async function jobsFor(operands: readonly string[], { stdinName, desk }: Wishes, io: Io): Promise<Job[]> {
  const jobs: Job[] = [];
  const unread: Job[] = [];
  const files = openDisk((file, error) => {
    const identity = identityOf(relative(io.cwd, file), io.cwd);
    unread.push({ ...identity, problem: trouble(identity.path, error) });
  }, isReadableName);
  const ground = { cwd: io.cwd, files, deskOf: openDesks(files, io.cwd, desk) };
  const names = operands.filter((operand) => operand !== '-');
  if (names.length < operands.length) jobs.push(await standardInput(stdinName, io));
  for (const named of await namedArticles(names, ground)) jobs.push({ ...identityOf(named.path, io.cwd), ...named });
  return [...jobs, ...unread];
}

async function standardInput(name: string | undefined, io: Io): Promise<Job> {
  const identity = name === undefined ? { path: '-', file: '-' } : identityOf(name, io.cwd);
  const uri = pathToFileURL(resolve(io.cwd, name ?? 'standard-input')).href;
  const read = await readStandardInput(io, name ?? 'standard input');
  if (typeof read !== 'string') return { ...identity, ...read };
  return { ...identity, uri, written: { text: read, format: formatOf(identity.path) } };
}

function exitCode({ findings, unreviewed, unread }: Outturn, failOn: Threshold): number {
  if (unreviewed.length > 0 || unread > 0) return 2;
  return failing(failOn).some((severity) => findings[severity] > 0) ? 1 : 0;
}
