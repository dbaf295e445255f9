import * as v from 'valibot';
import type { Problem } from '../article/types';
import { rules } from '../rules/index';
import type { OptionValue, Severity, Style } from '../rules/rule';
import { bySpan, type Span } from '../text/span';
import { suggestion } from '../text/suggestion';
import { readYaml, type YamlValue } from '../text/yaml';
import { checkYaml } from '../text/yaml-check';

/** What a desk lays down in its `hearsay.yaml`. */
export interface Settings {
  /** Globs relative to the file's folder; null where the file says nothing, so that the usual choice stands. */
  readonly include: readonly string[] | null;
  readonly exclude: readonly string[];
  /** Paths of actors files relative to the file's folder; null where it says nothing: `actors.yaml` beside it, if there. */
  readonly actors: readonly { readonly path: string; readonly span: Span }[] | null;
  /** A severity other than the rule's own, or `off`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly style: Style;
  /** For each rule, the options that are set. */
  readonly options: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>;
}

export const defaultSettings: Settings = {
  include: null,
  exclude: [],
  actors: null,
  rules: {},
  style: 'none',
  options: {},
};

const globs = v.array(v.pipe(v.string(), v.maxLength(1000, 'This pattern is too long to be read: split it.')));
const schema = v.strictObject({
  include: v.optional(globs),
  exclude: v.optional(globs, []),
  actors: v.optional(v.array(v.string()), undefined),
  rules: v.optional(v.record(v.string(), v.picklist(['off', 'error', 'warning', 'information', 'hint'])), {}),
});

/** Reads a `hearsay.yaml`. Never throws: each mistake is a problem at its place, and all that is right is used. */
export function readSettings(text: string): { settings: Settings; problems: Problem[] } {
  const yaml = readYaml(text);
  if (yaml.value === null) return { settings: defaultSettings, problems: [...yaml.problems] };
  const { value, problems } = checkYaml(yaml, [], schema, yaml.value);
  const ids = rules.map((rule) => rule.id);
  const unknown = Object.keys(value?.rules ?? {}).filter((id) => !ids.includes(id));
  const mistakes = unknown.map((id) => ({
    span: yaml.keySpan(['rules', id]),
    message: `There is no rule “${id}”: ${suggestion(id, ids)}`,
  }));
  const written = ((yaml.value as { readonly actors?: YamlValue }).actors ?? []) as readonly YamlValue[];
  const placed = (path: string) => ({ path, span: yaml.valueSpan(['actors', written.indexOf(path)]) });
  const settings: Settings = {
    include: value?.include ?? null,
    exclude: value?.exclude ?? [],
    actors: value?.actors?.map(placed) ?? null,
    rules: value?.rules ?? {},
    style: 'none',
    options: {},
  };
  const all = [...yaml.problems, ...(yaml.broken ? [] : [...problems, ...mistakes])];
  return { settings, problems: all.sort((a, b) => bySpan(a.span, b.span)) };
}
