import { existsSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';
import { isReadableName } from '../../workspace/files';
import { actorsNames, correctionsNames, settingsNames } from '../../workspace/find-desk';
import { foldersAbove } from '../../workspace/uri';
import { openDesks } from '../desks';
import { disk, isLeftAlone } from '../disk';
import { fileOf } from '../identity';
import { isPattern, namedArticles } from '../inputs/named-articles';
import { isDocx } from '../inputs/read-article';
import { type Io, Refusal } from '../io';
import { reviewNamed } from './review-named';
import { watchFiles } from './watch-files';
import type { Wishes } from './wishes';

/** Changes that come together, as when an editor writes several files, are looked at together after so many milliseconds. */
const pause = 100;

const deskNames = new Set([...settingsNames, ...actorsNames, ...correctionsNames]);

/**
 * Reviews what the operands name, and then each article again when it changes, and all of them when a desk file does, comes to be or goes.
 * Resolves when the user has had enough, to the exit code of the last review.
 */
export async function watchNamed(operands: readonly string[], wishes: Wishes, io: Io): Promise<number> {
  checkWatch(operands, wishes);
  let code = await reviewNamed(operands, wishes, io);
  const bases = operands.map((operand) => baseOf(operand, io.cwd));
  const watcher = watch([...new Set(bases)], {
    ignoreInitial: true,
    ignored: (path) => !bases.includes(path) && isLeftAlone(basename(path)),
    awaitWriteFinish: { stabilityThreshold: pause, pollInterval: 20 },
  });
  const changed = new Set<string>();
  let deskFiles = new Set<string>();
  const isOfDesk = (path: string) => deskFiles.has(path) || deskNames.has(basename(path));
  const isArticle = (path: string) => bases.includes(path) || isReadableName(path) || isDocx(path);
  let running = Promise.resolve();
  const look = () => {
    running = running.then(async () => {
      if (changed.size === 0) return;
      await setTimeout(pause);
      const paths = [...changed];
      changed.clear();
      const only = paths.some(isOfDesk) ? null : new Set(paths);
      code = await reviewNamed(operands, { ...wishes, only }, io);
      await watchDesk();
      wait(io);
    });
    return running;
  };
  let reject: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, fails) => {
    reject = fails;
  });
  const hear = (path: string) => {
    changed.add(path);
    look().catch((error) => reject(error));
  };
  const deskWatcher = watchFiles(hear);
  const watchDesk = async () => {
    deskFiles = await deskFilesOf(operands, wishes, io);
    // What lies below what was named is heard of already.
    deskWatcher.want([...deskFiles].filter((path) => !bases.some((base) => path.startsWith(join(base, sep)))));
  };
  watcher.on('all', (event, path) => {
    if (isOfDesk(path) || (event !== 'unlink' && event !== 'unlinkDir' && isArticle(path))) hear(path);
  });
  watcher.on('error', (error) =>
    reject(new Refusal(`The articles can’t be watched any more (${String(error)}): start again.`)),
  );
  try {
    await Promise.all([new Promise<void>((ready) => watcher.once('ready', ready)), watchDesk()]);
    wait(io);
    await Promise.race([io.interrupted(), failed]);
  } finally {
    deskWatcher.close();
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

/** The file or folder, the export that a post is in, or the folder that a pattern begins with. */
function baseOf(operand: string, cwd: string): string {
  const full = resolve(cwd, operand);
  const within = full.replace(/#[^#]*$/, '');
  if (existsSync(full)) return full;
  if (existsSync(within)) return within;
  const parts = operand.split(sep);
  const first = parts.findIndex(isPattern);
  return first < 0 ? full : resolve(cwd, parts.slice(0, first).join(sep) || '.');
}

/** The desk files that count for what the operands name, and those that would if they were there. */
async function deskFilesOf(operands: readonly string[], { desk }: Wishes, io: Io): Promise<Set<string>> {
  const deskOf = openDesks(disk, io.cwd, desk);
  const found = new Set<string>();
  const folders = new Set<string>();
  for (const named of await namedArticles(operands, { cwd: io.cwd, files: disk, deskOf })) {
    if (!('uri' in named)) continue;
    const { files, actorsFiles, correctionsFile } = await deskOf(named.uri);
    for (const uri of [...files.map(({ uri }) => uri), ...actorsFiles, correctionsFile ?? []].flat()) found.add(uri);
    if (desk.config === null) for (const folder of foldersAbove(named.uri)) folders.add(folder);
  }
  const named = [...found].filter((uri) => uri.startsWith('file:')).map(fileOf);
  return new Set([
    ...named,
    ...[...folders].map(fileOf).flatMap((folder) => [...deskNames].map((name) => join(folder, name))),
  ]);
}
