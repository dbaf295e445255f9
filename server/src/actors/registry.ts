import type { Problem } from '../article/types';
import { bySpan, type Span } from '../text/span';
import { readYaml, type Yaml, type YamlPath, type YamlValue } from '../text/yaml';
import { checkYaml } from '../text/yaml-check';
import { type Clash, newId, settleClashes } from './clashes';
import { entrySchema } from './schema';
import type { ActorEntry, ActorsFile } from './types';

/**
 * Reads an actors file: a list of actors, or the same list under the key `actors`. `file` is the URI the entries
 * will carry. Never throws: each mistake is a problem at its place, and all that is right is used.
 */
export function readActorsFile(text: string, file: string): { actors: ActorsFile; problems: Problem[] } {
  const yaml = readYaml(text);
  const mistakes: Problem[] = [];
  const places = new Map<ActorEntry, YamlPath>();
  for (const [path, item] of items(yaml, mistakes)) {
    const { value, problems } = checkYaml(yaml, path, entrySchema, item);
    mistakes.push(...problems);
    if (!value) continue;
    const span = yaml.valueSpan([...path, 'name']);
    const id = value.id || newId(value.name, [...places.keys()]);
    if (!value.id) mistakes.push({ span, message: `${value.name} has no id: add “id: ${id}”.` });
    places.set({ ...value, id, spelling: value.spelling ?? value.name, file, span }, path);
  }
  const { entries, clashes } = settleClashes([...places.keys()]);
  for (const clash of clashes) mistakes.push({ span: clashSpan(yaml, places, clash), message: clash.message });
  // Where the syntax is broken, what seems missing or unknown has mostly been misread.
  const problems = [...yaml.problems, ...(yaml.broken ? [] : mistakes)].sort((a, b) => bySpan(a.span, b.span));
  return { actors: { entries }, problems };
}

function items(yaml: Yaml, mistakes: Problem[]): (readonly [YamlPath, YamlValue])[] {
  const top = yaml.value;
  if (top === null) return [];
  if (Array.isArray(top)) return top.map((item, i) => [[i], item]);
  const map = typeof top === 'object' ? (top as { readonly [key: string]: YamlValue }) : {};
  if (!Array.isArray(map.actors)) {
    const span = map.actors === undefined ? yaml.valueSpan([]) : yaml.valueSpan(['actors']);
    mistakes.push({ span, message: 'An actors file is a list: begin each actor on a line of its own with “- id: …”.' });
    return [];
  }
  for (const key of Object.keys(map).filter((key) => key !== 'actors'))
    mistakes.push({
      span: yaml.keySpan([key]),
      message: `The key “${key}” is not known here: the one key is “actors”.`,
    });
  return map.actors.map((item, i) => [['actors', i], item]);
}

function clashSpan(yaml: Yaml, places: ReadonlyMap<ActorEntry, YamlPath>, { entry, key, form }: Clash): Span {
  const path = places.get(entry) ?? [];
  if (key !== 'aliases') return yaml.valueSpan([...path, key]);
  const item = path.reduce<YamlValue>((value, step) => (value as Record<string, YamlValue>)[step] ?? null, yaml.value);
  const written = (item as { readonly aliases?: readonly YamlValue[] }).aliases ?? [];
  return yaml.valueSpan([...path, 'aliases', written.indexOf(form)]);
}
