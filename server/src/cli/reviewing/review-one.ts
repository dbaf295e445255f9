import { relative } from 'node:path';
import { lostCorrections } from '../../corrections/correct';
import { countSeverities, countWords } from '../../review/figures';
import { findingKeys } from '../../review/finding-keys';
import { review } from '../../review/review';
import type { Review } from '../../review/types';
import { firstProblems, type Problem } from '../../text/problem';
import { bySpan } from '../../text/span';
import { deskFor } from '../../workspace/desk-for';
import { type DeskOf, openDesks } from '../desks';
import { openDisk } from '../disk';
import type { Identity, Outcome } from '../formats/format';
import { formats } from '../formats/index';
import { placesIn } from '../formats/places';
import { fileOf } from '../identity';
import { isDocx, readArticle } from '../inputs/read-article';
import { trouble } from '../inputs/trouble';
import { Refusal } from '../io';
import { neutralWords } from '../neutral';
import type { Done } from './done';
import type { Commission, Job } from './job';
import { mend } from './mend';
import { type Bounds, narrowed } from './narrow';
import { picked, settingsFor } from './pick';
import { replaceFile } from './replace-file';
import { noStopwatch, openStopwatch } from './stopwatch';
import type { Task } from './task';

interface Ground {
  readonly deskOf: DeskOf;
  readonly task: Task;
}

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
      return { ...(await reviewed(job, place, { deskOf, task })), unread: [...unread.values()] };
    } catch (error) {
      const problem = error instanceof Refusal ? error.message : `“${job.path}” is not reviewed: ${faultOf(error)}`;
      return undone(job, problem, task);
    }
  };
}

const faultOf = (error: unknown): string => `something went wrong inside Hearsay (${String(error)}).`;

async function reviewed({ uri, written, lines, ...identity }: Commission, place: number, ground: Ground) {
  const { deskOf, task } = ground;
  const { watch, watchFor, steps } = task.timing ? openStopwatch() : noStopwatch;
  const { text, format } = written ?? (await watchFor('file', readArticle(fileOf(uri), identity.path)));
  const desk = await watchFor('desk', deskOf(uri));
  const own = deskFor(desk, uri);
  const settings = settingsFor(task, own.settings);
  const bounds = { lines: lines ?? null, known: task.baseline.known[identity.file] ?? [] };
  const look = (words: string) => looked(review(words, format, { ...own, settings }, undefined, watch), bounds, task);
  const first = look(text);
  const isTakenOut = identity.post !== undefined || isDocx(identity.path);
  const mended = task.mends && !isTakenOut && mend(first.review, (words) => look(words).review);
  if (mended && task.mends === 'files' && mended.text !== text)
    await replaceFile(fileOf(uri), identity.path, text, mended.text);
  const told = mended && task.mends === 'files' && mended.text !== text ? look(mended.text) : first;
  const outcome = {
    ...identity,
    place,
    ...told,
    isTakenOut,
    actors: desk.actors,
    ...(mended && { mended: mended.text }),
  };
  const lost = lostCorrections(told.review.reading.article, own.corrections);
  return {
    unreviewed: null,
    pieces: watch('report', () => piecesOf(outcome, task)),
    timing: task.timing ? { words: countWords(told.review.reading.article.prose), steps } : null,
    findings: countSeverities(told.review.findings),
    mended: mended ? mended.places : 0,
    gone: told.gone,
    mistakes: mistakes(identity.path, text, [...first.review.problems, ...firstProblems(first.review.leftOut)]),
    deskMistakes: desk.files.flatMap(({ uri, text, problems }) =>
      mistakes(
        relative(task.cwd, fileOf(uri)),
        text,
        uri === desk.correctionsFile ? [...problems, ...lost].sort((a, b) => bySpan(a.span, b.span)) : problems,
      ),
    ),
  };
}

/** The review with what is wanted of it, and the keys of all that was found. */
function looked(made: Review, bounds: Bounds, { pick }: Task) {
  const keys = findingKeys(made);
  return { keys, ...narrowed(picked(pick, made), keys, bounds) };
}

/** What comes of what could not be reviewed, and why. */
export function undone({ path, file, record, post }: Identity, problem: string, task: Task): Done {
  const unreviewed = { path, file, ...(record && { record }), ...(post && { post }), problem };
  const nothing = { timing: null, mended: 0, gone: 0, mistakes: [], deskMistakes: [], unread: [] };
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
