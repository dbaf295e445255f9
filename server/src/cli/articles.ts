import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Format } from '../article/types';
import { Refusal } from './io';

export interface ArticleFile {
  /** As the user wrote it. */
  readonly path: string;
  readonly uri: string;
  readonly text: string;
  readonly format: Format;
}

/** Reads an article, a byte order mark included; rejects with a `Refusal` where that can't be done. */
export async function readArticle(path: string, cwd: string): Promise<ArticleFile> {
  const full = resolve(cwd, path);
  const bytes = await readFile(full).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(trouble(path, error));
  });
  const format = /\.(md|markdown)$/i.test(path) ? 'markdown' : 'plain';
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { path, uri: pathToFileURL(full).href, text, format };
  } catch {
    throw new Refusal(`“${path}” is not written in UTF-8: save it as UTF-8 and try again.`);
  }
}

function trouble(path: string, { code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file “${path}”: check the path.`;
  if (code === 'EISDIR') return `“${path}” is a folder: name the files in it.`;
  if (code === 'EACCES' || code === 'EPERM') return `“${path}” may not be read by this user: change its permissions.`;
  return `“${path}” can’t be read (${code}): check that it is a file.`;
}
