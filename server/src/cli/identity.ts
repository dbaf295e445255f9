import { resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pathFrom } from '../workspace/uri';
import type { Identity } from './formats/format';

/** What a file is known by that the user named so. */
export const identityOf = (path: string, cwd: string): Identity => ({ path, file: fileFrom(cwd, resolve(cwd, path)) });

/** The path of the file from the folder, with forward slashes; all of it where the file lies elsewhere. */
function fileFrom(cwd: string, file: string): string {
  return pathFrom(pathToFileURL(cwd).href, pathToFileURL(file).href) ?? file.replaceAll(sep, '/');
}

/** The path of the file that the URI names on this machine. */
export const fileOf = (uri: string): string => fileURLToPath(uri);
