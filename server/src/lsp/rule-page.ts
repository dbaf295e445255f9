import { levelOf, levelsOf } from '../review/rule-settings';
import type { Settings } from '../review/settings';
import { rules } from '../rules/index';
import type { Rule } from '../rules/rule';
import { type Hand, rulePage } from '../rules/rule-page';
import { plainText } from './markdown';
import type { RulesResult } from './protocol';

const markdown: Hand = {
  words: plainText,
  title: (text) => `# ${plainText(text)}`,
  section: (text) => `## ${text}`,
  lead: (text) => `**${text}**`,
  mark: (text) => `**${text}**`,
  code: (text) => `\`${text}\``,
  block: (text) => `\`\`\`yaml\n${text}\n\`\`\``,
};

/** The rules by name, in the order of the documentation, with the levels they have by the settings. */
export const ruleTitles = (settings: Settings): RulesResult =>
  rules.map((rule) => ({
    id: rule.id,
    title: rule.title,
    level: levelOf(rule, settings),
    levels: levelsOf(rule, settings),
  }));

/** The rule with the id. */
export const ruleOf = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);

/** The page of a rule, as Markdown; null for an unknown id. */
export function markdownPage(id: string): string | null {
  const rule = ruleOf(id);
  return rule ? rulePage(rule, markdown) : null;
}
