import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isReadableName } from '../../workspace/files';
import { openDesks } from '../desks';
import { openDisk } from '../disk';
import { identityOf } from '../identity';
import { archiveIn, archiveUri } from '../inputs/archive';
import { type ChangesOf, changedSince } from '../inputs/changed-since';
import { isExportName } from '../inputs/exports/kinds';
import { containerOf, type ExportNamed, withKind, withPosts } from '../inputs/exports/named';
import { namedArticles } from '../inputs/named-articles';
import { formatOf, isDocx } from '../inputs/read-article';
import { openStandardInput } from '../inputs/standard-input';
import { trouble } from '../inputs/trouble';
import { type Io, Refusal } from '../io';
import { columnsFor } from '../look';
import { neutralWords } from '../neutral';
import { type Output, openSink, type Sink } from '../outputs';
import { threadsOf } from '../worker';
import { readBaseline, writeBaseline } from './baseline';
import type { Job } from './job';
import { type Outturn, reviewAll } from './review-all';
import type { Task } from './task';
import { failing } from './threshold';
import { checkWishes, type Wishes } from './wishes';

/**
 * Reviews what the operands name and writes the reports. Resolves to 2 where something could not be read, else to 1 where a finding is at
 * or above the threshold, or where there is something to mend and that was to be shown, else to 0.
 */
export async function reviewNamed(operands: readonly string[], wishes: Wishes, io: Io): Promise<number> {
  checkWishes(operands, wishes);
  const jobs = isArchive(operands, wishes) ? archiveIn(io, archiveUri(io.cwd)) : await jobsFor(operands, wishes, io);
  const { failOn, color, rows, quiet, keeps } = wishes;
  const writes = keeps?.writes ? keeps.file : null;
  const baseline = keeps && writes === null ? await readBaseline(keeps.file, io) : { known: {} };
  const outputs: readonly Output[] = [
    ...wishes.outputs,
    ...(writes === null ? [] : [{ format: 'baseline', file: null } as const]),
  ];
  const task: Task = {
    ...{ cwd: io.cwd, desk: wishes.desk, pick: wishes.pick, timing: wishes.timing, mends: wishes.mends, baseline },
    reports: outputs.map(({ format, file }) => ({
      format,
      look: {
        columns: columnsFor(io),
        color: color && file === null,
        quiet,
        fails: failing(failOn),
        rows: rows ?? null,
        everybody: wishes.everybody,
      },
    })),
  };
  const kept = openKeeping();
  const sinks = await Promise.all(
    outputs.map((output) => (output.format === 'baseline' ? kept.sink : openSink(output, io))),
  );
  const start = wishes.jobs > 1 && io.program !== null ? threadsOf(io.program) : null;
  const outturn = await reviewAll(jobs, task, { sinks, threads: wishes.jobs, start, showsProgress: !quiet }, io);
  if (writes !== null) await writeBaseline(writes, kept.words(), isThere, io);
  if (!quiet) tellOutturn(outturn, wishes, io);
  return exitCode(outturn, wishes);
}

