import type { Files } from '../workspace/files';
import { type FoundDesk, findDesk } from '../workspace/find-desk';
import { folderOf } from '../workspace/uri';

/** Tells the desk of the article with the URI. */
export type DeskOf = (uri: string) => Promise<FoundDesk>;

/** The desks of articles as `findDesk` finds them, each folder's once. */
export function openDesks(files: Files, roots: readonly string[]): DeskOf {
  const found = new Map<string, Promise<FoundDesk>>();
  return (uri) => {
    const folder = folderOf(uri);
    const desk = found.get(folder) ?? findDesk(uri, files, roots);
    found.set(folder, desk);
    return desk;
  };
}
