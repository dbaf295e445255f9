import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** What the package says of itself, with keys for the texts. */
export const source = json('package.json');

/** The texts of the manifest by key, in English and in German. */
export const texts: Record<string, string> = json('package.nls.json');
export const germanTexts: Record<string, string> = json('package.nls.de.json');

/** The key of a text in the manifest, in percent signs. */
export const keyed = /^%([\w.]+)%$/;

/** The manifest as VS Code reads it in English. */
export const manifest = inEnglish(source);

/** All texts within a value, in order. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function inEnglish<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'string' ? part.replace(keyed, (whole, key) => texts[key] ?? whole) : part,
  );
}
