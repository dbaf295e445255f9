import type { Article, Problem } from '../article/types';
import { rules } from '../rules/index';
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
  if (!frontMatter) return nothing;
  const from = /\r\n|[\r\n]/.exec(text.slice(0, frontMatter.span[1]));
  if (!from) return nothing;
  const start = from.index + from[0].length;
  // A line end of one carriage return is a line feed here, unit for unit.
  const head = text
    .slice(start, frontMatter.span[1])
    .replace(/\r(?!\n)/g, '\n')
    .replace(/^(?:---|\.\.\.)[ \t]*\r?\n?$/m, '');
  if (!/^hearsay[ \t]*:/m.test(head)) return nothing;
  const yaml = readYaml(head);
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
