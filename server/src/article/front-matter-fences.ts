/** Front matter as it stands: a map in YAML, TOML or JSON. */
export interface Fenced {
  /** The map as YAML, unit for unit, so that its offsets are those of the text behind `start`. */
  readonly yaml: string;
  readonly start: number;
  /** Where the article begins. */
  readonly end: number;
  readonly written: 'yaml' | 'toml' | 'json';
}

const dashes = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/;
const pluses = /^\ufeff?\+\+\+[ \t]*(?:\r\n|\n|\r)/;
const brace = /^\ufeff?(?=\{[ \t]*(?:\r\n|\n|\r))/;

/** The front matter at the very start of the text: between lines of three dashes or plus signs, or in braces, as in Jekyll and Hugo. */
export function fenced(text: string): Fenced | undefined {
  return (
    between(text, dashes, /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m, 'yaml') ??
    between(text, pluses, /^\+\+\+[ \t]*(?:\r\n|\n|\r|$)/m, 'toml') ??
    inBraces(text)
  );
}

/** Where YAML begins that is still to be closed; undefined where the text begins otherwise. */
export const yamlStart = (text: string): number | undefined => dashes.exec(text)?.[0].length;

function between(text: string, opening: RegExp, closing: RegExp, written: 'yaml' | 'toml'): Fenced | undefined {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const rest = text.slice(start);
  const close = closing.exec(rest);
  if (!close) return undefined;
  const map = rest.slice(0, close.index);
  const end = start + close.index + close[0].length;
  return { yaml: written === 'toml' ? yamlOfToml(map) : map, start, end, written };
}

/** JSON is YAML as it is. */
function inBraces(text: string): Fenced | undefined {
  const start = brace.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const close = /^\}[ \t]*(?:\r\n|\n|\r|$)/m.exec(text.slice(start));
  const map = close && text.slice(start, start + close.index + 1);
  if (!close || !map || !isJson(map)) return undefined;
  return { yaml: map, start, end: start + close.index + close[0].length, written: 'json' };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * TOML as YAML of the same length, line by line: `a = 1` as `a : 1`, and in a table one blank further in. What is written over
 * several lines, and tables in tables, are left out: nothing in them is read.
 */
function yamlOfToml(toml: string): string {
  let table: Table = 'none';
  let until: string | undefined;
  return toml.replace(/[^\r\n]+/g, (line) => {
    const blank = ' '.repeat(line.length);
    if (until) {
      if (line.includes(until)) until = undefined;
      return blank;
    }
    const named = /^\[([\w-]+)\][ \t]*$/.exec(line)?.[1];
    if (named !== undefined || line.trimStart().startsWith('[')) table = named === undefined ? 'left-out' : 'open';
    if (named !== undefined) return `${named}: `.padEnd(line.length);
    until = leftOpen(line);
    return (!until && pairAsYaml(line, table)) || blank;
  });
}

type Table = 'none' | 'open' | 'left-out';

/** What closes the value that the line leaves open. */
function leftOpen(line: string): string | undefined {
  const value = line.slice(line.indexOf('=') + 1).trimStart();
  const fence = value.slice(0, 3);
  if (fence === '"""' || fence === "'''") return value.includes(fence, 3) ? undefined : fence;
  return value.startsWith('[') && !value.includes(']') ? ']' : undefined;
}

function pairAsYaml(line: string, table: Table): string | undefined {
  const equals = line.indexOf('=');
  const [name, value] = [line.slice(0, Math.max(0, equals)), line.slice(equals + 1)];
  const key = name.trimEnd();
  if (table === 'left-out' || !/^(?:[\w-]+|"[^"]*")$/.test(key) || !/^[ \t]/.test(value)) return undefined;
  if (table === 'none') return `${name}:${value}`;
  return key === name ? undefined : ` ${name.slice(0, -1)}:${value}`;
}
