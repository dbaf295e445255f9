import * as v from 'valibot';
import { nearest, suggestion } from './suggestion';
import type { Yaml, YamlPath, YamlProblem, YamlValue } from './yaml';

/** Every mistake in the value at the path as a sentence, and what is left of the value when they are taken out. */
export function checkYaml<Schema extends v.GenericSchema>(
  yaml: Yaml,
  path: YamlPath,
  schema: Schema,
  value: YamlValue,
): { readonly value: v.InferOutput<Schema> | undefined; readonly problems: readonly YamlProblem[] } {
  let left = copy(value, open(schema as unknown as Part));
  let result = v.safeParse(schema, left);
  const issues = result.issues ?? [];
  const misspelt = issues
    .filter(isUnknown)
    .map((issue) => pathKey(pathOf(issue).with(-1, nearestKey(schema, issue) ?? '')));
  const problems = issues
    .filter((issue) => !isMissing(issue) || !misspelt.includes(pathKey(pathOf(issue))))
    .map((issue) => problemOf(yaml, path, schema, issue));
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
const isUnknown = (issue: v.BaseIssue<unknown>) => issue.type === 'strict_object' && issue.expected === 'never';

/** What must go for the issue to go: a map that lacks something is itself the bad part. */
const badPart = (issue: v.BaseIssue<unknown>) => (isMissing(issue) ? pathOf(issue).slice(0, -1) : pathOf(issue));

const knownKeys = (schema: v.GenericSchema, issue: v.BaseIssue<unknown>) =>
  Object.keys(partAt(schema, pathOf(issue).slice(0, -1)).entries ?? {});
const nearestKey = (schema: v.GenericSchema, issue: v.BaseIssue<unknown>) =>
  nearest(String(pathOf(issue).at(-1)), knownKeys(schema, issue));

function without(value: unknown, paths: readonly YamlPath[]): unknown {
  // Later list items go first, so that the places of earlier ones stay true.
  const order = paths.toSorted((a, b) => {
    const at = a.findIndex((step, i) => step !== b[i]);
    if (at < 0 || b[at] === undefined) return b.length - a.length;
    return typeof a[at] === 'number' ? Number(b[at]) - Number(a[at]) : 0;
  });
  for (const path of order) {
    const last = path.at(-1);
    if (last === undefined) return undefined;
    const parent = path.slice(0, -1).reduce<unknown>((part, step) => (part as Record<string, unknown>)?.[step], value);
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else if (parent) delete (parent as Record<string, unknown>)[last];
  }
  return value;
}

function problemOf(yaml: Yaml, base: YamlPath, schema: v.GenericSchema, issue: v.BaseIssue<unknown>): YamlProblem {
  const within = pathOf(issue);
  const path = [...base, ...within];
  const key = String(within.at(-1));
  if (isUnknown(issue)) {
    const advice = suggestion(key, knownKeys(schema, issue));
    return { span: yaml.keySpan(path), message: `The key “${key}” is not known here: ${advice}` };
  }
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

/** The value for valibot to read and this file to cut; valibot takes a list for a map, so no list is left in place of one. */
function copy(value: YamlValue, part: Part): unknown {
  if (Array.isArray(value)) {
    const isMap = part.entries !== undefined || part.value !== undefined;
    return isMap ? '' : value.map((item, i) => copy(item, inner(part, i)));
  }
  if (value === null || typeof value === 'string') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item, inner(part, key))]));
}

function partAt(schema: v.GenericSchema, path: YamlPath): Part {
  return path.reduce<Part>((part, step) => inner(part, step), open(schema as unknown as Part));
}
