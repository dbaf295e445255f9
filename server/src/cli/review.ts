import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { momentOf } from '../report/moment';
import { type Reported, reportPage } from '../report/page';
import { review } from '../review/review';
import type { Severity } from '../rules/rule';
import type { Problem } from '../text/problem';
import { deskFor } from '../workspace/desk-for';
import { type FoundDesk, findDesk } from '../workspace/find-desk';
import { folderOf } from '../workspace/uri';
import { readArticle } from './articles';
import { disk } from './disk';
import { json } from './formats/json';
import { type Reviewed, text } from './formats/text';
import { type Io, Refusal } from './io';
import { type ReviewOptions, thresholds } from './options';

/** Reviews the files and prints the result; 1 when a finding is at or above the threshold, else 0. */
export async function reviewFiles(paths: readonly string[], options: ReviewOptions, io: Io): Promise<number> {
  if (paths.length === 0) throw new Refusal('There is nothing to review: name at least one file.');
  // All files are read before anything is printed, so that a refusal stands alone.
  const articles = await Promise.all(paths.map((path) => readArticle(path, io.cwd)));
  const root = pathToFileURL(io.cwd).href;
  const desks = new Map<string, FoundDesk>();
  const reviews: (Reviewed & Reported)[] = [];
  const problems = new Set<string>();
  for (const { path, uri, text, format } of articles) {
    const folder = folderOf(uri);
    const desk = desks.get(folder) ?? (await findDesk(uri, disk, [root]));
    desks.set(folder, desk);
    const made = review(text, format, deskFor(desk, uri));
    reviews.push({ path, review: made, actors: desk.actors });
    for (const file of desk.files) {
      const shown = relative(io.cwd, fileURLToPath(file.uri));
      for (const line of problemLines(shown, file.text, file.problems)) problems.add(line);
    }
    for (const line of problemLines(path, text, made.problems)) problems.add(line);
  }
  io.err([...problems].join(''));
  const screen = { columns: Math.min(io.columns ?? 100, 100), color: options.color };
  const forms = {
    text: () => text(reviews, screen),
    json: () => json(reviews),
    html: () => reportPage(reviews, { at: momentOf(new Date()), version }),
  };
  io.out(forms[options.format]());
  return reviews.some((reviewed) => fails(reviewed, options.failOn)) ? 1 : 0;
}

function problemLines(path: string, text: string, problems: readonly Problem[]): string[] {
  const document = TextDocument.create('', '', 0, text);
  return problems.map(({ span, message }) => {
    const { line, character } = document.positionAt(span[0]);
    return `${path}:${line + 1}:${character + 1}: ${message}\n`;
  });
}

function fails({ review: { findings } }: Reviewed, failOn: Severity | 'never'): boolean {
  const grave = thresholds.slice(0, thresholds.indexOf(failOn) + 1);
  return failOn !== 'never' && findings.some(({ severity }) => grave.includes(severity));
}
