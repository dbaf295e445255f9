import { access, readFile, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { review } from '../review/review';
import type { Finding } from '../review/types';
import { deskFor } from '../workspace/desk-for';
import { type DeskChoice, openDesks } from './desks';
import { openDisk } from './disk';
import { type Comment, withComments } from './docx/comment';
import { openPackage, textOf } from './docx/package';
import { wordsIn } from './docx/words';
import { isDocx } from './inputs/read-article';
import { trouble } from './inputs/trouble';
import { type Io, Refusal } from './io';

/** What `hearsay annotate` was told. */
export interface AnnotateWishes {
  readonly output: string | undefined;
  readonly desk: DeskChoice;
}

/**
 * Writes a copy of the Word document with a comment for each finding, and tells where. Rejects with a `Refusal` unless one document is
 * named that can be read, and a place for the copy where it overwrites nothing that was not named.
 */
export async function annotateNamed(
  operands: readonly string[],
  { output, desk }: AnnotateWishes,
  io: Io,
): Promise<number> {
  const [path, ...more] = operands;
  if (path === undefined || more.length > 0 || !isDocx(path))
    throw new Refusal('One Word document is annotated at a time: write “hearsay annotate FILE.docx”.');
  const file = resolve(io.cwd, path);
  const target = output ?? path.replace(/\.docx$/i, '.reviewed.docx');
  await checkTarget(target, output !== undefined, file, io);
  const bytes = await readFile(file).catch((error) => {
    throw new Refusal(trouble(path, error));
  });
  const document = openPackage(bytes, path);
  const { text } = wordsIn(textOf(document, document.main));
  const disk = openDisk((unread, error) => io.err(`hearsay: ${trouble(relative(io.cwd, unread), error)}\n`));
  const uri = pathToFileURL(file).href;
  const { findings } = review(text, 'plain', deskFor(await openDesks(disk, io.cwd, desk)(uri), uri));
  await writeFile(resolve(io.cwd, target), withComments(document, findings.map(commentOf), new Date())).catch(
    ({ code }) => {
      throw new Refusal(`“${target}” can’t be written (${code}): name another file with --output.`);
    },
  );
  await io.out(`${target}: ${findings.length} comment${findings.length === 1 ? '' : 's'}\n`);
  return 0;
}

async function checkTarget(target: string, isNamed: boolean, file: string, io: Io): Promise<void> {
  const path = resolve(io.cwd, target);
  if (path === file) throw new Refusal('The document itself is never changed: name another file with --output.');
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere && !isNamed)
    throw new Refusal(`“${target}” is there already: move it, or name a file with --output, which is replaced.`);
}

/** The comment that a document gets for a finding. */
const commentOf = ({ span, message, rule, fixes }: Finding): Comment => ({
  span,
  lines: [message, ...(fixes[0] ? [`${fixes[0].title}.`.replace(/([.?!])\.$/, '$1')] : []), rule],
});
