import { frontMatterYaml } from '../article/front-matter';
import type { Article } from '../article/types';
import { rules } from '../rules/index';
import type { Problem } from '../text/problem';
import { readYaml, type YamlValue } from '../text/yaml';
import { readRuleSettings } from './rule-settings';
import { laidOver, type Settings } from './settings';

/**
 * The settings with what the article's front matter lays down for itself under `hearsay`: a map of rules as in `hearsay.yaml`, or
 * `off`. Mistakes are problems at their place.
 */
export function ownSettings(
  { text, frontMatter }: Article,
  settings: Settings,
): { settings: Settings; problems: Problem[] } {
  const nothing = { settings, problems: [] };
  const head = frontMatter && frontMatterYaml(text);
  if (!head || !/^[ \t]*"?hearsay"?[ \t]*:/m.test(head.yaml)) return nothing;
  const { start } = head;
  const yaml = readYaml(head.yaml);
  const said = (yaml.value as { readonly [key: string]: YamlValue } | null)?.hearsay;
  if (said === undefined || said === null) return nothing;
  if (typeof said === 'string' && said.toLowerCase() === 'off') {
    const off = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]));
    return { settings: { ...settings, rules: off }, problems: [] };
  }
  const read = readRuleSettings(yaml, ['hearsay'], said);
  const problems = read.problems.map(
    ({ span, message }): Problem => ({
      span: [span[0] + start, span[1] + start],
      message,
    }),
  );
  return { settings: laidOver(settings, { ...read.settings, style: null, minConfidence: null }), problems };
}
