import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { endOfLine, type Span } from './span';
import type { YamlPath, YamlValue } from './yaml';
import { yamlDocument } from './yaml-document';
import { endOf, flowAddition, lineAddition, removalOf, type YamlEdit } from './yaml-places';
import { columnOf, styleOf, type YamlStyle } from './yaml-style';
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
export const yamlEdits = (text: string): YamlEdits => new Editor(text);

class Editor implements YamlEdits {
  private readonly source: string;
  private readonly document: Document.Parsed;
  private readonly style: YamlStyle;

  constructor(text: string) {
    // As in reading: a byte order mark would count as a column.
    this.source = text.replace(/^\uFEFF/, '\n');
    this.document = yamlDocument(this.source).document;
    this.style = styleOf(this.document, this.source);
  }

  add(path: YamlPath, value: YamlValue): YamlEdit[] | null {
    const list = this.nodeAt(path);
    if (isNothing(list)) return path.length === 0 ? this.writeAll([value]) : this.set(path, [value]);
    if (!isSeq(list)) return null;
    if (!list.flow) return this.addLines(list, this.listItem(list, value));
    if (list.items.length === 0 && typeof value === 'object' && !this.inBrackets(path)) {
      const [start, end] = rangeOf(list);
      return /#/.test(this.source.slice(start, end))
        ? null
        : [{ span: this.gap(start, end), text: this.below(path, [value]) }];
    }
    return flowAddition(this.source, list, flowText(value, this.style), this.style);
  }

  set(path: YamlPath, value: YamlValue): YamlEdit[] | null {
    const [above, key] = [path.slice(0, -1), String(path.at(-1))];
    const map = this.nodeAt(above);
    if (isSeq(map)) return this.giveItem(map, path, value);
    if (isNothing(map)) return above.length === 0 ? this.writeAll({ [key]: value }) : this.set(above, { [key]: value });
    if (!isMap(map)) return null;
    const pair = pairOf(map, key);
    if (pair) return this.give(pair, path, value);
    if (map.flow) {
      const words = `${flowText(key, this.style)}: ${flowText(value, this.style)}`;
      return flowAddition(this.source, map, words, this.style);
    }
    return this.addLines(map, blockLines({ [key]: value }, this.style));
  }

  /** Gives the key that is there another value. */
  private give({ key, value: old }: Pair, path: YamlPath, value: YamlValue): YamlEdit[] | null {
    const place = this.inBrackets(path) ? 'flow' : 'block';
    if (isNothing(old as Node | null)) {
      const [start, end] = rangeOf(old as Node | null);
      if (start < end) return [{ span: [start, end], text: flowText(value, this.style) }];
      const colon = this.source.indexOf(':', rangeOf(key as Node)[1]) + 1;
      if (colon === 0) return null;
      if (place === 'block' && typeof value === 'object' && !this.inOneLine(value)) {
        const line = endOfLine(this.source, colon);
        return [{ span: [line, line], text: this.below(path, value) }];
      }
      return [{ span: [colon, colon], text: ` ${flowText(value, this.style)}` }];
    }
    return this.replace(old as Node, value, place);
  }

  private giveItem(list: YAMLSeq, path: YamlPath, value: YamlValue): YamlEdit[] | null {
    const old = list.items[Number(path.at(-1))];
    return old ? this.replace(old as Node, value, this.inBrackets(path) ? 'flow' : 'block') : null;
  }

  /** Writes other words in place of words. */
  private replace(old: Node, value: YamlValue, place: 'flow' | 'block'): YamlEdit[] | null {
    if (!isScalar(old) || typeof value !== 'string' || old.type?.startsWith('BLOCK')) return null;
    if (old.value === value || (typeof old.value !== 'string' && old.source === value)) return [];
    return [{ span: rangeOf(old), text: scalarText(value, this.style, old.type, place) }];
  }

