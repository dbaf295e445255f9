import { rules } from '../rules/index';
import type { Example, QuotePolicy, Rule } from '../rules/rule';
import { plainText } from './markdown';
import type { RulesResult } from './protocol';

const policies: Record<QuotePolicy, string> = {
  outside: 'Words inside quotation marks are left alone.',
  inside: 'Only words inside quotation marks are looked at.',
  boundary: 'Quotation marks and the words that attribute them are looked at.',
  both: 'Words inside and outside quotation marks are looked at.',
  document: 'The article is looked at as a whole.',
};

/** The rules by name, in the order of the documentation. */
export const ruleTitles = (): RulesResult => rules.map(({ id, title }) => ({ id, title }));

/** The rule with the id. */
export const ruleOf = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);

/** The page of a rule, as Markdown; null for an unknown id. */
export function rulePage(id: string): string | null {
  const rule = ruleOf(id);
  if (!rule) return null;
  return [
    `# ${plainText(rule.title)}`,
    `\`${rule.id}\` · ${rule.category} · ${rule.severity} · confidence ${rule.confidence}`,
    plainText(rule.why),
    `**What to do.** ${plainText(rule.remedy)}`,
    policies[rule.quotes],
    '## Flagged',
    list(rule.examples.flags),
    '## Left alone',
    list(rule.examples.passes),
    '## Guides',
    rule.guides.map((guide) => `- ${plainText(guide)}`).join('\n'),
    '## Settings',
    `In \`hearsay.yaml\`:\n\n\`\`\`yaml\nrules:\n  ${rule.id}: off # or error, warning, information, hint\n\`\`\``,
    '',
  ].join('\n\n');
}

const list = (examples: readonly Example[]) => examples.map((example) => `- ${shown(example)}`).join('\n');

/** The example with its marked words in bold. */
function shown(example: Example): string {
  const text = typeof example === 'string' ? example : example.text;
  return text
    .split(/\[\[|\]\]/)
    .map((part, i) => (i % 2 === 1 ? `**${plainText(part)}**` : spaced(part)))
    .join('');
}

/** Plain text that keeps the blanks at its ends, where bold words adjoin. */
const spaced = (part: string) => `${/^\s/.test(part) ? ' ' : ''}${plainText(part)}${/\S\s+$/.test(part) ? ' ' : ''}`;
