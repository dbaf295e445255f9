import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import * as v from 'valibot';
import type { FindingKey } from '../../review/finding-keys';
import type { Finding } from '../../review/types';
import { fingerprint } from '../formats/fingerprint';
import { trouble } from '../inputs/trouble';
import { type Io, Refusal } from '../io';
import { replaceFile } from './replace-file';

/** Findings that are known and not told. Plain data. */
export interface Baseline {
  /** For each article, by its path from the folder Hearsay runs in, what `baselineLine` says of each finding. */
  readonly known: Readonly<Record<string, readonly string[]>>;
}

const schema = v.strictObject({
  baseline: v.literal(1),
  articles: v.record(v.string(), v.array(v.string())),
});

/** The finding as a baseline names it: by its rule, sentence and ordinal, which stay when lines move. */
export function baselineLine(finding: Finding, keys: ReadonlyMap<Finding, FindingKey>): string {
  const key = keys.get(finding);
  return `${finding.rule} ${key ? fingerprint(key) : ''}`;
}

/** Reads the baseline; its paths are counted from its own folder. Rejects with a `Refusal` where it is none. */
export async function readBaseline(file: string, io: Io): Promise<Baseline> {
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      throw new Refusal(`There is no baseline “${file}” yet: write it with “--baseline ${file} --write-baseline”.`);
    throw new Refusal(trouble(file, error));
  });
  const folder = dirname(resolve(io.cwd, file));
  const articles = Object.entries(articlesIn(text, file));
  return { known: Object.fromEntries(articles.map(([path, known]) => [from(io.cwd, resolve(folder, path)), known])) };
}

function articlesIn(text: string, file: string): Readonly<Record<string, readonly string[]>> {
  try {
    const read = v.safeParse(schema, JSON.parse(text));
    if (read.success) return read.output.articles;
  } catch {
    // Told below, as what is no JSON is no baseline either.
  }
  throw new Refusal(`“${file}” is no baseline of Hearsay: name another file, or remove it and write it anew.`);
}

/**
 * Writes the baseline: of the articles that were reviewed what was found, of others that are still there what it said before.
 * `lines` are those of the report `baseline`. Rejects with a `Refusal` where it can't be written.
 */
export async function writeBaseline(file: string, lines: string, isThere: (path: string) => boolean, io: Io) {
  const path = resolve(io.cwd, file);
  const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Refusal(trouble(file, error));
  });
  const articles = new Map(Object.entries(before === null ? {} : articlesIn(before, file)));
  for (const name of [...articles.keys()]) if (!isThere(resolve(dirname(path), name))) articles.delete(name);
  for (const line of lines.split('\n').filter(Boolean)) {
    const [name, findings] = JSON.parse(line) as [string, string[]];
    const own = from(dirname(path), resolve(io.cwd, name));
    if (findings.length > 0) articles.set(own, findings);
    else articles.delete(own);
  }
  const sorted = Object.fromEntries([...articles].sort(([a], [b]) => (a < b ? -1 : 1)));
  await replaceFile(path, file, before, `${JSON.stringify({ baseline: 1, articles: sorted }, null, 2)}\n`);
}

/** The path from the folder, with forward slashes; absolute where it lies elsewhere, as identities are. */
function from(folder: string, path: string): string {
  const way = relative(folder, path);
  return (way.startsWith('..') || isAbsolute(way) ? path : way).replaceAll(sep, '/');
}
