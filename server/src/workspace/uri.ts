import { URI, Utils } from 'vscode-uri';

/** A place no file lies at, for what editors call a URI and is none. */
const nowhere = URI.from({ scheme: 'unknown' });

function parse(uri: string): URI {
  try {
    return URI.parse(uri);
  } catch {
    return nowhere;
  }
}

/** The URI in the one spelling by which two can be compared. */
export const sameUri = (uri: string): string => parse(uri).toString();

/** The scheme, in lower case as a rule. */
export const schemeOf = (uri: string): string => parse(uri).scheme;

/** The last part of the path, decoded. */
export const baseName = (uri: string): string => Utils.basename(parse(uri));

/** The folder that holds it; a top folder holds itself. */
export const folderOf = (uri: string): string => Utils.dirname(parse(uri)).toString();

/** The place a relative path leads to from the folder; an absolute path keeps the scheme and host. */
export const within = (folder: string, path: string): string =>
  Utils.resolvePath(parse(folder), path.replaceAll('\\', '/')).toString();

/** The decoded path from the folder to the URI, without a slash in front; null when it does not lie in there. */
export function pathFrom(folder: string, uri: string): string | null {
  const [outer, inner] = [parse(folder), parse(uri)];
  if (outer.scheme !== inner.scheme || outer.authority !== inner.authority) return null;
  const base = outer.path.endsWith('/') ? outer.path : `${outer.path}/`;
  return inner.path.startsWith(base) ? inner.path.slice(base.length) : null;
}

/** Its folder, the folder above, and so on to the top. */
export function foldersAbove(uri: string): string[] {
  const folders = [folderOf(uri)];
  for (;;) {
    const last = folders.at(-1) as string;
    const next = folderOf(last);
    if (next === last || folders.length > 100) return folders;
    folders.push(next);
  }
}
