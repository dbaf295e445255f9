import type { ActorKind } from '../actors/types';
import { actorsNames, type FoundDesk, settingsNames } from './find-desk';
import { baseName, folderOf, pathFrom, sameUri, within } from './uri';

/** Where a desk file is, or is to be written; null where there is no folder for it. */
export interface DeskPlaces {
  /** The actors file that a new actor of the kind belongs in: of several the one with most of its kind. */
  actors(kind: ActorKind): string | null;
  readonly settings: string | null;
  /** Whether the desk reads the actors file without being told to. */
  finds(actorsFile: string): boolean;
}

/** The places of the desk's files for the article. */
export function deskPlaces(desk: FoundDesk, article: string, roots: readonly string[]): DeskPlaces {
  const { actorsFiles, folder, files, actors } = desk;
  const there = actorsFiles.filter((uri) => files.some((file) => sameUri(file.uri) === sameUri(uri)));
  const written = files.find(({ uri }) => folder !== null && folderOf(uri) === folder && isSettings(uri));
  const home = folder ?? (there[0] === undefined ? homeOf(article, roots) : folderOf(there[0]));
  const own = (name: string) => (home === null ? null : within(home, name));
  return {
    actors(kind) {
      const count = (uri: string) => actors.entries.filter((entry) => entry.file === uri && entry.kind === kind).length;
      const [most] = there.toSorted((a, b) => count(b) - count(a));
      return most ?? actorsFiles[0] ?? own(actorsNames[0] as string);
    },
    settings: written?.uri ?? own(settingsNames[0] as string),
    finds: (uri) => folder === null || actorsFiles.some((other) => sameUri(other) === sameUri(uri)),
  };
}

const isSettings = (uri: string): boolean => settingsNames.includes(baseName(uri));

/** The folder whose desk is the document's. An unsaved one lies nowhere yet: the first workspace folder is as good as its own. */
export const deskFolder = (uri: string, roots: readonly string[]): string =>
  isUnsaved(uri) ? (roots[0] ?? folderOf(uri)) : folderOf(uri);

const isUnsaved = (uri: string): boolean => /^untitled:/i.test(uri);

/** The innermost workspace folder round the article; for one that lies in none, the folder it lies in. */
function homeOf(article: string, roots: readonly string[]): string | null {
  if (isUnsaved(article)) return roots[0] ?? null;
  const [root] = roots.filter((root) => pathFrom(root, article) !== null).toSorted((a, b) => b.length - a.length);
  return root ?? folderOf(article);
}
