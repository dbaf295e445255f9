import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from './input';

/** An input that once broke something, and what it broke. */
export interface Found {
  readonly fault: string;
  readonly input: Input;
}

/** Keeps it as a file of the folder; the file’s path. */
export function keep(found: Found, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const contents = `${JSON.stringify(found, packed, 2)}\n`;
  const name = createHash('sha256').update(contents).digest('hex').slice(0, 8);
  const path = join(folder, `${found.input.kind}-${name}.json`);
  writeFileSync(path, contents);
  return path;
}

export const readFound = (folder: string): (Found & { readonly name: string })[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, ...JSON.parse(readFileSync(join(folder, name), 'utf8'), unpacked) }));

/** A text that says the same many times, as its parts. */
interface Packed {
  readonly parts: readonly (string | { readonly words: string; readonly times: number })[];
}

/** Longer texts are looked at for repetitions, in UTF-16 units. */
const readable = 500;
const longestUnit = 200;

function packed(_: string, value: unknown): unknown {
  if (typeof value !== 'string' || value.length < readable) return value;
  const parts: Packed['parts'][number][] = [];
  for (let rest = value; rest !== ''; ) {
    const { from, unit, times } = longestRun(rest);
    if (unit.length * times < readable / 2) {
      parts.push(rest);
      break;
    }
    if (from > 0) parts.push(rest.slice(0, from));
    parts.push({ words: unit, times });
    rest = rest.slice(from + unit.length * times);
  }
  return parts.length === 1 && typeof parts[0] === 'string' ? value : { parts };
}

const unpacked = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'parts' in value
    ? (value as Packed).parts.map((part) => (typeof part === 'string' ? part : part.words.repeat(part.times))).join('')
    : value;

/** Where the text says the same words over and over for longest. */
function longestRun(text: string): { from: number; unit: string; times: number } {
  let longest = { from: 0, unit: '', times: 0 };
  for (let length = 1; length <= Math.min(longestUnit, text.length / 2); length++) {
    for (let from = 0; from + length < text.length; ) {
      let end = from + length;
      while (end < text.length && text[end] === text[end - length]) end++;
      const times = Math.floor((end - from) / length);
      if (times > 1 && times * length > longest.unit.length * longest.times)
        longest = { from, unit: text.slice(from, from + length), times };
      from = end - length + 1;
    }
  }
  return longest;
}