  remove(path: YamlPath): YamlEdit[] | null {
    const parent = this.nodeAt(path.slice(0, -1));
    if (!isSeq(parent)) return null;
    const index = Number(path.at(-1));
    if (!(index in parent.items)) return [];
    if (parent.items.length > 1 || path.length === 1) return removalOf(this.source, parent, index);
    const holder = this.nodeAt(path.slice(0, -2));
    if (!isMap(holder) || holder.items.length === 1) return null;
    return removalOf(this.source, holder, holder.items.indexOf(pairOf(holder, String(path.at(-2))) as Pair));
  }

  /** The text of a whole file that had nothing in it but comments. */
  private writeAll(value: YamlValue): YamlEdit[] {
    const before = this.source === '' || this.source.endsWith('\n') ? '' : this.style.lineEnd;
    const lines = blockLines(value, this.style).map((line) => line + this.style.lineEnd);
    return [{ span: [this.source.length, this.source.length], text: before + lines.join('') }];
  }

  private addLines(collection: Collection, lines: readonly string[]): YamlEdit[] {
    const indent = ' '.repeat(columnOf(this.source, rangeOf(collection)[0]));
    return [
      lineAddition(
        this.source,
        collection,
        lines.map((line) => line && indent + line),
        this.style,
      ),
    ];
  }

  /** The item with its dash, and before it a blank line where the items have one between them. */
  private listItem(list: YAMLSeq, value: YamlValue): string[] {
    const last = list.items.at(-1) as Node;
    const [dash, start] = [columnOf(this.source, rangeOf(list)[0]), columnOf(this.source, rangeOf(last)[0])];
    const width = isMap(last) && !last.flow && start > dash ? start - dash : 2;
    const flow = isMap(last) && last.flow && typeof value === 'object';
    const words = flow ? [flowText(value, this.style)] : blockLines(value, this.style);
    const item = words.map((line, i) => (i === 0 ? '-'.padEnd(width) : ' '.repeat(width)) + line);
    const before = list.items.at(-2) as Node | undefined;
    const apart = before && /\n[ \t]*\r?\n/.test(this.source.slice(endOf(before), rangeOf(last)[0]));
    return apart ? ['', ...item] : item;
  }

  /** Lines for under the key at the path. */
  private below(path: YamlPath, value: YamlValue): string {
    if (path.length === 0) return blockLines(value, this.style).join(this.style.lineEnd);
    const map = this.nodeAt(path.slice(0, -1)) as YAMLMap;
    const step = Array.isArray(value) && !this.style.indentsLists ? 0 : this.style.step;
    const indent = ' '.repeat(columnOf(this.source, rangeOf(map)[0]) + step);
    return blockLines(value, this.style)
      .map((line) => this.style.lineEnd + indent + line)
      .join('');
  }

  /** The span, and with it the blanks that stand before it on its line. */
  private gap(start: number, end: number): Span {
    const blanks = /(?<=\S)[ \t]*$/.exec(this.source.slice(0, start))?.[0].length ?? 0;
    return [start - blanks, end];
  }

  private nodeAt(path: YamlPath): Node | null {
    let node = this.document.contents as Node | null;
    for (const step of path) {
      if (isMap(node)) node = (pairOf(node, String(step))?.value ?? null) as Node | null;
      else if (isSeq(node)) node = (node.items[Number(step)] ?? null) as Node | null;
      else return null;
    }
    return node;
  }

  /** Whether one of the values round the path, or the value itself, is written in brackets. */
  private inBrackets(path: YamlPath): boolean {
    return path.some((_, i) => {
      const node = this.nodeAt(path.slice(0, i));
      return isCollection(node) && node.flow === true;
    });
  }

  private inOneLine(value: YamlValue): boolean {
    return this.style.bracketsLists && Array.isArray(value) && value.every((item) => typeof item === 'string');
  }
}

type Collection = YAMLMap | YAMLSeq;

const rangeOf = (node: Node | null): Span => [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];
const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && (pair.key.source ?? String(pair.key.value)) === key);
const isNothing = (node: Node | null | undefined): boolean => !node || (isScalar(node) && node.value === null);
