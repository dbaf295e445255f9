import { relative } from 'node:path';
import { countSeverities, countWords } from '../../review/figures';
import { review } from '../../review/review';
import { firstProblems, type Problem } from '../../text/problem';
import { deskFor } from '../../workspace/desk-for';
import { type DeskOf, openDesks } from '../desks';
import { openDisk } from '../disk';
import type { Identity, Outcome } from '../formats/format';
import { formats } from '../formats/index';
import { placesIn } from '../formats/places';
import { fileOf } from '../identity';
import { readArticle } from '../inputs/read-article';
import { trouble } from '../inputs/trouble';
import { Refusal } from '../io';
import { neutralWords } from '../neutral';
import type { Done } from './done';
import type { Commission, Job } from './job';
import { picked, settingsFor } from './pick';
import { openStopwatch } from './stopwatch';
import type { Task } from './task';

/** Does one job after another; the place is that of the article in the run. Never rejects. */
export type Reviewer = (job: Job, place: number) => Promise<Done>;

/** A reviewer for the task, who knows the desks it has met. */
export function openReviewer(task: Task): Reviewer {
  const unread = new Map<string, string>();
  const disk = openDisk((file, error) => unread.set(file, trouble(relative(task.cwd, file), error)));
  const deskOf = openDesks(disk, task.cwd, task.desk);
  return async (job, place) => {
    if ('problem' in job) return undone(job, job.problem, task);
    try {
      return { ...(await reviewed(job, place, deskOf, task)), unread: [...unread.values()] };
    } catch (error) {
      const problem = error instanceof Refusal ? error.message : `“${job.path}” is not reviewed: ${faultOf(error)}`;
      return undone(job, problem, task);
    }
  };
}

const faultOf = (error: unknown): string => `something went wrong inside Hearsay (${String(error)}).`;

async function reviewed({ uri, written, ...identity }: Commission, place: number, deskOf: DeskOf, task: Task) {
  const { watch, watchFor, steps } = openStopwatch();
  const { text, format } = written ?? (await watchFor('file', readArticle(fileOf(uri), identity.path)));
  const desk = await watchFor('desk', deskOf(uri));
  const own = deskFor(desk, uri);
  const settings = settingsFor(task, own.settings);
  const made = picked(task.pick, review(text, format, { ...own, settings }, undefined, watch));
  return {
    unreviewed: null,
    pieces: watch('report', () => piecesOf({ ...identity, place, review: made, actors: desk.actors }, task)),
    timing: task.timing ? { words: countWords(made.reading.article.prose), steps } : null,
    findings: countSeverities(made.findings),
    mistakes: mistakes(identity.path, text, [...made.problems, ...firstProblems(made.leftOut)]),
    deskMistakes: desk.files.flatMap(({ uri, text, problems }) =>
      mistakes(relative(task.cwd, fileOf(uri)), text, problems),
    ),
  };
}

/** What comes of what could not be reviewed, and why. */
export function undone({ path, file, record }: Identity, problem: string, task: Task): Done {
  const unreviewed = { path, file, ...(record && { record }), problem };
  const nothing = { timing: null, mistakes: [], deskMistakes: [], unread: [] };
  return { unreviewed, pieces: piecesOf(unreviewed, task), findings: countSeverities([]), ...nothing };
}

const piecesOf = (outcome: Outcome, { reports }: Task) =>
  reports.map(({ format, look }) => formats[format].pieces(outcome, look));

function mistakes(path: string, text: string, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const placeOf = placesIn(text);
  return problems.map(({ span, message }) => {
    const { line, column } = placeOf(span);
    return `${neutralWords(path)}:${line}:${column}: ${neutralWords(message)}`;
  });
}
