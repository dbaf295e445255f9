import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { Refusal } from '../io';

/**
 * Gives the file the text, all of it or nothing, with the permissions it has. `before` is what it said when it was read, null where there
 * was none. Rejects with a `Refusal`, which calls it `shown`, where it says something else now or can't be written.
 */
export async function replaceFile(path: string, shown: string, before: string | null, text: string): Promise<void> {
  try {
    const there = before === null ? path : await realpath(path);
    if (before === null) await writeFile(there, text, { flag: 'wx' });
    else await replaced(there, shown, before, text);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new Refusal(`“${shown}” has come to be meanwhile, and is left as it is: run this again.`);
    throw new Refusal(`“${shown}” can’t be written (${code}): change its permissions, or make room.`);
  }
}

async function replaced(path: string, shown: string, before: string, text: string): Promise<void> {
  await access(path, constants.W_OK);
  const { mode } = await stat(path);
  const fresh = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeFile(fresh, text, { flag: 'wx', mode });
    if ((await readFile(path, 'utf8')) !== before)
      throw new Refusal(`“${shown}” has been changed meanwhile, and is left as it is: run this again.`);
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
}
