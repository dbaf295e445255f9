import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Folders, isArticleName, isNameOf } from '../workspace/files';
import { trouble } from './inputs/trouble';

/** Hears of a file or folder that is there and can't be read. */
export type Hear = (path: string, error: NodeJS.ErrnoException) => void;

/** The files of this machine, and a sentence for each that was there and could not be read; they are named from the folder. */
export function openTroubles(cwd: string): { files: Folders; sentences(): string[] } {
  const troubles = new Map<string, string>();
  const files = openDisk((file, error) => troubles.set(file, trouble(relative(cwd, file) || file, error)));
  return { files, sentences: () => [...troubles.values()] };
}

/** The files of this machine, for `file:` URIs. */
export const openDisk = (hear: Hear = () => undefined, isWanted = isArticleName): Folders => ({
  async read(uri) {
    const path = fileURLToPath(uri);
    try {
      const stats = await stat(path);
      // A pipe may have no writer, and a device no end.
      if (!stats.isFile() && !stats.isDirectory()) throw Object.assign(new Error(path), { code: 'EINVAL' });
      if (stats.size > mostBytes) throw Object.assign(new Error(path), { code: 'EFBIG' });
      return await readFile(path, 'utf8');
    } catch (error) {
      if (isThere(error as NodeJS.ErrnoException)) hear(path, error as NodeJS.ErrnoException);
      return null;
    }
  },
  async list(folder, most, kind) {
    const isListed = (name: string) => (kind === undefined ? isWanted(name) : isNameOf(kind, name));
    const found: string[] = [];
    const folders = [fileURLToPath(folder)];
    for (let next = folders.pop(); next !== undefined && found.length < most; next = folders.pop()) {
      const here = next;
      const entries: Dirent[] = await readdir(here, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
        if (isThere(error)) hear(here, error);
        return [];
      });
      for (const entry of entries) {
        const path = join(here, entry.name);
        if (isLookedInto(entry)) folders.push(path);
        else if (entry.isFile() && isListed(entry.name)) found.push(pathToFileURL(path).href);
      }
    }
    return found.sort().slice(0, most);
  },
});

/** Larger files are not read; no article and no desk file comes near it. */
const mostBytes = 64 * 1024 * 1024;

/** The files of this machine, for who need not know why one can't be read. */
export const disk: Folders = openDisk();

const isThere = ({ code }: NodeJS.ErrnoException): boolean => code !== 'ENOENT' && code !== 'ENOTDIR';

const isLookedInto = (entry: Dirent): boolean => entry.isDirectory() && !isLeftAlone(entry.name);

/** Whether a folder of the name is one that no one keeps articles in. */
export const isLeftAlone = (name: string): boolean => /^(?:\.|node_modules$)/.test(name);
