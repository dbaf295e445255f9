import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../text/problem';
import { countSeverities } from '../../review/figures';
import { review } from '../../review/review';
import { deskFor } from '../../workspace/desk-for';
import { type DeskOf, openDesks } from '../desks';
import { openDisk } from '../disk';
import type { Look, Outcome } from '../formats/format';
import { formats } from '../formats/index';
import type { FormatName } from '../formats/names';
import { fileOf } from '../inputs/named-articles';
import { readArticle } from '../inputs/read-article';
import { trouble } from '../inputs/trouble';
import { Refusal } from '../io';
import type { Done } from './done';
import type { Job } from './job';

/** What holds for all articles of a run. Plain data. */
export interface Task {
  readonly cwd: string;
  readonly formats: readonly FormatName[];
  readonly look: Look;
}

/** Does one job after another; the place is that of the article in the run. Never rejects. */
export type Reviewer = (job: Job, place: number) => Promise<Done>;

/** A reviewer for the task, with the desks it has met. */
export function openReviewer(task: Task): Reviewer {
  const unread = new Map<string, string>();
  const shown = (file: string) => relative(task.cwd, file);
  const disk = openDisk((file, error) => unread.set(file, trouble(shown(file), error)));
  const deskOf = openDesks(disk, [pathToFileURL(task.cwd).href]);
  return async (job, place) => {
    try {
      if ('problem' in job) return undone(job.path, job.problem, task);
      const done = await reviewJob(job, place, deskOf, task);
      return { ...done, unread: [...unread.values()] };
    } catch (error) {
      const problem = error instanceof Refusal ? error.message : `“${job.path}” is not reviewed: ${faultOf(error)}`;
      return undone(job.path, problem, task);
    }
  };
}

const faultOf = (error: unknown): string => `something went wrong inside Hearsay (${String(error)}).`;

async function reviewJob(job: Exclude<Job, { problem: string }>, place: number, deskOf: DeskOf, task: Task) {
  const { path, uri } = job;
  const { text, format } = 'text' in job ? job : await readArticle(fileOf(uri), path);
  const desk = await deskOf(uri);
  const made = review(text, format, deskFor(desk, uri));
  const outcome = { path, place, review: made, actors: desk.actors };
  return {
    path,
    problem: null,
    pieces: piecesOf(outcome, task),
    findings: countSeverities(made.findings),
    mistakes: made.problems.map((problem) => mistake(path, text, problem)),
    deskMistakes: desk.files.flatMap((file) =>
      file.problems.map((problem) => mistake(relative(task.cwd, fileOf(file.uri)), file.text, problem)),
    ),
  };
}

const undone = (path: string, problem: string, task: Task): Done => ({
  path,
  problem,
  pieces: piecesOf({ path, problem }, task),
  findings: countSeverities([]),
  mistakes: [],
  deskMistakes: [],
  unread: [],
});

const piecesOf = (outcome: Outcome, { formats: names, look }: Task) =>
  names.map((name) => formats[name].pieces(outcome, look));

function mistake(path: string, text: string, { span, message }: Problem): string {
  const { line, character } = TextDocument.create('', '', 0, text).positionAt(span[0]);
  return `${path}:${line + 1}:${character + 1}: ${message}`;
}