/** Whether there is a file of the name, or one of which it names a post. */
const isThere = (path: string): boolean => existsSync(path) || existsSync(path.replace(/#[^#]*$/, ''));

/** Keeps what is written in memory. */
function openKeeping() {
  const parts: string[] = [];
  const sink: Sink = { write: async (text) => void parts.push(text), close: async () => undefined };
  return { sink, words: () => parts.join('') };
}

/** Says on standard error what was done beside the report. */
function tellOutturn({ mended, gone, findings }: Outturn, { mends, keeps, pick }: Wishes, io: Io): void {
  const all = Object.values(findings).reduce((a, b) => a + b);
  if (mends === 'files' && mended.places > 0)
    io.err(`hearsay: ${counted(mended.places, 'place')} mended in ${counted(mended.articles, 'article')}.\n`);
  if (keeps?.writes) io.err(`hearsay: ${counted(all, 'finding')} written into “${keeps.file}”.\n`);
  else if (gone > 0 && pick.rules.length + pick.categories.length === 0)
    io.err(
      `hearsay: ${counted(gone, 'finding')} of “${keeps?.file}” ${gone === 1 ? 'is' : 'are'} there no more: --write-baseline takes what is gone out.\n`,
    );
}

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** Whether standard input is an archive: where lines of JSON are wanted, and nothing says that it is one article. */
function isArchive(operands: readonly string[], { outputs, stdinName }: Wishes): boolean {
  const isAsked = outputs[0]?.format === 'ndjson' && operands.includes('-') && stdinName === undefined;
  if (isAsked && operands.length > 1)
    throw new Refusal(
      'With --format ndjson, “-” is an archive and is reviewed alone: name the other articles in a run of their own.',
    );
  return isAsked;
}

async function jobsFor(
  operands: readonly string[],
  wishes: Wishes,
  io: Io,
): Promise<readonly Job[] | AsyncIterable<Job>> {
  const { stdinName, desk, since, only, postTypes, quiet } = wishes;
  const changesOf = since === undefined ? null : await changedSince(since, io.cwd);
  const jobs: (Job | ExportNamed)[] = [];
  const unread: Job[] = [];
  const files = openDisk(
    (file, error) => {
      const identity = identityOf(relative(io.cwd, file), io.cwd);
      unread.push({ ...identity, problem: trouble(identity.path, error) });
    },
    (name) => isReadableName(name) || isDocx(name) || isExportName(name),
  );
  const ground = { cwd: io.cwd, files, deskOf: openDesks(files, io.cwd, desk) };
  const names = operands.filter((operand) => operand !== '-');
  if (names.length < operands.length) jobs.push(await standardInput(stdinName, io));
  for (const named of await namedArticles(names, ground))
    if (only === null || !('uri' in named) || only.has(containerOf(named)))
      jobs.push(await withKind({ ...identityOf(named.path, io.cwd), ...named }));
  const chosen = [...(changesOf ? await changedIn(jobs, changesOf) : jobs), ...unread];
  return withPosts(chosen, {
    types: postTypes,
    hear: (sentence) => !quiet && io.err(`hearsay: ${neutralWords(sentence)}\n`),
  });
}

/** The articles that have changed, each with its lines; all posts of an export that has. */
async function changedIn(jobs: readonly (Job | ExportNamed)[], changesOf: ChangesOf) {
  const changed: (Job | ExportNamed)[] = [];
  for (const job of jobs) {
    const lines = 'problem' in job ? null : await changesOf(containerOf(job));
    if (lines === null || (lines?.length && 'kind' in job)) changed.push(job);
    else if (lines === undefined)
      changed.push({
        ...job,
        problem: `“${job.path}” lies outside the git repository: leave it out, or leave out --changed-since.`,
      });
    else if (lines.length > 0) changed.push({ ...job, lines });
  }
  return changed;
}

async function standardInput(name: string | undefined, io: Io): Promise<Job | ExportNamed> {
  const identity = name === undefined ? { path: '-', file: '-' } : identityOf(name, io.cwd);
  const uri = pathToFileURL(resolve(io.cwd, name ?? 'standard-input')).href;
  const read = await openStandardInput(io, name ?? 'standard input');
  if (typeof read !== 'string') return { ...identity, uri, ...read };
  return { ...identity, uri, written: { text: read, format: formatOf(identity.path) } };
}

function exitCode({ findings, unreviewed, unread, mended }: Outturn, { failOn, mends, keeps }: Wishes): number {
  if (unreviewed.length > 0 || unread > 0) return 2;
  if (keeps?.writes) return 0;
  if (mends === 'shown') return mended.places > 0 ? 1 : 0;
  return failing(failOn).some((severity) => findings[severity] > 0) ? 1 : 0;
}
