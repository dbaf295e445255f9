import { open, stat } from 'node:fs/promises';
import { languageOf } from '../../../workspace/files';
import { openGhost } from './ghost';
import type { PostReader } from './post';
import { openWordPress } from './wordpress';

/** What wrote an export. */
export type ExportKind = 'WordPress' | 'Ghost';

export const readerOf: Readonly<Record<ExportKind, () => PostReader>> = { WordPress: openWordPress, Ghost: openGhost };

/** So many bytes of a file say whether it is an export; WordPress begins with a page of comments. */
export const enough = 16_384;

/** What wrote the export that begins so, whatever its name; null for anything else. */
export function exportKind(start: Uint8Array): ExportKind | null {
  const words = new TextDecoder().decode(start.subarray(0, enough)).trimStart();
  if (words.startsWith('<') && /<rss\b[^<>]*"http:\/\/wordpress\.org\/export\//.test(words)) return 'WordPress';
  return /^\{\s*(?:"db"\s*:\s*\[|"meta"\s*:\s*\{[^{}]*"exported_on")/.test(words) ? 'Ghost' : null;
}

/** The same of the file at the path; null where it can't be read. */
export async function exportKindOf(file: string): Promise<ExportKind | null> {
  if (isArticleByName(file)) return null;
  // A pipe may have no writer, and is not even opened.
  const stats = await stat(file).catch(() => null);
  const handle = stats?.isFile() ? await open(file).catch(() => null) : null;
  if (handle === null) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(enough), 0, enough, 0);
    return exportKind(buffer.subarray(0, bytesRead));
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

/** Whether the name says how it is read. */
const isArticleByName = (file: string): boolean =>
  languageOf(file) !== 'plaintext' || /\.(?:docx|article)$/i.test(file);

/** Whether the name, or the pattern of one, is that of an export. */
export function isExportName(name: string): boolean {
  const [, ending = ''] = /\.(\w+|\{[^.{}]*\})$/.exec(name) ?? [];
  return /\b(?:xml|wxr|json)\b/i.test(ending);
}

/** What is to be said of a file that by its name might be an export and is none, as the end of a sentence; null of all others. */
export function noExport(file: string): string | null {
  if (/\.(?:xml|wxr)$/i.test(file))
    return 'is no export of WordPress: name what its “Tools, Export” saves, or a file of another kind';
  if (/\.json$/i.test(file))
    return 'is no export of Ghost: name what its “Export content” saves, or a file of another kind';
  return null;
}
