import { isCollection, isMap, isPair, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { endOfLine, type Span } from './span';
import { columnOf, type YamlStyle } from './yaml-style';

/** New text for the span; an empty span is a place to insert at. */
export interface YamlEdit {
  readonly span: Span;
  readonly text: string;
}

type Item = Node | Pair;
type Collection = YAMLMap | YAMLSeq;

/** Where what is written of the item ends, without comments and line ends after it. */
export function endOf(item: Item): number {
  if (isPair(item)) return endOf(((item.value as Node | null)?.range ? item.value : item.key) as Node);
  if (isCollection(item) && !item.flow && item.items.length > 0) return endOf(item.items.at(-1) as Item);
  return item.range?.[1] ?? 0;
}

const startOf = (item: Item): number => ((isPair(item) ? item.key : item) as Node).range?.[0] ?? 0;

/** Adds the lines under the last item of a list or map that is written on lines, and under the comments that belong to it. */
export function lineAddition(
  text: string,
  collection: Collection,
  lines: readonly string[],
  { lineEnd }: YamlStyle,
): YamlEdit {
  const column = columnOf(text, collection.range?.[0] ?? 0);
  // A text in block form ends with its line.
  let at = endOf(collection as Node);
  if (text[at - 1] !== '\n') at = endOfLine(text, at);
  for (;;) {
    const [comment, indent] = /^(?:\r?\n)?([ \t]*)#[^\r\n]*/.exec(text.slice(at)) ?? [];
    if (comment === undefined || indent === undefined) break;
    if (isMap(collection) ? indent.length < column : indent.length <= column) break;
    at += comment.length;
  }
  const body = lines.join(lineEnd);
  return { span: [at, at], text: text[at - 1] === '\n' ? body + lineEnd : lineEnd + body };
}

/** Adds the words behind the last item in brackets; on a line of their own where that one has it. */
export function flowAddition(text: string, collection: Collection, words: string, { lineEnd }: YamlStyle): YamlEdit[] {
  const [start, end] = [collection.range?.[0] ?? 0, collection.range?.[1] ?? 0];
  const last = collection.items.at(-1) as Item | undefined;
  if (!last) {
    const blank = isMap(collection) ? ' ' : '';
    return [{ span: [start + 1, end - 1], text: blank + words + blank }];
  }
  const at = endOf(last);
  const before = text.slice(text.lastIndexOf('\n', startOf(last)) + 1, startOf(last));
  const after = text.slice(at, end - 1);
  if (!/^[ \t]*$/.test(before) || !/\n/.test(after)) return [{ span: [at, at], text: `, ${words}` }];
  const comma = /^\s*,/.test(after) ? ',' : '';
  const line = endOfLine(text, at);
  const added = { span: [line, line] as const, text: lineEnd + before + words + comma };
  if (comma) return [added];
  return line === at ? [{ ...added, text: `,${added.text}` }] : [{ span: [at, at], text: ',' }, added];
}

/** Takes one of several items out; null where it shares its line with what stays. */
export function removalOf(text: string, collection: Collection, index: number): YamlEdit[] | null {
  const items = collection.items as Item[];
  const item = items[index] as Item;
  const [start, end] = [startOf(item), endOf(item)];
  if (collection.flow) return flowRemoval(text, items, index, collection.range?.[1] ?? 0);
  const line = text.lastIndexOf('\n', start - 1) + 1;
  if (!/^[ \t]*(?:-[ \t]+)?$/.test(text.slice(line, start))) return null;
  if (isMap(collection) && text.slice(line, start).includes('-')) return null;
  const stop = text[end - 1] === '\n' ? end : endOfLine(text, end);
  if (text[stop - 1] === '\n') return [{ span: [line, stop], text: '' }];
  const after = /^\r?\n/.exec(text.slice(stop))?.[0].length;
  if (after) return [{ span: [line, stop + after], text: '' }];
  // The last line of a file that ends without a line end goes with the one before it.
  const before = /\r?\n$/.exec(text.slice(0, line))?.[0].length ?? 0;
  return [{ span: [line - before, stop], text: '' }];
}

/** Takes an item out of brackets, with its line and comment where it has a line of its own. */
function flowRemoval(text: string, items: readonly Item[], index: number, close: number): YamlEdit[] | null {
  const [before, item, after] = [items[index - 1], items[index] as Item, items[index + 1]];
  const [start, end] = [startOf(item), endOf(item)];
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const own = /^[ \t]*(?:(,)[ \t]*)?(?:#[^\r\n]*)?\r?\n/.exec(text.slice(end, close));
  if (own && /^[ \t]*$/.test(text.slice(line, start))) {
    const edits: YamlEdit[] = [{ span: [line, end + own[0].length], text: '' }];
    const comma = before && !own[1] ? text.indexOf(',', endOf(before)) : -1;
    return comma < 0 ? edits : [{ span: [comma, comma + 1], text: '' }, ...edits];
  }
  const [from, to] = after ? [start, startOf(after)] : [before ? endOf(before) : start, end];
  const between = text.slice(from, start) + text.slice(end, Math.max(end, to));
  return between.includes('#') ? null : [{ span: [from, to], text: '' }];
}
