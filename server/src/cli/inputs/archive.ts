import { pathToFileURL } from 'node:url';
import type { Format } from '../../article/types';
import type { ArchiveRecord } from '../formats/format';
import { type Io, Refusal } from '../io';
import type { Job } from '../reviewing/job';
import { decoded, mostBytes } from './read-article';

/** A line may be longer than an article, as JSON writes many characters as six. */
const longestLine = 2 * mostBytes;

const newline = 0x0a;

const formats = ['plain', 'markdown', 'html', 'captions'] as const satisfies readonly Format[];

/**
 * The articles of an archive that comes over standard input, a JSON object a line; one that can't be read is a job with a problem. No
 * more than a line is held at a time. Blank lines are skipped; `uri` says where the desk files are looked for.
 */
export async function* archiveIn(io: Io, uri: string): AsyncGenerator<Job> {
  let number = 0;
  for await (const line of linesIn(io)) {
    number++;
    const job = line === null ? unread(number, tooLong(number)) : jobOf(line, number, uri);
    if (job) yield job;
  }
}

/** The lines of standard input, without their ends; null for one that is too long to be held. */
async function* linesIn(io: Io): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let bytes = 0;
  const add = (part: Uint8Array) => {
    bytes += part.length;
    if (bytes <= longestLine) parts.push(part);
    else parts = [];
  };
  const taken = () => {
    const line = bytes > longestLine ? null : Buffer.concat(parts);
    [parts, bytes] = [[], 0];
    return line;
  };
  for await (const part of io.input()) {
    let from = 0;
    for (let end = part.indexOf(newline); end >= 0; end = part.indexOf(newline, from)) {
      add(part.subarray(from, end));
      yield taken();
      from = end + 1;
    }
    add(part.subarray(from));
  }
  if (bytes > 0) yield taken();
}

function jobOf(line: Uint8Array, number: number, uri: string): Job | null {
  try {
    const words = decoded(line, `line ${number}`);
    return words.trim() === '' ? null : articleOf(parsed(words, number), number, uri);
  } catch (error) {
    if (error instanceof Refusal) return unread(number, error.message);
    throw error;
  }
}

function parsed(words: string, number: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(words.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refusal(`Line ${number} is not JSON: write one object a line, such as {"id": "1", "text": "…"}.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new Refusal(`Line ${number} is not an object: write one a line, such as {"id": "1", "text": "…"}.`);
}

function articleOf(value: Record<string, unknown>, number: number, uri: string): Job {
  const { id, text, format = 'plain', url, date } = value;
  const isId = typeof id === 'string' || typeof id === 'number';
  const record: ArchiveRecord = {
    line: number,
    ...(isId && { id }),
    ...(typeof url === 'string' && { url }),
    ...(typeof date === 'string' && { date }),
  };
  const wrong =
    (id !== undefined && !isId && `“id” of line ${number} is neither text nor a number: correct it.`) ||
    (typeof text !== 'string' && `Line ${number} has no “text”: write the article there, as text.`) ||
    (!isFormat(format) &&
      `“format” of line ${number} is none of ${formats.map((one) => `“${one}”`).join(', ')}: correct it.`);
  const identity = isId ? { path: String(id), file: String(id), record } : named(number, record);
  if (wrong) return { ...identity, problem: wrong };
  if ((text as string).length > mostBytes)
    return {
      ...identity,
      problem: `The text of line ${number} has more than ${mostBytes / 1e6} million characters: split it.`,
    };
  return { ...identity, uri, written: { text: text as string, format: format as Format } };
}

const isFormat = (format: unknown): format is Format => formats.some((one) => one === format);

const named = (line: number, record: ArchiveRecord = { line }) => ({
  path: `line ${line}`,
  file: `line ${line}`,
  record,
});

const unread = (number: number, problem: string): Job => ({ ...named(number), problem });

const tooLong = (number: number): string => `Line ${number} has more than ${longestLine / 1e6} MB: split the article.`;

/** Where the desk files of an archive are looked for: beside the folder Hearsay runs in. */
export const archiveUri = (cwd: string): string => pathToFileURL(`${cwd}/archive`).href;
