import { rules } from '../rules/index';
import { categories, type Option, type OptionValue, type Rule, type Severity, severitiesOf } from '../rules/rule';
import type { Problem } from '../text/problem';
import { nearest, suggestion } from '../text/suggestion';
import type { Yaml, YamlPath, YamlValue } from '../text/yaml';

/** What a desk, or an article for itself, lays down about rules. */
export interface RuleSettings {
  /** A severity other than the rule's own, or `off`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** For each rule, the options that are set. */
  readonly options: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>;
}

export const levels = ['off', 'error', 'warning', 'information', 'hint'] as const;
export type Level = (typeof levels)[number];

const ids = rules.map(({ id }) => id);
const isCategory = (name: string): boolean => categories.some((category) => category === name);
const isLevel = (word: YamlValue): word is Level => levels.some((level) => level === word);

/** The level that the settings give the rule, or its own: off for a draft. */
export const levelOf = ({ id, severity, status }: Rule, { rules: set }: RuleSettings): Level =>
  set[id] ?? (status === 'draft' ? 'off' : severity);

/** All levels that its findings may have by the settings: the one that is set, or those that the rule itself gives them. */
export const levelsOf = (rule: Rule, settings: RuleSettings): readonly Level[] =>
  settings.rules[rule.id] === undefined && rule.status !== 'draft' ? severitiesOf(rule) : [levelOf(rule, settings)];

/**
 * Reads a map of rules and categories to levels, or to maps with `severity` and the rule's options. What is said of a rule counts
 * more than what is said of its category. Never throws: each mistake is a problem at its place, and all that is right is used.
 */
export function readRuleSettings(
  yaml: Yaml,
  path: YamlPath,
  value: YamlValue,
): { readonly settings: RuleSettings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const levelOf: Record<string, Level> = {};
  const options: Record<string, Record<string, OptionValue>> = {};
  if (value === null || typeof value === 'string' || Array.isArray(value)) {
    problems.push({
      span: yaml.valueSpan(path),
      message: `“${path.at(-1)}” must name rules and their levels: begin with “${ids[0]}: …”.`,
    });
    return { settings: { rules: {}, options }, problems };
  }
  const said = Object.entries(value);
  for (const [name, level] of said) if (isCategory(name)) readCategory(name, level);
  for (const [name, own] of said) if (!isCategory(name)) readRule(name, own);
  return { settings: { rules: levelOf, options }, problems };

  function readCategory(name: string, level: YamlValue): void {
    if (isLevel(level)) {
      // A draft is asked for by its name.
      const meant = rules.filter(
        ({ category, status }) => category === name && (status === 'stable' || level === 'off'),
      );
      for (const { id } of meant) levelOf[id] = level;
    } else if (level !== null && typeof level === 'object') {
      const message = `“${name}” is a category and takes a level alone: write one of ${levels.join(', ')}.`;
      problems.push({ span: yaml.keySpan([...path, name]), message });
    } else wrongLevel([...path, name], level);
  }

  function readRule(name: string, own: YamlValue): void {
    const rule = rules.find(({ id }) => id === name);
    if (!rule)
      problems.push({ span: yaml.keySpan([...path, name]), message: `There is no rule “${name}”: ${meantRule(name)}` });
    else if (own !== null && typeof own === 'object' && !Array.isArray(own)) readOptions(rule, own as Map);
    else if (isLevel(own)) levelOf[name] = own;
    else wrongLevel([...path, name], own);
  }

  type Map = Readonly<Record<string, YamlValue>>;

  function wrongLevel(at: YamlPath, level: YamlValue): void {
    const word = typeof level === 'string' ? level : '';
    const message = `“${word}” is not a value of “${at.at(-1)}”: ${suggestion(word, levels)}`;
    problems.push({ span: yaml.valueSpan(at), message });
  }

  function readOptions(rule: Rule, own: Map): void {
    for (const [name, setting] of Object.entries(own)) {
      if (name !== 'severity') readOption(rule, name, setting);
      else if (isLevel(setting)) levelOf[rule.id] = setting;
      else wrongLevel([...path, rule.id, name], setting);
    }
  }

  function readOption(rule: Rule, name: string, setting: YamlValue): void {
    const at = [...path, rule.id, name];
    const known = Object.keys(rule.options ?? {});
    const option = known.includes(name) ? rule.options?.[name] : undefined;
    if (!option) {
      const near = suggestion(name, ['severity', ...known]);
      problems.push({ span: yaml.keySpan(at), message: `The rule “${rule.id}” has no option “${name}”: ${near}` });
      return;
    }
    const read = optionValue(option, setting);
    if (read === undefined)
      problems.push({ span: yaml.valueSpan(at), message: `“${name}” must be ${kindOf(option)}.` });
    else options[rule.id] = { ...options[rule.id], [name]: read };
  }
}

/** The rule or category that a word may stand for; there are too many to list them all. */
export function meantRule(word: string): string {
  const near = nearest(word, [...ids, ...categories]);
  return near ? `did you mean “${near}”?` : '“hearsay rules” lists them.';
}

function optionValue({ default: usual, choices }: Option, value: YamlValue): OptionValue | undefined {
  if (Array.isArray(usual)) {
    const items = Array.isArray(value) ? value : [value];
    return items.every((item) => typeof item === 'string') ? (items as string[]) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (typeof usual === 'number')
    // A count, or a share in per cent.
    return Number.isFinite(Number(value)) && Number(value) > 0 ? Number(value) : undefined;
  if (typeof usual === 'boolean') return /^(?:true|false)$/.test(value) ? value === 'true' : undefined;
  return choices && !choices.includes(value) ? undefined : value;
}

function kindOf({ default: usual, choices }: Option): string {
  if (Array.isArray(usual)) return 'a list of words';
  if (typeof usual === 'number') return 'a number above 0';
  if (typeof usual === 'boolean') return 'true or false';
  return choices ? `one of ${choices.join(', ')}` : 'a word';
}
