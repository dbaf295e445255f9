import { basename, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { watch } from 'chokidar';
import { isArticleName } from '../../workspace/files';
import { openDesks } from '../desks';
import { disk, isLeftAlone } from '../disk';
import { fileOf } from '../identity';
import { isPattern, namedArticles } from '../inputs/named-articles';
import { type Io, Refusal } from '../io';
import { reviewNamed } from './review-named';
import type { Wishes } from './wishes';

/** Changes that come together, as when an editor writes several files, are looked at together after so many milliseconds. */
const pause = 100;

/**
 * Reviews what the operands name, and then each article again when it changes, and all of them when a desk file does. Resolves when the
 * user has had enough, to the exit code of the last review.
 */
export async function watchNamed(operands: readonly string[], wishes: Wishes, io: Io): Promise<number> {
  checkWatch(operands, wishes);
  let code = await reviewNamed(operands, wishes, io);
  const bases = operands.map((operand) => baseOf(operand, io.cwd));
  const deskFiles = await deskFilesOf(operands, wishes, io);
  const watcher = watch([...new Set([...bases, ...deskFiles])], {
    ignoreInitial: true,
    ignored: (path) => isBelow(path, bases) && isLeftAlone(basename(path)),
    awaitWriteFinish: { stabilityThreshold: pause, pollInterval: 20 },
  });
  const changed = new Set<string>();
  let running = Promise.resolve();
  const look = () => {
    running = running.then(async () => {
      if (changed.size === 0) return;
      const paths = [...changed];
      changed.clear();
      const only = paths.every((path) => isArticleName(path)) ? new Set(paths) : null;
      code = await reviewNamed(operands, { ...wishes, only }, io);
      wait(io);
    });
    return running;
  };
  const failed = new Promise<never>((_, reject) => {
    watcher.on('all', (event, path) => {
      const concerns = event !== 'unlink' && (isArticleName(path) || /\.ya?ml$/.test(path));
      if (!concerns) return;
      changed.add(path);
      look().catch(reject);
    });
    watcher.on('error', (error) =>
      reject(new Refusal(`The articles can’t be watched any more (${String(error)}): start again.`)),
    );
  });
  try {
    await new Promise<void>((ready) => watcher.once('ready', ready));
    wait(io);
    await Promise.race([io.interrupted(), failed]);
  } finally {
    await watcher.close();
  }
  return code;
}

const wait = (io: Io) => io.err('hearsay: Waiting for changes; Ctrl+C ends.\n');

function checkWatch(operands: readonly string[], { outputs, keeps, mends, since }: Wishes): void {
  if (operands.includes('-'))
    throw new Refusal('Standard input can’t be watched: leave out “-”, and name files or folders.');
  if (outputs.some(({ format }) => format !== 'pretty') || outputs.length > 1)
    throw new Refusal('--watch is for reading along: leave out --format, --output and --fix-dry-run.');
  if (keeps?.writes || mends || since !== undefined)
    throw new Refusal('--watch only reports: leave out --fix, --write-baseline and --changed-since.');
}

/** The file or folder, or the folder that a pattern begins with. */
function baseOf(operand: string, cwd: string): string {
  const parts = operand.split(sep);
  const first = parts.findIndex(isPattern);
  return resolve(cwd, first < 0 ? operand : parts.slice(0, first).join(sep) || '.');
}

async function deskFilesOf(operands: readonly string[], { desk }: Wishes, io: Io): Promise<string[]> {
  const deskOf = openDesks(disk, io.cwd, desk);
  const found = new Set<string>();
  for (const named of await namedArticles(operands, { cwd: io.cwd, files: disk, deskOf }))
    if ('uri' in named) for (const { uri } of (await deskOf(named.uri)).files) found.add(uri);
  return [...found].filter((uri) => uri.startsWith(pathToFileURL('/').href)).map(fileOf);
}

const isBelow = (path: string, bases: readonly string[]): boolean => !bases.includes(path);
