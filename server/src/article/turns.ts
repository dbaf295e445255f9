import { lexiconData } from '../lexicons/data.generated';
import { inClass } from '../lexicons/word-classes';
import { type Span, startOfRun } from '../text/span';
import type { Piece } from './lines';
import { capitalised } from './title-case';

/** The label of a speaker's turn. */
export interface Label {
  /** The name, without markup and colon. */
  readonly span: Span;
  /** Where the turn's words begin. */
  readonly body: number;
}

const blank = /[\s\u2060]*/.source;
const named = /(?:\p{L}[\p{L}\p{N}.'’-]*)(?:[ \t]+[\p{L}\p{N}.'’-]+){0,5}?(?:\s\([^)\n]{2,60}\))?/u.source;
const labelled = new RegExp(`^[\\s\\u2060"“]*((?:Q|A)|${named})${blank}(?:[:.]${blank})?:${blank}(?=\\S)`, 'u');
const furniture = (of: string): string =>
  lexiconData.furniture.flatMap(({ kind, terms }) => (kind === of ? terms : [])).join('|');
const noName = new RegExp(`^(?:${furniture('label')})\\b|\\b(?:${furniture('label-end')})$`, 'i');

/**
 * The speaker labels of an interview or a transcript (“Q:”, “The Post:”, “Dr Vale (historian):”), by index of piece.
 * A label counts when it comes again, when others like it do, or when its last name stands elsewhere in the text.
 */
export function turnLabels(prose: string, pieces: readonly Piece[]): Map<number, Label> {
  const found = new Map<number, NamedLabel>();
  for (const [index, piece] of pieces.entries()) {
    const label = labelOf(prose, piece);
    if (label) found.set(index, label);
  }
  // “harbour post:” is a name where “Harbour Post:” is one.
  const names = new Set([...found.values()].flatMap(({ name }) => (nameLike(name) ? name.toLowerCase() : [])));
  for (const [index, { name }] of found) if (!names.has(name.toLowerCase())) found.delete(index);
  const counts = isLikely(prose, [...found.values()]);
  for (const [index, { name }] of found) if (!counts(name)) found.delete(index);
  return found;
}

type NamedLabel = Label & { readonly name: string };

/** What may be the label of the piece. */
function labelOf(prose: string, { kind, span }: Piece): NamedLabel | undefined {
  if (kind !== 'text' && kind !== 'list-item') return undefined;
  const line = prose.slice(...span);
  if (!line.includes(':')) return undefined;
  const match = labelled.exec(line);
  const name = match?.[1];
  if (!match || !name || (name !== 'A' && noName.test(name) && !isShouted(name)) || isTitle(line)) return undefined;
  // “Marn: 1,769.”: a row of a table.
  if (/^[\d.,%$€£\s]+$/.test(line.slice(match[0].length))) return undefined;
  const start = span[0] + match[0].indexOf(name);
  return { span: [start, start + name.length], body: span[0] + match[0].length, name };
}

/** Tells of a label's name whether it comes again, stands elsewhere in the text, or is in an interview. */
function isLikely(prose: string, labels: readonly NamedLabel[]): (name: string) => boolean {
  const heads = new Map<string, number>();
  for (const { name } of labels) heads.set(head(name), (heads.get(head(name)) ?? 0) + 1);
  const times = labels.length > 0 ? wordCounts(prose) : () => 0;
  const interview = [...heads.values()].some((times) => times > 1) && labels.length >= 3;
  return (name) => {
    const known = / /.test(name) && head(name).length > 3 && times(head(name)) >= 3;
    return interview || known || (heads.get(head(name)) ?? 0) > 1;
  };
}

/** “Peace Talks: A Glimmer of Hope” is a heading with a colon, and so is “Peace Talks: A Glimmer of Hope?”. */
function isTitle(line: string): boolean {
  if (/\.["”’\u2060]*$/.test(line) || !/ .* /.test(line) || capitalised(line) < 0.75) return false;
  return !/[!?]$/.test(line) || /\p{Lu}\p{L}{3}.*\p{Lu}\p{L}{3}/u.test(line.slice(line.indexOf(':')));
}

/** “THE MAYOR”, as transcripts have it. */
const isShouted = (name: string): boolean => /^THE(?: [\p{Lu}'’.-]+)+$/u.test(name);

const bare = (name: string): string => name.split('(', 1)[0]?.trimEnd() ?? '';
const head = (name: string): string => bare(name).split(/\s+/).at(-1)?.toLowerCase() ?? '';

function nameLike(name: string): boolean {
  const words = bare(name).split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !inClass(word, 'small-in-name')).length;
  return small === 0 || (words.length === 1 && /\./.test(name));
}

/** How often each word stands in the text, in any case, also as a part of a longer one with a hyphen, a stop or an apostrophe. */
function wordCounts(prose: string): (word: string) => number {
  const counts = new Map<string, number>();
  for (const [run] of prose.toLowerCase().matchAll(/[\p{L}\p{N}.'’-]+/gu)) {
    const bare = run.slice(0, startOfRun(run, run.length, /[.'’-]/));
    for (const word of new Set([run, bare, ...run.split(/[.'’-]/)])) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => counts.get(word) ?? 0;
}
