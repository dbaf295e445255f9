import type { Level } from '../review/rule-settings';
import { readYaml, type YamlPath, type YamlValue } from '../text/yaml';
import { changeYaml } from '../text/yaml-change';
import { brokenFile, type FileEdits, leftAlone } from './file-edits';

/** What can be done to a settings file. */
export type SettingsChange =
  | { readonly kind: 'setRule'; readonly rule: string; readonly level: Level }
  /** Names one more actors file, by its path from the settings file. */
  | { readonly kind: 'addActorsFile'; readonly path: string };

/** The edits of the `hearsay.yaml` that make the change, and leave all else in it as it is written. */
export function editSettings(text: string, uri: string, change: SettingsChange): FileEdits {
  const broken = brokenFile(text, uri);
  if (broken !== null) return { refused: broken };
  const { value } = readYaml(text);
  const edits = changeYaml(text, [stepFor(value)]);
  return edits ? { edits } : { refused: leftAlone(uri) };

  function stepFor(said: YamlValue) {
    if (change.kind === 'addActorsFile') return { kind: 'add', path: ['actors'], value: change.path } as const;
    const at: YamlPath = ['rules', change.rule];
    // A rule with options of its own has its level beside them.
    const own = at.reduce<YamlValue | undefined>((part, key) => (part as Record<string, YamlValue>)?.[key], said);
    const path = own !== null && typeof own === 'object' ? [...at, 'severity'] : at;
    return { kind: 'set', path, value: change.level } as const;
  }
}
