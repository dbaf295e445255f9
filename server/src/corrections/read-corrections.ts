import { append } from '../text/append';
import type { Problem } from '../text/problem';
import { bySpan } from '../text/span';
import { readYaml, type Yaml, type YamlPath, type YamlValue } from '../text/yaml';
import { checkYaml } from '../text/yaml-check';
import { correctionSchema, kinds } from './schema';
import type { Correction } from './types';

/**
 * Reads a corrections file: a list of corrections. `file` is the URI the entries will carry. Never throws: each mistake is a problem at
 * its place, and all that is right is used.
 */
export function readCorrectionsFile(
  text: string,
  file: string,
): { corrections: readonly Correction[]; problems: Problem[] } {
  const yaml = readYaml(text);
  const mistakes: Problem[] = [];
  const corrections: Correction[] = [];
  for (const [i, item] of items(yaml, mistakes).entries()) {
    const { value, problems } = checkYaml(yaml, [i], correctionSchema, item);
    append(mistakes, problems);
    if (!value) continue;
    const span = yaml.valueSpan([i, value.exact === undefined ? 'article' : 'exact']);
    const correction = { ...value, exact: value.exact ?? '', date: value.date ?? '', file, span };
    const message = incomplete(correction);
    if (message === null) corrections.push(correction);
    else if (problems.length === 0) mistakes.push({ span, message });
  }
  // Where the syntax is broken, what seems missing or unknown has mostly been misread.
  const problems = [...yaml.problems, ...(yaml.broken ? [] : mistakes)].sort((a, b) => bySpan(a.span, b.span));
  return { corrections, problems };
}

function items({ value, valueSpan }: Yaml, mistakes: Problem[]): readonly YamlValue[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value;
  const root: YamlPath = [];
  mistakes.push({
    span: valueSpan(root),
    message: 'A corrections file is a list: begin each correction on a line of its own with “- article: …”.',
  });
  return [];
}

/** What an entry lacks to correct something; null where it lacks nothing. */
function incomplete(correction: Correction): string | null {
  const said = kinds.filter((kind) => correction[kind] !== undefined && correction[kind]?.length !== 0);
  if (said.length === 0) return `This correction says nothing of its words: add one of ${kinds.join(', ')}.`;
  if (correction.exact === '' && said.some((kind) => kind !== 'suppress'))
    return 'This correction has no words: add “exact: …” with those of the article.';
  return null;
}
