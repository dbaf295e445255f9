import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import { type Span, trimmed } from './span';

export type YamlPath = readonly (string | number)[];
export type YamlValue = string | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };
export interface YamlProblem {
  readonly span: Span;
  readonly message: string;
}

/** A YAML text as plain values that know where they stand. */
export interface Yaml {
  /** Numbers, dates and truth values stay text as written; keys without a value are left out. Null for an empty text. */
  readonly value: YamlValue;
  readonly problems: readonly YamlProblem[];
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
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: false });
  const problems: YamlProblem[] = [];
  const value = plain(document.contents as Node | null, text, problems);
  const errors = syntaxProblems(document, source);

  const nodeAt = (path: YamlPath): Node | null => {
    let node: Node | null = document.contents as Node | null;
    for (const step of path) {
      const next: unknown = isMap(node)
        ? pairOf(node, String(step))?.value
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
    const key = isMap(parent) ? pairOf(parent, String(path.at(-1)))?.key : null;
    return key ? firstLine(text, key as Node) : valueSpan(path);
  };
  return { value, problems: [...errors, ...problems], broken: errors.length > 0, valueSpan, keySpan };
}

function plain(node: Node | null, text: string, problems: YamlProblem[]): YamlValue {
  const report = (where: Node, message: string) => problems.push({ span: firstLine(text, where), message });
  if (isAlias(node)) {
    report(node, `“*${node.source}” stands for a value written elsewhere: write the value itself here.`);
    return null;
  }
  if (isScalar(node)) {
    if (node.value === null) return null;
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  }
  if (isSeq(node)) return node.items.map((item) => plain(item as Node | null, text, problems));
  if (!isMap(node)) return null;
  const map: Record<string, YamlValue> = Object.create(null);
  for (const { key, value } of node.items) {
    if (!isScalar(key)) {
      report((key ?? node) as Node, 'A list or a map stands here as a key: write a plain word.');
      continue;
    }
    const name = keyName(key);
    if (name in map)
      report(key, `“${name}” is written twice in the same place: this second one is not read, take one out.`);
    const read = plain(value as Node | null, text, problems);
    if (!(name in map) && read !== null) map[name] = read;
  }
  return map;
}

/** A key as it is written. */
export const keyName = (key: unknown): string => (isScalar(key) ? (key.source ?? String(key.value)) : '');
const pairOf = (map: YAMLMap, key: string) => map.items.find((pair) => keyName(pair.key) === key);

function firstLine(text: string, node: Node | null): Span {
  const [start, end] = node?.range ?? [0, text.length];
  const line = text.slice(start, end).search(/\r?\n/);
  const span = trimmed(text, [start, line < 0 ? end : start + line]);
  // Where nothing is written, the line that lacks it is the place.
  return span[0] < span[1] ? span : trimmed(text, [text.lastIndexOf('\n', start - 1) + 1, lineEnd(text, start)]);
}

function lineEnd(text: string, offset: number): number {
  const rest = text.slice(offset).search(/\r?\n/);
  return rest < 0 ? text.length : offset + rest;
}

/** What keeps the text from being YAML, once a line, in words that say what to do. */
export function syntaxProblems(document: ReturnType<typeof parseDocument>, text: string): YamlProblem[] {
  const problems = new Map<number, YamlProblem>();
  for (const { code, message, pos } of document.errors) {
    let start = Math.min(pos[0], text.length);
    if (/closing .quote/.test(message)) {
      visit(document, {
        Scalar(_, { type, range }) {
          if (type?.startsWith('QUOTE') && range && range[0] < start && start <= range[1]) start = range[0];
        },
      });
    }
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const tabbed = /^[ -]*\t/.test(text.slice(line, start + 1));
    const span = trimmed(text, [start, lineEnd(text, start)]);
    const problem = { span, message: sentence(tabbed ? 'TAB_AS_INDENT' : code, message) };
    // After a tab the parser stumbles over all that follows, and after another slip over the rest of the line.
    if (tabbed) return [problem];
    if (!problems.has(line)) problems.set(line, problem);
  }
  return firstOfRuns(problems, text);
}

/** Without the mistakes on lines that follow one with a mistake: after a slip the parser may stumble over line upon line. */
function firstOfRuns(byLine: ReadonlyMap<number, YamlProblem>, text: string): YamlProblem[] {
  const lines = [...byLine].sort(([a], [b]) => a - b);
  return lines
    .filter(([line], i) => {
      const before = lines[i - 1]?.[0];
      if (before === undefined) return true;
      return !/^(?:\s*(?:#.*)?\r?\n)*$/.test(text.slice(Math.min(line, lineEnd(text, before) + 1), line));
    })
    .map(([, problem]) => problem);
}

function sentence(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'A tab indents this line: use spaces.';
  if (code === 'BAD_SCALAR_START') return 'A text can’t begin with this character: put the text in quotation marks.';
  if (code === 'MULTIPLE_DOCS') return '“---” begins a second document here: keep everything in one.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
    return 'This is read as a key inside a text: put a text with a colon in quotation marks, and line keys up with each other.';
  if (/closing .quote/.test(message)) return 'This text has an opening quotation mark and no closing one: close it.';
  if (/^Flow/.test(message)) return 'A bracket opened before this is not closed: close it.';
  if (/Sequence item/.test(message) || code === 'BAD_INDENT')
    return 'This line is not in line with those it belongs to: indent it like them.';
  if (code === 'UNEXPECTED_TOKEN')
    return 'This doesn’t fit what stands before it: put the whole text in quotation marks, or indent the line like its neighbours.';
  return `This can’t be read as YAML (${message}): correct it or put the text in quotation marks.`;
}
