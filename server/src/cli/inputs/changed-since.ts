import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '../io';
import type { Lines } from '../reviewing/narrow';

/** Tells the lines of the file that have changed: null for all of them, undefined where the file lies in another place than the repository. */
export type ChangesOf = (path: string) => Promise<readonly Lines[] | null | undefined>;

/**
 * What has changed since the commit where this branch and `ref` parted, whether or not it is committed; files that git does not know yet
 * are changed in full. Rejects with a `Refusal` where git can't tell.
 */
export async function changedSince(ref: string, cwd: string): Promise<ChangesOf> {
  const top = await git(cwd, ['rev-parse', '--show-toplevel']).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      error.code === 'ENOENT'
        ? 'The program git is not found, and --changed-since asks it: install git.'
        : 'This folder lies in no git repository, and --changed-since asks git: run it in one.',
    );
  });
  const folder = await realpath(top.replace(/\r?\n$/, ''));
  const commit = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).catch(
    () => {
      throw new Refusal(`git knows no commit “${ref}”: correct the name, or fetch it.`);
    },
  );
  const base = await git(folder, ['merge-base', commit.trim(), 'HEAD']).catch(() => {
    throw new Refusal(`git knows no commit that “${ref}” and this branch have in common: fetch the whole history.`);
  });
  const patch = await git(folder, [...diffOf, base.trim(), '--']).catch(unreadable);
  const added = await git(folder, ['ls-files', '-z', '--others', '--exclude-standard']).catch(unreadable);
  const changes = new Map<string, readonly Lines[] | null>([
    ...linesIn(patch),
    ...added.split('\0').map((path) => [path, null] as const),
  ]);
  const inside = new Map([...changes].map(([path, lines]) => [join(folder, path), lines]));
  return async (path) => {
    const real = await realpath(path).catch(() => path);
    const lines = inside.get(real);
    if (lines !== undefined) return lines;
    return real.startsWith(join(folder, '/')) ? [] : undefined;
  };
}

/** Whatever the user has set git to, the patch has the form that is read here. */
const diffOf = [
  ...['-c', 'core.quotePath=false', 'diff', '--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules'],
  ...['--find-renames', '--unified=0', '--src-prefix=a/', '--dst-prefix=b/'],
];

const unreadable = (error: Error): never => {
  throw new Refusal(`git can’t tell what has changed (${error.message.split('\n')[0]}).`);
};

async function git(cwd: string, words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', [...words], { cwd, maxBuffer: 1 << 30, encoding: 'utf8' });
  return stdout;
}

/** The changed lines of each file of a patch without context. */
function linesIn(patch: string): Map<string, Lines[]> {
  const files = new Map<string, Lines[]>();
  let lines: Lines[] = [];
  // How many lines of a change are still to come, which may look like headers.
  let [taken, put] = [0, 0];
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (taken > 0 && line.startsWith('-')) taken--;
    else if (put > 0 && line.startsWith('+')) put--;
    else if (line.startsWith('+++ ')) {
      lines = [];
      files.set(unquoted(line.slice('+++ '.length)).replace(/^b\//, ''), lines);
    } else if (hunk) {
      const [, removed = 1, start, added = 1] = hunk;
      [taken, put] = [Number(removed), Number(added)];
      if (put > 0) lines.push([Number(start), Number(start) + put - 1]);
    }
  }
  return files;
}

/** A name as git writes it in a header: with a tab behind where it has a blank, between quotation marks where it has other signs. */
function unquoted(written: string): string {
  const name = written.replace(/\t$/, '');
  if (!name.startsWith('"')) return name;
  const parts: Buffer[] = [];
  for (const [, octal, sign, letters] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gu))
    parts.push(
      octal ? Buffer.of(Number.parseInt(octal, 8)) : Buffer.from(sign ? (signs[sign] ?? sign) : (letters ?? '')),
    );
  return Buffer.concat(parts).toString();
}

const signs: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' };
