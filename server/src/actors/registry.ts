import { append } from '../text/append';
import type { Problem } from '../text/problem';
import { bySpan, type Span } from '../text/span';
import { readYaml, type Yaml, type YamlPath, type YamlValue } from '../text/yaml';
import { checkYaml } from '../text/yaml-check';
import { type Clash, settleClashes } from './clashes';
import { idOf, openIds } from './free-id';
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
  const ids = openIds();
  for (const [path, item] of items(yaml, mistakes)) {
    const { value, problems } = checkYaml(yaml, path, entrySchema, item);
    append(mistakes, problems);
    if (!value) continue;
    const span = yaml.valueSpan([...path, 'name']);
    const id = value.id || ids.give(idOf(value.name, 'actor'));
    ids.take(id);
    if (!value.id) mistakes.push({ span, message: `${value.name} has no id: add “id: ${id}”.` });
    places.set({ ...value, id, spelling: value.spelling ?? value.name, file, span }, path);
  }
  const { entries, clashes } = settleClashes([...places.keys()]);
  const spanOf = clashSpans(yaml, places);
  for (const clash of clashes) mistakes.push({ span: spanOf(clash), message: clash.message });
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

/** Where the later of two entries claims what is another's. */
function clashSpans(yaml: Yaml, places: ReadonlyMap<ActorEntry, YamlPath>): (clash: Clash) => Span {
  const aliases = new Map<ActorEntry, ReadonlyMap<YamlValue, number>>();
  return ({ entry, key, form }) => {
    const path = places.get(entry) ?? [];
    if (key !== 'aliases') return yaml.valueSpan([...path, key]);
    const known = aliases.get(entry) ?? aliasPlaces(path);
    aliases.set(entry, known);
    return yaml.valueSpan([...path, 'aliases', known.get(form) ?? 0]);
  };

  function aliasPlaces(path: YamlPath): ReadonlyMap<YamlValue, number> {
    const entry = path.reduce<YamlValue>(
      (value, step) => (value as Record<string, YamlValue>)[step] ?? null,
      yaml.value,
    );
    const written = (entry as { readonly aliases?: readonly YamlValue[] }).aliases ?? [];
    return new Map(written.map((alias, i) => [alias, i] as const).toReversed());
  }
}
