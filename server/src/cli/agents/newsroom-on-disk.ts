import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Newsroom } from '../../agents/newsroom';
import { Refused } from '../../agents/refused';
import { deskFor } from '../../workspace/desk-for';
import type { Files } from '../../workspace/files';
import { findDesk } from '../../workspace/find-desk';
import { disk } from '../disk';
import { formatOf, readArticle } from '../inputs/read-article';
import { trouble } from '../inputs/trouble';
import { Refusal } from '../io';
import { neutralWords } from '../neutral';

/** The files below the folder and no others, wherever links and `..` lead. Rejects with a `Refusal` where there is no such folder. */
export async function newsroomOnDisk(folder: string, shown: string): Promise<Newsroom> {
  const root = await realpath(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw new Refusal(trouble(shown, error));
    throw new Refusal(`There is no folder “${shown}”: check the path.`);
  });
  if (!(await stat(root)).isDirectory()) throw new Refusal(`“${shown}” is a file: name the folder that it is in.`);
  const files = filesBelow(root);
  const placeOf = async (path: string, real: (full: string) => Promise<string>) => {
    const file = await below(root, path, real);
    const uri = pathToFileURL(file).href;
    const desk = deskFor(await findDesk(uri, files, [pathToFileURL(root).href]), uri);
    return { full: file, file: relative(root, file).split(sep).join('/'), format: formatOf(file), desk };
  };
  return {
    async open(path) {
      const { full, ...place } = await placeOf(path, (file) => realpath(file));
      try {
        return { ...place, ...(await readArticle(full, place.file)) };
      } catch (error) {
        throw error instanceof Refusal ? new Refused(error.message) : error;
      }
    },
    async placeOf(path) {
      const { full: _, ...place } = await placeOf(path, realFolder);
      return place;
    },
  };
}

/** The path in full. Throws a `Refused` where it leads out of the root, or nowhere. */
async function below(root: string, path: string, real: (full: string) => Promise<string>): Promise<string> {
  const shown = neutralWords(path);
  if (path.includes('\0')) throw new Refused(`“${shown}” is no path: give that of an article.`);
  const file = await real(resolve(root, path)).catch((error: NodeJS.ErrnoException) => {
    // What is not there must not be told from what may not be seen.
    throw new Refused(isIn(root, resolve(root, path)) ? trouble(shown, error) : outside(shown));
  });
  if (!isIn(root, file)) throw new Refused(outside(shown));
  return file;
}

const outside = (shown: string): string =>
  `“${shown}” is outside the newsroom’s root: give a path below it, or have --root name another folder.`;

/** Where a file that need not be there would lie: its folder is. */
async function realFolder(full: string): Promise<string> {
  const found = await realpath(full).catch(() => null);
  if (found !== null) return found;
  return resolve(await realpath(resolve(full, '..')), full.slice(full.lastIndexOf(sep) + 1));
}

function isIn(root: string, file: string): boolean {
  const way = relative(root, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The desk files below the root. */
const filesBelow = (root: string): Files => ({
  async read(uri) {
    const file = await realpath(fileURLToPath(uri)).catch(() => null);
    return file !== null && isIn(root, file) ? disk.read(uri) : null;
  },
});
