import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Hears of files that change, come to be or go, each by its path, whether or not they are there now. */
export function watchFiles(hear: (path: string) => void) {
  const watchers = new Map<string, FSWatcher>();
  let wanted = new Set<string>();
  return {
    /** Watches these files from now on, and no others. */
    want(paths: Iterable<string>): void {
      wanted = new Set(paths);
      const folders = new Set([...wanted].map((path) => dirname(path)));
      for (const [folder, watcher] of watchers)
        if (!folders.has(folder)) {
          watcher.close();
          watchers.delete(folder);
        }
      for (const folder of folders) if (!watchers.has(folder)) start(folder);
    },
    close(): void {
      for (const watcher of watchers.values()) watcher.close();
    },
  };

  /** A folder that is not there, or may not be watched, has nothing to tell. */
  function start(folder: string): void {
    try {
      const watcher = watch(folder, (_, name) => {
        const path = name === null ? null : join(folder, basename(name));
        if (path !== null && wanted.has(path)) hear(path);
      });
      watcher.on('error', () => undefined);
      watchers.set(folder, watcher);
    } catch {
      // Told of nowhere, as all that can be watched is.
    }
  }
}
