import { isMap, isPair, isScalar, isSeq, type Node, visit } from 'yaml';
import type { Span } from './span';
import { keyName, type YamlPath } from './yaml';
import { yamlDocument } from './yaml-document';

/** What can be written where a caret stands in a YAML text. */
export interface YamlCaret {
  /** The word it stands in or behind; empty where there is none. */
  readonly span: Span;
  readonly word: string;
  /** The map whose key the word is, or the value that it is. */
  readonly path: YamlPath;
  /** A word alone on its line may become a key, or be a value already. */
  readonly place: 'key' | 'value' | 'either';
  /** The other keys of the map. */
  readonly written: readonly string[];
  /** Whether a dash is missing before the word, for it to be an item of the list it stands under. */
  readonly lacksDash: boolean;
  /** Whether a blank is missing before the word, after a colon. */
  readonly lacksBlank: boolean;
  /** Whether a colon follows. */
  readonly hasColon: boolean;
  /** Whether the word stands in quotation marks. */
  readonly quoted: boolean;
}

/** A word that no text has. */
const mark = 'hearsay7caret';

/** What stands at the offset, even while the text round it is half written; null in comments and inside longer texts. */
export function yamlCaret(text: string, offset: number): YamlCaret | null {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const start = offset - (/(?<![^\s,[\]{}:"'#])[^\s,[\]{}:"'#]*$/.exec(text.slice(line, offset))?.[0].length ?? 0);
  const end = offset + (/^[^\s,[\]{}:"'#]*/.exec(text.slice(offset))?.[0].length ?? 0);
  const stop = end + (/^[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
  const [before, after] = [text.slice(line, start), text.slice(end, stop)];
  const hasColon = /^["']?[ \t]*:(?=\s|$)/.test(after);
  const isFirst = /^[ \t]*(?:-[ \t]+)*$/.test(before);
  const lacksBlank = before.endsWith(':');
  const alone = isFirst && /^[ \t]*(?:#.*)?$/.test(after);
  const words = alone ? [`${mark}:`, `- ${mark}:`] : [lacksBlank ? ` ${mark}` : mark];
  // What follows may be swallowed by a bracket that is still open.
  const rests = [text.slice(end), after, ''];
  const tries = (above: string) => words.flatMap((word) => rests.map((rest) => [above + before, word, rest] as const));
  const above = text.slice(0, line);
  const found = fewestErrors(tries(above)) ?? fewestErrors(tries(linesRound(above, before)));
  if (!found) return null;
  const place = found.isKey ? (alone && found.isAlone ? 'either' : 'key') : isFirst ? 'either' : 'value';
  const { path, written, variant } = found;
  const quoted = /["']$/.test(before);
  const lacksDash = variant.startsWith('-');
  const word = text.slice(start, end);
  return { span: [start, end], word, path, place, written, lacksDash, lacksBlank, hasColon, quoted };
}

/** Of the lines above only those the line belongs under by its indentation: what is wrong with the others need not matter. */
function linesRound(above: string, before: string): string {
  let column = /^[ \t]*/.exec(before)?.[0].length ?? 0;
  const round: string[] = [];
  for (const line of above.split('\n').reverse()) {
    const indent = line.search(/[^ \t\r]/);
    if (indent < 0 || indent >= column || line[indent] === '#') continue;
    round.unshift(`${line}\n`);
    column = indent;
  }
  return round.join('');
}

interface Found {
  /** The word as it was tried. */
  readonly variant: string;
  readonly path: YamlPath;
  readonly isKey: boolean;
  /** The only key of a map that no bracket opens, which may as well be a value. */
  readonly isAlone: boolean;
  readonly written: readonly string[];
}

function fewestErrors(tries: readonly (readonly [before: string, word: string, rest: string])[]): Found | null {
  let best: { readonly found: Found; readonly errors: number } | null = null;
  for (const [before, word, rest] of tries) {
    const source = before + word + rest;
    const { document } = yamlDocument(source);
    const errors = document.errors.length;
    if (best && best.errors <= errors) continue;
    const found = findMark(document.contents, source, word);
    if (found) best = { found, errors };
    if (found && errors === 0) break;
  }
  return best?.found ?? null;
}

function findMark(contents: Node | null, source: string, variant: string): Found | null {
  let found: Found | null = null;
  visit(contents, {
    Scalar(role, node, above) {
      if (node.value !== mark) return undefined;
      const holder = above.findLast((part) => isMap(part));
      const isKey = role === 'key' && isMap(holder);
      const keys = isKey ? holder.items.map(({ key }) => key).filter((key) => key !== node) : [];
      const isAlone = isKey && keys.length === 0 && source[holder.range?.[0] ?? 0] !== '{';
      const path = pathTo([...above, node].filter((part) => part !== null) as Node[], isKey);
      found = { variant, path, isKey, isAlone, written: keys.map(keyName) };
      return visit.BREAK;
    },
  });
  return found;
}

/** Without the last key where that is the word itself. */
function pathTo(nodes: readonly unknown[], isKey: boolean): YamlPath {
  const path: (string | number)[] = [];
  for (const [i, part] of nodes.entries()) {
    const child = nodes[i + 1];
    if (isSeq(part) && child) path.push(part.items.indexOf(child));
    if (isPair(part) && !(isKey && part.key === nodes.at(-1))) path.push(isScalar(part.key) ? keyName(part.key) : '');
  }
  return path;
}
