import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Folders, isArticleName } from '../workspace/files';

/** The files of this machine, for `file:` URIs. */
export const disk: Folders = {
  async read(uri) {
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return null;
    }
  },
  async list(folder, most) {
    const found: string[] = [];
    const folders = [fileURLToPath(folder)];
    for (let next = folders.pop(); next !== undefined && found.length < most; next = folders.pop()) {
      const entries: Dirent[] = await readdir(next, { withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        const path = join(next, entry.name);
        if (entry.isDirectory() && !leftAlone.test(entry.name)) folders.push(path);
        else if (entry.isFile() && isArticleName(entry.name)) found.push(pathToFileURL(path).href);
      }
    }
    return found.sort().slice(0, most);
  },
};

/** Folders that no one keeps articles in. */
const leftAlone = /^(?:\.|node_modules$)/;
