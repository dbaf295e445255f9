import { settleClashes } from '../actors/clashes';
import { readActorsFile } from '../actors/registry';
import type { ActorEntry, ActorsFile } from '../actors/types';
import { readCorrectionsFile } from '../corrections/read-corrections';
import type { Correction } from '../corrections/types';
import { withChanges } from '../lexicons/changed';
import { type Lexicons, lexicons } from '../lexicons/lexicons';
import { unknownTargets } from '../review/correction-problems';
import { emptyFile, readSettings, type SettingsFile } from '../review/settings';
import { append } from '../text/append';
import type { Problem } from '../text/problem';
import { firstProblems } from '../text/problem';
import { bySpan } from '../text/span';
import { builtOn } from './built-on';
import type { Files } from './files';
import { baseName, folderOf, foldersAbove, pathFrom, sameUri, within } from './uri';

export const settingsNames = ['hearsay.yaml', 'hearsay.yml'];
export const actorsNames = ['actors.yaml', 'actors.yml'];
export const correctionsNames = ['corrections.yaml', 'corrections.yml'];

/** A desk file as it was read, with the first of its mistakes in the order of their places. */
export interface DeskFile {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** What stands round an article: the nearest `hearsay.yaml`, the actors files it names, and the corrections file beside the article. */
export interface FoundDesk {
  /** With all that it builds on. */
  readonly settings: SettingsFile;
  readonly lexicons: Lexicons;
  /** The folder of the `hearsay.yaml`, from which its globs are counted; null where there is none. */
  readonly folder: string | null;
  readonly actors: ActorsFile;
  /** The actors files it goes by, or would if they were there, in order. */
  readonly actorsFiles: readonly string[];
  /** Of all articles in the article's own folder, in the order of its corrections file. */
  readonly corrections: readonly Correction[];
  /** That file, or where it is to be written; null where none counts. */
  readonly correctionsFile: string | null;
  readonly files: readonly DeskFile[];
}

/**
 * Finds the desk files for an article: the nearest `hearsay.yaml` upwards and its actors files; without one, the
 * nearest `actors.yaml` no higher than the root the article lies in, or beside it when it lies in none. Corrections are those of a
 * `corrections.yaml` beside the article.
 */
export async function findDesk(article: string, files: Files, roots: readonly string[]): Promise<FoundDesk> {
  return withCorrections(await deskAbove(article, files, roots), article, files);
}

/** The desk with the corrections beside the article. */
export async function withCorrections(desk: FoundDesk, article: string, files: Files): Promise<FoundDesk> {
  const own = folderOf(article);
  const file = await nearest([own], correctionsNames, files);
  if (!file) return { ...desk, corrections: [], correctionsFile: within(own, correctionsNames[0] as string) };
  const { corrections } = readCorrectionsFile(file.text, file.uri);
  return {
    ...desk,
    corrections,
    correctionsFile: file.uri,
    files: [...desk.files, { ...file, problems: correctionProblems(file) }],
  };
}

async function deskAbove(article: string, files: Files, roots: readonly string[]): Promise<FoundDesk> {
  const folders = foldersAbove(article);
  const settingsFile = await nearest(folders, settingsNames, files);
  if (settingsFile) return deskOf(settingsFile, files);
  const inRoot = folders.filter((_, i) => i === 0 || roots.some((root) => isIn(root, folders[i] as string)));
  const actorsFile = await nearest(inRoot, actorsNames, files);
  return joined(emptyFile, null, [], actorsFile ? [actorsFile] : [], actorsFile ? [actorsFile.uri] : []);
}

/** The desk that the `hearsay.yaml` at the URI lays down, whatever lies round an article; null where it can't be read. `folder` is where its globs are counted from. */
export async function deskAt(uri: string, folder: string, files: Files): Promise<FoundDesk | null> {
  const text = await files.read(uri);
  return text === null ? null : { ...(await deskOf({ uri, text }, files)), folder };
}

/** A desk without files, as where there are none round an article. */
export const noDesk: FoundDesk = joined(emptyFile, null, [], [], []);

/** A file's own mistakes when no article's desk counts it in; null for a file that is no desk file by its name. */
export function readAlone(uri: string, text: string): readonly Problem[] | null {
  if (settingsNames.includes(baseName(uri))) return firstProblems(readSettings(text).problems);
  if (correctionsNames.includes(baseName(uri))) return correctionProblems({ uri, text });
  return actorsNames.includes(baseName(uri)) ? firstProblems(readActorsFile(text, uri).problems) : null;
}

function correctionProblems({ uri, text }: Found): readonly Problem[] {
  const { corrections, problems } = readCorrectionsFile(text, uri);
  return firstProblems([...problems, ...unknownTargets(corrections)].sort((a, b) => bySpan(a.span, b.span)));
}

/** Which of the desk's files it is; null for any other. */
export function deskFileKind(
  uri: string,
  { actorsFiles, correctionsFile, files }: FoundDesk,
): 'settings' | 'actors' | 'corrections' | null {
  const isHere = (other: string) => sameUri(other) === sameUri(uri);
  if (actorsFiles.some(isHere)) return 'actors';
  if ((correctionsFile !== null && isHere(correctionsFile)) || correctionsNames.includes(baseName(uri)))
    return 'corrections';
  if (settingsNames.includes(baseName(uri)) || files.some((file) => isHere(file.uri))) return 'settings';
  return actorsNames.includes(baseName(uri)) ? 'actors' : null;
}

interface Found {
  readonly uri: string;
  readonly text: string;
}

async function nearest(folders: readonly string[], names: readonly string[], files: Files): Promise<Found | null> {
  for (const folder of folders) {
    for (const name of names) {
      const uri = within(folder, name);
      const text = await files.read(uri);
      if (text !== null) return { uri, text };
    }
  }
  return null;
}

const isIn = (root: string, folder: string) => pathFrom(root, `${folder}/x`) !== null;

async function deskOf({ uri, text }: Found, files: Files): Promise<FoundDesk> {
  const { settings: own, problems } = readSettings(text);
  const folder = folderOf(uri);
  const built = await builtOn(uri, own, files);
  append(problems, built.problems);
  const { settings } = built;
  const found: Found[] = [];
  const named = own.actors ?? actorsNames.map((path) => ({ path, span: null }));
  for (const { path, span } of named) {
    const actorsUri = within(folder, path);
    const actorsText = await files.read(actorsUri);
    if (actorsText !== null) found.push({ uri: actorsUri, text: actorsText });
    else if (span)
      problems.push({ span, message: `There is no file “${path}” here: correct the path, or write the file.` });
  }
  const actorsFiles = named.map(({ path }) => within(folder, path));
  return joined(settings, folder, [{ uri, text, problems }, ...built.files], found, actorsFiles);
}

function joined(
  settings: SettingsFile,
  folder: string | null,
  desk: DeskFile[],
  found: readonly Found[],
  actorsFiles: readonly string[],
): FoundDesk {
  const read = found.map(({ uri, text }) => ({ uri, text, ...readActorsFile(text, uri) }));
  const all: ActorEntry[] = read.flatMap(({ actors }) => actors.entries);
  const { entries, clashes } = settleClashes(all);
  const between = clashes.filter(({ entry, owner }) => entry.file !== owner.file);
  const files = read.map(({ uri, text, problems }) => {
    const here = between.filter(({ entry }) => entry.file === uri);
    return { uri, text, problems: [...problems, ...here.map(({ entry, message }) => ({ span: entry.span, message }))] };
  });
  // A file that two others build on is one file.
  const byUri = new Map([...desk, ...files].toReversed().map((file) => [file.uri, file]));
  return {
    settings,
    lexicons: withChanges(lexicons, settings.lexicon),
    folder,
    actors: { entries },
    actorsFiles,
    corrections: [],
    correctionsFile: null,
    files: [...desk, ...files]
      .filter((file) => byUri.get(file.uri) === file)
      .map(({ uri, text, problems }) => ({
        uri,
        text,
        problems: firstProblems(problems.toSorted((a, b) => bySpan(a.span, b.span))),
      })),
  };
}
