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
  let until: RegExp | undefined;
  return toml.replace(/[^\r\n]+/g, (line) => {
    const blank = ' '.repeat(line.length);
    if (until) {
      if (until.test(line)) until = undefined;
      return blank;
    }
    const named = /^\[([\w-]+)\][ \t]*$/.exec(line)?.[1];
    if (named !== undefined || /^\s*\[/.test(line)) table = named === undefined ? 'left-out' : 'open';
    if (named !== undefined) return `${named}: `.padEnd(line.length);
    until = /=[ \t]*("""|''')(?!.*\1)/.test(line) ? /"""|'''/ : /=[ \t]*\[[^\]]*$/.test(line) ? /\]/ : undefined;
    return (!until && pairAsYaml(line, table)) || blank;
  });
}

type Table = 'none' | 'open' | 'left-out';

function pairAsYaml(line: string, table: Table): string | undefined {
  const [, key = '', before = '', after = '', value = ''] = /^([\w-]+|"[^"]*")([ \t]*)=([ \t]*)(.*)$/.exec(line) ?? [];
  if (table === 'left-out' || after === '') return undefined;
  if (table === 'none') return `${key}${before}:${after}${value}`;
  return before === '' ? undefined : ` ${key}${before.slice(1)}:${after}${value}`;
}
