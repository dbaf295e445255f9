import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Folders, languageOf } from '../../workspace/files';
import { choose, matches } from '../../workspace/selection';
import { pathFrom } from '../../workspace/uri';
import type { DeskOf } from '../desks';
import { exportKindOf, isExportName } from './exports/kinds';
import { trouble } from './trouble';

/** An article that was named, alone or with others. */
export interface Named {
  /** As the user wrote it; for one out of a folder or of a pattern, that and the way from there. */
  readonly path: string;
  readonly uri: string;
  /** For one post of an export, the file it is in. */
  readonly within?: string;
}

/** What was named and leads to no article, and why, as a sentence. */
export interface Unnamed {
  readonly path: string;
  readonly problem: string;
}

export interface Ground {
  readonly cwd: string;
  readonly files: Folders;
  readonly deskOf: DeskOf;
}

/**
 * The articles that the operands name, each once, in the order they are named in: a file is meant itself, a folder stands for the
 * articles below it that an editor would review, a pattern for the articles that match it.
 */
export async function namedArticles(operands: readonly string[], ground: Ground): Promise<(Named | Unnamed)[]> {
  const seen = new Set<string>();
  const found: (Named | Unnamed)[] = [];
  for (const operand of operands) {
    for (const named of await articlesOf(operand, ground)) {
      const key = 'uri' in named ? named.uri : named.path;
      if (!seen.has(key)) found.push(named);
      seen.add(key);
    }
  }
  return found;
}

async function articlesOf(operand: string, ground: Ground): Promise<(Named | Unnamed)[]> {
  const full = resolve(ground.cwd, operand);
  try {
    if ((await stat(full)).isDirectory()) return await inFolder(operand, full, ground);
    return [{ path: operand, uri: pathToFileURL(full).href }];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && isPattern(operand)) return fitting(operand, ground);
    const within = await exportWithin(full);
    if (within !== null) return [{ path: operand, uri: pathToFileURL(full).href, within }];
    return [{ path: operand, problem: trouble(operand, error as NodeJS.ErrnoException) }];
  }
}

/** The file of the export that the name of a post begins with, as reports give it: “export.xml#talks”; null where there is none. */
export async function exportWithin(full: string): Promise<string | null> {
  const file = full.replace(/#[^#]*$/, '');
  return file !== full && (await exportKindOf(file)) !== null ? file : null;
}

/** The articles below the folder that would be reviewed in an editor that has it open. */
async function inFolder(operand: string, full: string, { cwd, files, deskOf }: Ground): Promise<(Named | Unnamed)[]> {
  const folder = pathToFileURL(full).href;
  const roots = [pathToFileURL(cwd).href, folder];
  const found: Named[] = [];
  for (const uri of await files.list(folder, Number.POSITIVE_INFINITY)) {
    if (isExportName(uri)) continue;
    const wishes = { enabled: true, switched: undefined, roots };
    const { reviewed } = choose({ uri, languageId: languageOf(uri) }, await deskOf(uri), wishes);
    if (reviewed) found.push({ path: join(operand, pathFrom(folder, uri) ?? ''), uri });
  }
  const problem = `There is nothing to review in “${operand}”: name another folder, or see what hearsay.yaml includes.`;
  return found.length > 0 ? found : [{ path: operand, problem }];
}

/** Whether it stands for what fits it, where no file has the name. */
export const isPattern = (operand: string): boolean => /[*?[{]/.test(operand);

/** The articles that fit the pattern, looked for below the folders it begins with. */
async function fitting(operand: string, { cwd, files }: Ground): Promise<(Named | Unnamed)[]> {
  const parts = operand.split(sep === '\\' ? /[/\\]/ : '/');
  const first = parts.findIndex(isPattern);
  const base = parts.slice(0, first).join('/');
  const folder = pathToFileURL(resolve(cwd, base || (operand.startsWith('/') ? '/' : '.'))).href;
  const pattern = parts.slice(first).join('/');
  const found = (await files.list(folder, Number.POSITIVE_INFINITY)).flatMap((uri): Named[] => {
    const path = pathFrom(folder, uri) ?? '';
    // Of “*” nobody means settings and feeds.
    const isMeant = !isExportName(path) || isExportName(pattern);
    return isMeant && matches([pattern], path) ? [{ path: base ? `${base}/${path}` : path, uri }] : [];
  });
  const problem = `No article fits “${operand}”: correct the pattern.`;
  return found.length > 0 ? found : [{ path: operand, problem }];
}
