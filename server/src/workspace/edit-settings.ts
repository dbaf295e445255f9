import type { Level } from '../review/rule-settings';
import { rules } from '../rules/index';
import { readYaml, type YamlPath, type YamlValue } from '../text/yaml';
import { changeYaml } from '../text/yaml-change';
import { brokenFile, type FileEdits, leftAlone } from './file-edits';
import { matches } from './selection';

/** What can be done to a settings file. */
export type SettingsChange =
  /** Where an override says something of the rule for articles of the path, it is set there, else for the whole desk. */
  | { readonly kind: 'setRule'; readonly rule: string; readonly level: Level; readonly article: string | null }
  /** Names one more actors file, by its path from the settings file. */
  | { readonly kind: 'addActorsFile'; readonly path: string };

/** The edits of the `hearsay.yaml` that make the change, and leave all else in it as it is written. */
export function editSettings(text: string, uri: string, change: SettingsChange): FileEdits {
  const yaml = readYaml(text);
  const broken = brokenFile(yaml, text, uri);
  if (broken !== null) return { refused: broken };
  const edits = changeYaml(text, [stepFor(yaml.value)]);
  return edits ? { edits } : { refused: leftAlone(uri) };

  function stepFor(said: YamlValue) {
    if (change.kind === 'addActorsFile') return { kind: 'add', path: ['actors'], value: change.path } as const;
    const override = overrides(said).findLastIndex((override) => isOverridden(override, change));
    const at: YamlPath = [...(override < 0 ? [] : ['overrides', override]), 'rules', change.rule];
    // A rule with options of its own has its level beside them.
    const own = at.reduce<YamlValue | undefined>((part, key) => (part as Record<string, YamlValue>)?.[key], said);
    const path = own !== null && typeof own === 'object' ? [...at, 'severity'] : at;
    return { kind: 'set', path, value: change.level } as const;
  }
}

const overrides = (said: YamlValue): readonly YamlValue[] => {
  const { overrides } = (said ?? {}) as { readonly overrides?: YamlValue };
  return Array.isArray(overrides) ? overrides : [];
};

function isOverridden(override: YamlValue, { rule, article }: SettingsChange & { kind: 'setRule' }): boolean {
  const { files, rules: said } = (override ?? {}) as { readonly files?: YamlValue; readonly rules?: YamlValue };
  if (article === null || !Array.isArray(files) || !said || typeof said !== 'object') return false;
  const globs = files.filter((glob) => typeof glob === 'string');
  const category = rules.find(({ id }) => id === rule)?.category ?? '';
  return matches(globs, article) && (Object.hasOwn(said, rule) || Object.hasOwn(said, category));
}
