import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from '../workspace/files';

/** The files of this machine, for `file:` URIs. */
export const disk: Files = {
  async read(uri) {
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return null;
    }
  },
};
