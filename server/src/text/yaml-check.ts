import * as v from 'valibot';
import type { Problem } from './problem';
import { nearest, suggestion } from './suggestion';
import type { Yaml, YamlPath, YamlValue } from './yaml';

/** Every mistake in the value at the path as a sentence, and what is left of the value when they are taken out. */
export function checkYaml<Schema extends v.GenericSchema>(
  yaml: Yaml,
  path: YamlPath,
  schema: Schema,
  value: YamlValue,
): { readonly value: v.InferOutput<Schema> | undefined; readonly problems: readonly Problem[] } {
  const unknown: YamlPath[] = [];
  let left = known(value, open(schema as unknown as Part), [], unknown);
  let result = v.safeParse(schema, left);
  const misspelt = new Set(unknown.map((at) => pathKey(at.with(-1, nearestKey(schema, at) ?? ''))));
  const problems = [
    ...unknown.map((at) => unknownKey(yaml, path, schema, at)),
    ...(result.issues ?? [])
      .filter((issue) => !isMissing(issue) || !misspelt.has(pathKey(pathOf(issue))))
      .map((issue) => problemOf(yaml, path, schema, issue)),
  ];
  while (!result.success) {
    left = without(left, result.issues.map(badPart));
    if (left === undefined) return { value: undefined, problems };
    result = v.safeParse(schema, left);
  }
  return { value: result.output, problems };
}

const pathOf = (issue: v.BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? []).map((item) => item.key as string | number);
const isMissing = (issue: v.BaseIssue<unknown>) => issue.type === 'strict_object' && issue.received === 'undefined';
const pathKey = (path: YamlPath) => JSON.stringify(path);
/** What must go for the issue to go: a map that lacks something is itself the bad part. */
const badPart = (issue: v.BaseIssue<unknown>) => (isMissing(issue) ? pathOf(issue).slice(0, -1) : pathOf(issue));

const keysAt = (schema: v.GenericSchema, path: YamlPath) =>
  Object.keys(partAt(schema, path.slice(0, -1)).entries ?? {});
const nearestKey = (schema: v.GenericSchema, path: YamlPath) => nearest(String(path.at(-1)), keysAt(schema, path));

/** The value with what stands at the paths taken out. */
function without(value: unknown, paths: readonly YamlPath[]): unknown {
  // Items of lists are marked first and go together, so that the places of the others stay true.
  const lists = new Map<unknown[], Set<number>>();
  for (const path of paths) {
    const last = path.at(-1);
    if (last === undefined) return undefined;
    const parent = path.slice(0, -1).reduce<unknown>((part, step) => (part as Record<string, unknown>)?.[step], value);
    if (Array.isArray(parent)) lists.set(parent, (lists.get(parent) ?? new Set()).add(Number(last)));
    else if (parent) delete (parent as Record<string, unknown>)[last];
  }
  for (const [list, gone] of lists) {
    const kept = list.filter((_, i) => !gone.has(i));
    for (const [i, item] of kept.entries()) list[i] = item;
    list.length = kept.length;
  }
  return value;
}

function unknownKey(yaml: Yaml, base: YamlPath, schema: v.GenericSchema, path: YamlPath): Problem {
  const key = String(path.at(-1));
  const advice = suggestion(key, keysAt(schema, path));
  return { span: yaml.keySpan([...base, ...path]), message: `The key “${key}” is not known here: ${advice}` };
}

function problemOf(yaml: Yaml, base: YamlPath, schema: v.GenericSchema, issue: v.BaseIssue<unknown>): Problem {
  const within = pathOf(issue);
  const path = [...base, ...within];
  const key = String(within.at(-1));
  if (isMissing(issue)) {
    const what = v.getTitle(partAt(schema, within.slice(0, -1)) as v.GenericSchema) ?? 'entry';
    return { span: yaml.valueSpan(path.slice(0, -1)), message: `This ${what} has no ${key}: add “${key}: …”.` };
  }
  return { span: yaml.valueSpan(path), message: sentence(partAt(schema, within), within, issue) };
}

function sentence(part: Part, path: YamlPath, issue: v.BaseIssue<unknown>): string {
  const key = path.findLast((step) => typeof step === 'string');
  const here = key === undefined ? 'This' : typeof path.at(-1) === 'number' ? `An item of “${key}”` : `“${key}”`;
  switch (issue.type) {
    case 'string':
      return `${here} must be one plain text: write it on one line after ${typeof path.at(-1) === 'number' ? 'the dash' : 'the colon'}.`;
    case 'array':
      return `${here} must be a list: write each item on a line of its own after “- ”.`;
    case 'strict_object':
    case 'record': {
      const what = v.getTitle(part as v.GenericSchema);
      const first = Object.keys(part.entries ?? {})[0] ?? 'key';
      return `${what ? `Each ${what}` : here} must be written as keys and values: begin with “${first}: …”.`;
    }
    case 'picklist': {
      const word = typeof issue.input === 'string' ? issue.input : '';
      return `“${word}” is not a value of “${key}”: ${suggestion(word, part.options ?? [])}`;
    }
    default:
      return issue.message;
  }
}

/** What this file looks at in a schema, whatever its kind. */
interface Part {
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly value?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly string[];
}

const open = (part: Part): Part => (part.wrapped ? open(part.wrapped) : part);
const inner = (part: Part, step: string | number): Part => open(part.entries?.[step] ?? part.item ?? part.value ?? {});

/**
 * The value for valibot to read and this file to cut, without the keys that the schema does not know: their paths are added to `unknown`,
 * as valibot tells of the first alone. It also takes a list for a map, so no list is left in place of one.
 */
function known(value: YamlValue, part: Part, path: YamlPath, unknown: YamlPath[]): unknown {
  if (value === null || typeof value === 'string') return value;
  const isMap = part.entries !== undefined || part.value !== undefined;
  if (Array.isArray(value))
    return isMap ? '' : value.map((item, i) => known(item, inner(part, i), [...path, i], unknown));
  const isKnown = (key: string) => !part.entries || Object.hasOwn(part.entries, key);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const at = [...path, key];
      if (isKnown(key)) return [[key, known(item, inner(part, key), at, unknown)]];
      unknown.push(at);
      return [];
    }),
  );
}

function partAt(schema: v.GenericSchema, path: YamlPath): Part {
  return path.reduce<Part>((part, step) => inner(part, step), open(schema as unknown as Part));
}
