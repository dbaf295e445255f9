import type { Problem } from '../text/problem';
import type { Span } from '../text/span';
import { nearest, suggestion } from '../text/suggestion';
import { readYaml } from '../text/yaml';
import { fenced, yamlStart } from './front-matter-fences';
import { types } from './genre';
import { lineFed } from './line-ends';
import type { FrontMatter } from './types';

/** The keys that are read, with what each says of the article. */
export const frontMatterKeys = {
  title: { is: 'title', about: 'The headline.' },
  headline: { is: 'title', about: 'The headline.' },
  date: { is: 'date', about: 'The day of the article, as 2025-02-27: it decides who held which office.' },
  type: { is: 'type', about: 'What kind of article it is: it decides which rules speak.' },
  outlet: { is: 'outlet', about: 'Where it appears.' },
  author: { is: 'author', about: 'Who wrote it.' },
  byline: { is: 'author', about: 'Who wrote it.' },
} as const;

/**
 * The front matter at the very start of the text, in YAML, TOML or JSON, as in Jekyll and Hugo. Mistakes in it are problems at
 * their place; what can be read is used.
 */
export function readFrontMatter(text: string): { frontMatter: FrontMatter; problems: Problem[] } | undefined {
  const head = fenced(text);
  if (!head) return undefined;
  const { yaml, start: offset } = head;
  const span: Span = [0, head.end];
  const fed = lineFed(yaml);
  const read = readYaml(fed.text);
  const asWritten = ([start, end]: Span): Span => wholeCharacters(text, offset + fed.at(start), offset + fed.at(end));
  const problems: Problem[] = read.errors.map((problem) => ({ ...problem, span: asWritten(problem.span) }));
  const found: { -readonly [key in keyof FrontMatter]: FrontMatter[key] } = { span };
  for (const [key, value] of Object.entries(read.value ?? {})) {
    if (!Object.hasOwn(frontMatterKeys, key) || typeof value !== 'string') continue;
    const name = frontMatterKeys[key as keyof typeof frontMatterKeys].is;
    const words = value.trim();
    const message = faultOf(name, words);
    if (message) problems.push({ span: asWritten(read.valueSpan([key])), message });
    else found[name] = name === 'date' ? words.slice(0, 10) : words;
  }
  return { frontMatter: found as FrontMatter, problems };
}

/** The front matter as YAML, unit for unit, with line feeds for single carriage returns; null where there is none. */
export function frontMatterYaml(text: string): { readonly yaml: string; readonly start: number } | null {
  const head = fenced(text);
  return head ? { yaml: head.yaml.replace(/\r(?!\n)/g, '\n'), start: head.start } : null;
}

/**
 * The YAML between the lines of dashes as it is being written: up to the first empty line while the second line of dashes is still
 * missing. Null where the text begins otherwise.
 */
export function frontMatterBegun(text: string): { readonly yaml: string; readonly start: number } | null {
  const head = fenced(text);
  if (head) return head.written === 'yaml' ? frontMatterYaml(text) : null;
  const start = yamlStart(text);
  if (start === undefined) return null;
  const rest = text.slice(start).replace(/\r(?!\n)/g, '\n');
  return { yaml: rest.slice(0, /^[ \t]*\r?\n/m.exec(rest)?.index ?? rest.length), start };
}

/** The span, made to hold at least one character, and no half of one. */
function wholeCharacters(text: string, start: number, end: number): Span {
  const from = /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(start - 1, start + 1)) ? start - 1 : start;
  const to = Math.max(end, from + 1);
  return [from, /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(to - 1, to + 1)) ? to + 1 : to];
}

/** Whether a type that means something here was probably meant; a desk may have types of its own. */
const isSlip = (type: string): boolean => !types.includes(type.toLowerCase()) && nearest(type, types) !== undefined;

/** What keeps the value from being used; undefined where nothing does. */
function faultOf(name: keyof FrontMatter, words: string): string | undefined {
  if (name === 'date' && !/^\d{4}-\d{2}-\d{2}/.test(words)) return `“${words}” is not a date: write it as 2025-02-27.`;
  if (name === 'type' && isSlip(words)) return `“${words}” is not a type of article: ${suggestion(words, types)}`;
  return undefined;
}
