import type { Reading } from '../reading/types';
import { overlaps, type Span, slice } from '../text/span';
import { someOverlaps } from '../text/span-index';

/** A change of a name's spelling, as words: those that stay the same on both sides are left out. */
export interface Respelling {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The words of `to` as they were written, with their full stops. */
  readonly written: string;
  /** Set where words only come or go, so that no part of a longer name is meant: all the words of the form that changes. */
  readonly whole?: readonly string[];
}

export interface NameEdit {
  readonly span: Span;
  readonly text: string;
  /** Whether it changes what stands between quotation marks. */
  readonly quoted: boolean;
}

/** What changes in a name: in “Ilan Dorvek” for “Ilan Dorvec” the last word, wherever it stands in a name of his. */
export function respelling(before: string, after: string): Respelling {
  const [old, chosen] = [wordsIn(before), wordsIn(after)];
  const [from, to] = [old.map(({ word }) => word), chosen.map(({ word }) => word)];
  const short = Math.min(from.length, to.length);
  let head = 0;
  while (head < short && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < short - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  const [left, right] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
  if (left.length === 0 || right.length === 0) return { from, to, written: after.trim(), whole: from };
  const rest = after.slice(chosen[head]?.at, tail === 0 ? undefined : chosen.at(-tail)?.at);
  return { from: left, to: right, written: rest.trim() };
}

/** The name with the change made; as it is where the change doesn't touch it. */
export function respelled(name: string, change: Respelling): string {
  const edits = editsIn(name, [0, name.length], change);
  return edits.reduceRight((text, { span, text: words }) => text.slice(0, span[0]) + words + text.slice(span[1]), name);
}

/** Where the article spells the actor's name so, in order: wherever the name means the actor, and in the title of the front matter. */
export function nameEdits(reading: Reading, actor: string, change: Respelling): NameEdit[] {
  const { article, mentions, quotations } = reading;
  const meant = mentions
    .filter((mention) => mention.actor === actor && (mention.form === 'name' || mention.form === 'possessive'))
    .flatMap(({ span }) => editsIn(article.prose, span, change))
    .map((edit) => ({ ...edit, quoted: someOverlaps(quotations, edit.span) }));
  const edits = [...titleEdits(reading, actor, change), ...meant].sort((a, b) => a.span[0] - b.span[0]);
  return edits.filter(({ span }, i) => i === 0 || span[0] >= (edits[i - 1] as NameEdit).span[1]);
}

/** The front matter's title is no part of the reading: only words that nobody else in the article is named by are changed there. */
function titleEdits({ article, actors, mentions }: Reading, actor: string, change: Respelling): NameEdit[] {
  const title = /^(?:title|headline):[ \t]*(['"]?)(.*)\1[ \t]*$/m.exec(
    slice(article.text, article.frontMatter?.span ?? [0, 0]),
  );
  const named = new Set(mentions.filter(({ form }) => form === 'name').map((mention) => mention.actor));
  const others = actors
    .filter(({ id }) => id !== actor && named.has(id))
    .flatMap(({ name, aliases }) => [name, ...aliases]);
  const shared = others.flatMap(wordsIn).some(({ word }) => change.from.includes(word));
  if (!title || shared || change.whole) return [];
  const words = title[2] as string;
  const start = title.index + title[0].indexOf(words, title[0].indexOf(':') + 1);
  const marked = [...words.matchAll(/[“"‘'«][^”"’'»]{0,300}[”"’'»]/g)].map(
    ({ index, 0: { length } }): Span => [start + index, start + index + length],
  );
  return editsIn(article.text, [start, start + words.length], change).map((edit) => ({
    ...edit,
    quoted: marked.some((span) => overlaps(span, edit.span)),
  }));
}

function editsIn(
  text: string,
  [start, end]: Span,
  { from, to, written, whole }: Respelling,
): Omit<NameEdit, 'quoted'>[] {
  const words = wordsIn(text.slice(start, end));
  if (whole && words.length !== whole.length) return [];
  const edits: Omit<NameEdit, 'quoted'>[] = [];
  for (let i = 0; i + from.length <= words.length; i++) {
    const run = words.slice(i, i + from.length);
    const capitals = run.every(({ word }, k) => word === from[k]?.toUpperCase());
    if (!capitals && !run.every(({ word }, k) => word === from[k])) continue;
    const put = (at: number, length: number, chosen: string) =>
      edits.push({ span: [start + at, start + at + length], text: capitals ? chosen.toUpperCase() : chosen });
    if (from.length === to.length) run.forEach(({ at, word }, k) => void put(at, word.length, to[k] as string));
    else {
      const [first, last] = [run[0] as Word, run.at(-1) as Word];
      const end = last.at + last.word.length;
      // “Ina B. Berg” for “Ina Berg” brings its full stop, “Osk Corp.” before a full stop doesn’t.
      put(first.at, end - first.at, text[start + end] === '.' ? written.replace(/\.$/, '') : written);
    }
    i += from.length - 1;
  }
  return edits;
}

interface Word {
  readonly at: number;
  readonly word: string;
}

/** The words of a name, without full stops at their ends and the “s” of possession. */
export const wordsIn = (name: string): Word[] =>
  [...name.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’&/-]*/gu)].map(({ 0: word, index }) => ({
    at: index,
    word: word.replace(/(?<![.'’-])[.'’-]+$|['’]s\.?$/, ''),
  }));
