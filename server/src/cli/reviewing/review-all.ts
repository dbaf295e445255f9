import { performance } from 'node:perf_hooks';
import type { Severity } from '../../rules/rule';
import type { Report, Totals, Unreviewed } from '../formats/format';
import { formats } from '../formats/index';
import { type Io, OutputClosed } from '../io';
import { neutralWords } from '../neutral';
import type { Sink } from '../outputs';
import type { Done } from './done';
import type { Job } from './job';
import { openProgress } from './progress';
import type { Task } from './task';
import type { StartThread } from './thread';
import { reviewsHere, reviewsInThreads } from './threads';
import { openTiming } from './timing-table';

/** What a run has to work with. */
export interface Means {
  readonly sinks: readonly Sink[];
  readonly threads: number;
  /** Null where all is done in this thread. */
  readonly start: StartThread | null;
  readonly showsProgress: boolean;
}

/** What a run came to. */
export interface Outturn extends Totals {
  /** How many of the desk files could not be read. */
  readonly unread: number;
  /** How many places were mended, and in how many articles. */
  readonly mended: { readonly places: number; readonly articles: number };
  /** How many findings that the baseline knows are there no more. */
  readonly gone: number;
}

/** Reviews the articles, and writes to each of the sinks what its report says of an article as soon as that and those before it are done. */
export async function reviewAll(
  jobs: AsyncIterable<Job> | readonly Job[],
  task: Task,
  { sinks, threads, start, showsProgress }: Means,
  io: Io,
): Promise<Outturn> {
  const reports = task.reports.map(({ format, look }) => formats[format].open(look));
  const telling = openTelling(io);
  const unreviewed: Unreviewed[] = [];
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  let articles = 0;
  const mended = { places: 0, articles: 0 };
  let gone = 0;
  const timing = openTiming();
  const began = performance.now();
  const progress = showsProgress ? openProgress(io, 'length' in jobs ? jobs.length : undefined) : null;
  try {
    await write(({ head }) => head);
    for await (const done of start ? reviewsInThreads(jobs, task, threads, start) : reviewsHere(jobs, task))
      await take(done);
    progress?.end();
    const totals = { articles, findings, unreviewed };
    await write((report) => report.end(totals));
    for (const { close } of sinks) await close();
    if (task.timing) io.err(timing.table(performance.now() - began));
    return { ...totals, unread: telling.unread(), mended, gone };
  } catch (error) {
    progress?.end();
    if (!(error instanceof OutputClosed)) throw error;
    if (!('length' in jobs))
      throw new OutputClosed(`Nobody reads the report any more: it ends after ${articles} articles.`);
    const left = jobs.length - articles - unreviewed.length;
    if (left === 0) throw error;
    throw new OutputClosed(`Nobody reads the report any more: ${left} of ${jobs.length} articles are not in it.`);
  }

  async function take(done: Done): Promise<void> {
    telling.tell(done);
    if (done.timing) timing.add(done.timing);
    gone += done.gone;
    mended.places += done.mended;
    if (done.mended > 0) mended.articles++;
    if (done.unreviewed) unreviewed.push(done.unreviewed);
    for (const severity of Object.keys(findings) as Severity[]) findings[severity] += done.findings[severity];
    await write((report, i) => (done.pieces[i] ?? []).map((piece) => report.add(piece)).join(''));
    // Counted when it is written, so that what is left out can be told.
    if (!done.unreviewed) articles++;
    progress?.at(articles + unreviewed.length);
  }

  async function write(words: (report: Report, i: number) => string): Promise<void> {
    for (const [i, report] of reports.entries()) {
      const text = words(report, i);
      if (text) await sinks[i]?.write(text);
    }
  }
}

/** Tells on standard error what is wrong, what several articles share only once. */
function openTelling(io: Io) {
  const told = new Set<string>();
  const unread = new Set<string>();
  const once = (lines: readonly string[], seen: Set<string>) => {
    const fresh = lines.filter((line) => !seen.has(line));
    for (const line of fresh) seen.add(line);
    return fresh;
  };
  return {
    unread: () => unread.size,
    tell({ unreviewed, unread: sentences, deskMistakes, mistakes }: Done): void {
      for (const sentence of once(sentences, unread)) io.err(`hearsay: ${neutralWords(sentence)}\n`);
      for (const line of [...once(deskMistakes, told), ...mistakes]) io.err(`${line}\n`);
      if (unreviewed) io.err(`hearsay: ${neutralWords(unreviewed.problem)}\n`);
    },
  };
}
