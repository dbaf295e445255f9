import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArticle } from '../article/parse';
import { correct } from '../corrections/correct';
import { read } from '../reading/reading';
import { readingText } from '../report/reading-text';
import { whatWasRead } from '../report/what-was-read';
import { deskFor } from '../workspace/desk-for';
import { type DeskChoice, openDesks } from './desks';
import { openDisk } from './disk';
import { jsonText } from './formats/json-text';
import { readOneArticle } from './inputs/one-article';
import { formatOf, type Written } from './inputs/read-article';
import { readStandardInput } from './inputs/standard-input';
import { trouble } from './inputs/trouble';
import { type Io, Refusal } from './io';

/** What `hearsay read` was told. */
export interface ReadWishes {
  readonly format: 'text' | 'json';
  readonly stdinName: string | undefined;
  readonly desk: DeskChoice;
}

/** Prints how the article is read by the desk that counts for it. Rejects with a `Refusal` unless one article is named that can be read. */
export async function readNamed(
  operands: readonly string[],
  { format, stdinName, desk }: ReadWishes,
  io: Io,
): Promise<number> {
  const [path, ...more] = operands;
  if (path === undefined || more.length > 0)
    throw new Refusal('One article is read at a time: write “hearsay read FILE”.');
  const file = resolve(io.cwd, path === '-' ? (stdinName ?? 'standard-input') : path);
  const written = path === '-' ? await fromStandardInput(stdinName, io) : await readOneArticle(path, io.cwd);
  const disk = openDisk((unread, error) => io.err(`hearsay: ${trouble(relative(io.cwd, unread), error)}\n`));
  const uri = pathToFileURL(file).href;
  const { actors, corrections, lexicons } = deskFor(await openDesks(disk, io.cwd, desk)(uri), uri);
  const article = parseArticle(written.text, written.format);
  const { reading } = correct(read(article, actors, lexicons), corrections, actors);
  const found = whatWasRead(reading, lexicons);
  await io.out(format === 'json' ? `${jsonText({ path, ...found }, 2)}\n` : readingText(article.text, found));
  return 0;
}

async function fromStandardInput(name: string | undefined, io: Io): Promise<Written> {
  const read = await readStandardInput(io, name ?? 'standard input');
  if (typeof read !== 'string') throw new Refusal(read.problem);
  return { text: read, format: formatOf(name ?? '') };
}
