import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Problem } from './problem';
import { endOfLine, type Span, trimmed } from './span';
import { codePoint, unseen } from './unseen';
import { yamlDocument } from './yaml-document';
import { syntaxProblems } from './yaml-syntax';

export type YamlPath = readonly (string | number)[];
export type YamlValue = string | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** A YAML text as plain values that know where they stand. */
export interface Yaml {
  /**
   * Numbers, dates and truth values stay text as written; keys without a value are left out, and so are characters that can't be seen.
   * Null for an empty text, and for one that is too long or too deeply nested to be read.
   */
  readonly value: YamlValue;
  /** What no YAML text may have: broken syntax, and keys written twice. */
  readonly errors: readonly Problem[];
  /** The errors, and what YAML allows and is not understood here. */
  readonly problems: readonly Problem[];
  /** Whether the text breaks the syntax, so that what is missing may only have been misread. */
  readonly broken: boolean;
  /** The first line of the value at the path, or of the nearest value round it. */
  valueSpan(path: YamlPath): Span;
  /** The last key of the path; the value's place where no such key is written. */
  keySpan(path: YamlPath): Span;
}

/** Reads one YAML document; never throws. Mistakes are problems and everything that can be read is. */
export function readYaml(text: string): Yaml {
  // yaml counts a byte order mark as a column and then misses the list that begins there.
  const source = text.replace(/^\uFEFF/, '\n');
  const { document, refused } = yamlDocument(source);
  const contents = document.contents as Node | null;
  const errors = refused ? [refused] : syntaxProblems(document, source);
  const { value, doubled, misread, hidden } = plain(contents, text);
  const pairs = pairsByName();

  const nodeAt = (path: YamlPath): Node | null => {
    let node = contents;
    for (const step of path) {
      const next: unknown = isMap(node)
        ? pairs(node).get(String(step))?.value
        : isSeq(node)
          ? node.items[Number(step)]
          : null;
      if (!next) break;
      node = next as Node;
    }
    return node;
  };
  const valueSpan = (path: YamlPath): Span => firstLine(text, nodeAt(path));
  const keySpan = (path: YamlPath): Span => {
    const parent = nodeAt(path.slice(0, -1));
    const key = isMap(parent) ? pairs(parent).get(String(path.at(-1)))?.key : null;
    return key ? firstLine(text, key as Node) : valueSpan(path);
  };
  return {
    value,
    errors: [...errors, ...doubled],
    // A quotation mark that is not closed may cut a character in two.
    problems: [...errors, ...doubled, ...misread, ...(errors.length > 0 ? [] : hidden)],
    broken: errors.length > 0,
    valueSpan,
    keySpan,
  };
}

/** The value, the keys that are written twice in it, and what in it is not read, or not to be seen. */
function plain(contents: Node | null, text: string) {
  const doubled: Problem[] = [];
  const misread: Problem[] = [];
  const hidden: Problem[] = [];
  return { value: read(contents), doubled, misread, hidden };

  function read(node: Node | null): YamlValue {
    if (isAlias(node)) {
      misread.push(at(node, `“*${node.source}” stands for a value written elsewhere: write the value itself here.`));
      return null;
    }
    if (isScalar(node)) {
      if (node.value === null) return null;
      return seen(node, typeof node.value === 'string' ? node.value : (node.source ?? String(node.value)));
    }
    if (isSeq(node)) return node.items.map((item) => read(item as Node | null));
    return isMap(node) ? mapOf(node) : null;
  }

  function mapOf(node: YAMLMap): YamlValue {
    const map: Record<string, YamlValue> = Object.create(null);
    for (const { key, value } of node.items) {
      if (!isScalar(key)) {
        misread.push(at((key ?? node) as Node, 'A list or a map stands here as a key: write a plain word.'));
        continue;
      }
      const name = keyName(key);
      seen(key, key.source ?? '');
      if (name in map)
        doubled.push(
          at(key, `“${name}” is written twice in the same place: this second one is not read, take one out.`),
        );
      const worth = read(value as Node | null);
      if (!(name in map) && worth !== null) map[name] = worth;
    }
    return map;
  }

  /** The words without the characters that can't be seen. */
  function seen(node: Node, words: string): string {
    const found = words.match(unseen);
    if (!found) return words;
    const which = [...new Set(found)].slice(0, 3).map(codePoint).join(', ');
    hidden.push(at(node, `Invisible characters (${which}) are not read here: take them out.`));
    return words.replace(unseen, '');
  }

  function at(node: Node, message: string): Problem {
    return { span: firstLine(text, node), message };
  }
}

/** A key as it is written, without the characters that can't be seen. */
export const keyName = (key: unknown): string =>
  isScalar(key) ? (key.source ?? String(key.value)).replace(unseen, '') : '';

/** The pairs of a map by their keys, the first where several have the same. */
function pairsByName(): (map: YAMLMap) => ReadonlyMap<string, Pair> {
  const known = new Map<YAMLMap, Map<string, Pair>>();
  return (map) => {
    const pairs = known.get(map) ?? new Map(map.items.toReversed().map((pair) => [keyName(pair.key), pair]));
    known.set(map, pairs);
    return pairs;
  };
}

function firstLine(text: string, node: Node | null): Span {
  const [start, end] = node?.range ?? [0, text.length];
  const line = text.slice(start, end).indexOf('\n');
  const span = trimmed(text, [start, line < 0 ? end : start + line]);
  // Where nothing is written, the line that lacks it is the place.
  return span[0] < span[1] ? span : trimmed(text, [text.lastIndexOf('\n', start - 1) + 1, endOfLine(text, start)]);
}
