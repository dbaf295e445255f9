import type { Report, Totals } from '../formats/format';
import { formats } from '../formats/index';
import { type Io, OutputClosed } from '../io';
import type { Done } from './done';
import type { Job } from './job';
import { openReviewer, type Task } from './review-one';

/** What a run came to, and how many of the desk files could not be read. */
export interface Outturn extends Totals {
  readonly unread: number;
}

/** Reviews the articles one by one and prints what is said of each as soon as it is done. */
export async function reviewAll(jobs: readonly Job[], task: Task, io: Io): Promise<Outturn> {
  const told = new Set<string>();
  const unread = new Set<string>();
  const unreviewed: { path: string; problem: string }[] = [];
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  const reviewer = openReviewer(task);
  const reports = task.formats.map((name) => formats[name].open());
  let articles = 0;
  try {
    await write(reports, ({ head }) => head);
    for (const [place, job] of jobs.entries()) await take(await reviewer(job, place));
    const totals = { articles, findings, unreviewed };
    await write(reports, (report) => report.end(totals));
    return { ...totals, unread: unread.size };
  } catch (error) {
    const left = jobs.length - articles - unreviewed.length;
    if (!(error instanceof OutputClosed) || left === 0) throw error;
    throw new OutputClosed(`Nobody reads the report any more: ${left} of ${jobs.length} articles are not in it.`);
  }

  async function take(done: Done): Promise<void> {
    for (const sentence of done.unread) {
      if (!unread.has(sentence)) io.err(`hearsay: ${sentence}\n`);
      unread.add(sentence);
    }
    for (const line of done.deskMistakes) {
      if (!told.has(line)) io.err(`${line}\n`);
      told.add(line);
    }
    for (const line of done.mistakes) io.err(`${line}\n`);
    if (done.problem === null) articles++;
    else {
      unreviewed.push({ path: done.path, problem: done.problem });
      io.err(`hearsay: ${done.problem}\n`);
    }
    for (const [severity, count] of Object.entries(done.findings)) findings[severity as keyof typeof findings] += count;
    await write(reports, (report, i) => (done.pieces[i] ?? []).map((piece) => report.add(piece)).join(''));
  }

  async function write(reports: readonly Report[], words: (report: Report, i: number) => string): Promise<void> {
    for (const [i, report] of reports.entries()) {
      const text = words(report, i);
      if (text) await io.out(text);
    }
  }
}
