import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { endOfLine, type Span } from './span';
import type { YamlPath, YamlValue } from './yaml';
import { yamlDocument } from './yaml-document';
import { endOf, flowAddition, lineAddition, removalOf, type YamlEdit } from './yaml-places';
import { columnOf, styleOf } from './yaml-style';
import { blockLines, flowText, scalarText } from './yaml-write';

/** Ways to change a YAML text in places. Null where what stands at the path is no such thing; no edits where it is so already. */
export interface YamlEdits {
  /** Puts the value at the end of the list at the path, which is made where it is missing. */
  add(path: YamlPath, value: YamlValue): YamlEdit[] | null;
  /** Gives the key at the end of the path the value, in place of a word or of nothing. */
  set(path: YamlPath, value: YamlValue): YamlEdit[] | null;
  /** Takes an item out of its list, and the list with it when it is the only one. */
  remove(path: YamlPath): YamlEdit[] | null;
}

/** The edits for a text that is sound; what they don't concern stays as it is, character for character. */
export function yamlEdits(text: string): YamlEdits {
  // As in reading: a byte order mark would count as a column.
  const source = text.replace(/^\uFEFF/, '\n');
  const { document } = yamlDocument(source);
  const style = styleOf(document, source);
  const inOneLine = (value: YamlValue): boolean =>
    style.bracketsLists && Array.isArray(value) && value.every((item) => typeof item === 'string');
  return { add, set, remove };

  function add(path: YamlPath, value: YamlValue): YamlEdit[] | null {
    const list = nodeAt(path);
    if (isNothing(list)) return path.length === 0 ? writeAll([value]) : set(path, [value]);
    if (!isSeq(list)) return null;
    if (!list.flow) return addLines(list, listItem(list, value));
    if (list.items.length === 0 && typeof value === 'object' && !inBrackets(path)) {
      const [start, end] = rangeOf(list);
      return /#/.test(source.slice(start, end)) ? null : [{ span: gap(start, end), text: below(path, [value]) }];
    }
    return flowAddition(source, list, flowText(value, style), style);
  }

  function set(path: YamlPath, value: YamlValue): YamlEdit[] | null {
    const [above, key] = [path.slice(0, -1), String(path.at(-1))];
    const map = nodeAt(above);
    if (isSeq(map)) return giveItem(map, path, value);
    if (isNothing(map)) return above.length === 0 ? writeAll({ [key]: value }) : set(above, { [key]: value });
    if (!isMap(map)) return null;
    const pair = pairOf(map, key);
    if (pair) return give(pair, path, value);
    if (map.flow) {
      const words = `${flowText(key, style)}: ${flowText(value, style)}`;
      return flowAddition(source, map, words, style);
    }
    return addLines(map, blockLines({ [key]: value }, style));
  }

  /** Gives the key that is there another value. */
  function give({ key, value: old }: Pair, path: YamlPath, value: YamlValue): YamlEdit[] | null {
    const place = inBrackets(path) ? 'flow' : 'block';
    if (isNothing(old as Node | null)) {
      const [start, end] = rangeOf(old as Node | null);
      if (start < end) return [{ span: [start, end], text: flowText(value, style) }];
      const colon = source.indexOf(':', rangeOf(key as Node)[1]) + 1;
      if (colon === 0) return null;
      if (place === 'block' && typeof value === 'object' && !inOneLine(value)) {
        const line = endOfLine(source, colon);
        return [{ span: [line, line], text: below(path, value) }];
      }
      return [{ span: [colon, colon], text: ` ${flowText(value, style)}` }];
    }
    return replace(old as Node, value, place);
  }

  function giveItem(list: YAMLSeq, path: YamlPath, value: YamlValue): YamlEdit[] | null {
    const old = list.items[Number(path.at(-1))];
    return old ? replace(old as Node, value, inBrackets(path) ? 'flow' : 'block') : null;
  }

  /** Writes other words in place of words. */
  function replace(old: Node, value: YamlValue, place: 'flow' | 'block'): YamlEdit[] | null {
    if (!isScalar(old) || typeof value !== 'string' || old.type?.startsWith('BLOCK')) return null;
    if (old.value === value || (typeof old.value !== 'string' && old.source === value)) return [];
    return [{ span: rangeOf(old), text: scalarText(value, style, old.type, place) }];
  }

  function remove(path: YamlPath): YamlEdit[] | null {
    const parent = nodeAt(path.slice(0, -1));
    if (!isSeq(parent)) return null;
    const index = Number(path.at(-1));
    if (!(index in parent.items)) return [];
    if (parent.items.length > 1) return removalOf(source, parent, index);
    const holder = nodeAt(path.slice(0, -2));
    if (!isMap(holder) || holder.items.length === 1) return null;
    return removalOf(source, holder, holder.items.indexOf(pairOf(holder, String(path.at(-2))) as Pair));
  }

  /** The text of a whole file that had nothing in it but comments. */
  function writeAll(value: YamlValue): YamlEdit[] {
    const before = source === '' || source.endsWith('\n') ? '' : style.lineEnd;
    const lines = blockLines(value, style).map((line) => line + style.lineEnd);
    return [{ span: [source.length, source.length], text: before + lines.join('') }];
  }

  function addLines(collection: Collection, lines: readonly string[]): YamlEdit[] {
    const indent = ' '.repeat(columnOf(source, rangeOf(collection)[0]));
    return [
      lineAddition(
        source,
        collection,
        lines.map((line) => line && indent + line),
        style,
      ),
    ];
  }

  /** The item with its dash, and before it a blank line where the items have one between them. */
  function listItem(list: YAMLSeq, value: YamlValue): string[] {
    const last = list.items.at(-1) as Node;
    const [dash, start] = [columnOf(source, rangeOf(list)[0]), columnOf(source, rangeOf(last)[0])];
    const width = isMap(last) && !last.flow && start > dash ? start - dash : 2;
    const flow = isMap(last) && last.flow && typeof value === 'object';
    const words = flow ? [flowText(value, style)] : blockLines(value, style);
    const item = words.map((line, i) => (i === 0 ? '-'.padEnd(width) : ' '.repeat(width)) + line);
    const before = list.items.at(-2) as Node | undefined;
    const apart = before && /\n[ \t]*\r?\n/.test(source.slice(endOf(before), rangeOf(last)[0]));
    return apart ? ['', ...item] : item;
  }

  /** Lines for under the key at the path. */
  function below(path: YamlPath, value: YamlValue): string {
    if (path.length === 0) return blockLines(value, style).join(style.lineEnd);
    const map = nodeAt(path.slice(0, -1)) as YAMLMap;
    const step = Array.isArray(value) && !style.indentsLists ? 0 : style.step;
    const indent = ' '.repeat(columnOf(source, rangeOf(map)[0]) + step);
    return blockLines(value, style)
      .map((line) => style.lineEnd + indent + line)
      .join('');
  }

  /** The span, and with it the blanks that stand before it on its line. */
  function gap(start: number, end: number): Span {
    const blanks = /(?<=\S)[ \t]*$/.exec(source.slice(0, start))?.[0].length ?? 0;
    return [start - blanks, end];
  }

  function nodeAt(path: YamlPath): Node | null {
    let node = document.contents as Node | null;
    for (const step of path) {
      if (isMap(node)) node = (pairOf(node, String(step))?.value ?? null) as Node | null;
      else if (isSeq(node)) node = (node.items[Number(step)] ?? null) as Node | null;
      else return null;
    }
    return node;
  }

  /** Whether one of the values round the path, or the value itself, is written in brackets. */
  function inBrackets(path: YamlPath): boolean {
    return path.some((_, i) => {
      const node = nodeAt(path.slice(0, i));
      return isCollection(node) && node.flow === true;
    });
  }
}

type Collection = YAMLMap | YAMLSeq;

const rangeOf = (node: Node | null): Span => [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];
const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && (pair.key.source ?? String(pair.key.value)) === key);
const isNothing = (node: Node | null | undefined): boolean => !node || (isScalar(node) && node.value === null);
