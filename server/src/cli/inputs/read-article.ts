import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Format } from '../../article/types';
import { formatOf as formatFor, languageOf } from '../../workspace/files';
import { openPackage, textOf } from '../docx/package';
import { wordsIn } from '../docx/words';
import { Refusal } from '../io';
import { kindOfBinary } from './binary';
import { type ExportKind, exportKind, exportKindOf, noExport } from './exports/kinds';
import { trouble } from './trouble';

/** An article as it is written. */
export interface Written {
  /** A byte order mark included. */
  readonly text: string;
  readonly format: Format;
}

/** The longest article that is reviewed, in bytes; a million words have about six million. */
export const mostBytes = 10_000_000;

/** Reads the article at the absolute path; `shown` names it in messages. Rejects with a `Refusal` where it can't be read. */
export async function readArticle(file: string, shown: string): Promise<Written> {
  const other = noExport(file);
  const kind = other === null ? null : await exportKindOf(file);
  if (kind) throw new Refusal(severalIn(shown, kind));
  const cannot = (error: NodeJS.ErrnoException): never => {
    throw new Refusal(trouble(shown, error));
  };
  const stats = await stat(file).catch(cannot);
  if (!stats.isFile()) throw new Refusal(noFile(shown, stats));
  if (stats.size > mostBytes) throw new Refusal(tooLong(shown, stats.size));
  if (other !== null) throw new Refusal(`“${shown}” ${other}.`);
  const bytes = await readFile(file).catch(cannot);
  if (isDocx(file)) return { text: docxText(bytes, shown), format: 'plain' };
  const unnamed = exportKind(bytes);
  if (unnamed) throw new Refusal(severalIn(shown, unnamed));
  return { text: decoded(bytes, shown), format: formatOf(file) };
}

const severalIn = (shown: string, kind: ExportKind): string =>
  `“${shown}” is an export of ${kind} with posts of its own: name one of them as “hearsay review” does, “${shown}#…”.`;

/** Whether the name is that of a Word document. */
export const isDocx = (name: string): boolean => /\.docx$/i.test(name);

function docxText(bytes: Uint8Array, shown: string): string {
  const document = openPackage(bytes, shown);
  return wordsIn(textOf(document, document.main)).text;
}

/** How an article of the name is marked up. */
export const formatOf = (name: string): Format => formatFor(languageOf(name));

/** The text the bytes stand for. Throws a `Refusal` where they are no text in UTF-8. */
export function decoded(bytes: Uint8Array, shown: string): string {
  const [first, second] = bytes;
  const kind = kindOfBinary(bytes);
  if (kind) throw new Refusal(`“${shown}” is ${kind}.`);
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new Refusal(`“${shown}” is written in UTF-16: save it as UTF-8 and try again.`);
  if (bytes.includes(0)) throw new Refusal(`“${shown}” is not a text, as it has bytes of zero: name a text file.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(`“${shown}” is not written in UTF-8: save it as UTF-8 and try again.`);
  }
}

export const tooLong = (shown: string, bytes: number): string =>
  `“${shown}” has ${Math.ceil(bytes / 1e6)} MB, and at most ${mostBytes / 1e6} are reviewed at once: split it.`;

function noFile(shown: string, stats: Stats): string {
  if (stats.isDirectory()) return `“${shown}” is a folder: name a file.`;
  if (stats.isFIFO()) return `“${shown}” is a pipe: send what it holds to standard input, and name that with “-”.`;
  return `“${shown}” is a ${stats.isSocket() ? 'socket' : 'device'}: name a file.`;
}
