import actorsSchema from '../../actors.schema.json';
import deskSchema from '../../hearsay.schema.json';
import reviewSchema from '../../review.schema.json';
import { rules } from '../rules/index';
import type { Rule } from '../rules/rule';
import { type Hand, rulePage } from '../rules/rule-page';

/** A text that agents can read by its address. */
export interface Resource {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
  text(): string;
}

/** What stands before a rule’s id in the address of its page. */
export const rulePages = 'hearsay://rules/';

const json = (schema: object) => (): string => JSON.stringify(schema, null, 1);

/** The list of the rules, and the schemas of what Hearsay reads and writes. */
export const resources: readonly Resource[] = [
  {
    uri: 'hearsay://rules',
    name: 'rules',
    title: 'The rules',
    description: 'All rules with their level and what they mark, a line each.',
    mimeType: 'text/markdown',
    text: () => `# The rules\n\n${rules.map(lineOf).join('\n')}\n`,
  },
  schema('review', 'The JSON review', 'What “hearsay review --format json” prints.', reviewSchema),
  schema('hearsay.yaml', 'The settings of a desk', 'What hearsay.yaml may say.', deskSchema),
  schema('actors.yaml', 'The actors of a desk', 'What actors.yaml may say.', actorsSchema),
];

/** The page of each rule. */
export const ruleResources: readonly Resource[] = rules.map((rule) => ({
  uri: `${rulePages}${rule.id}`,
  name: rule.id,
  title: rule.title,
  description: `The page of the rule “${rule.id}”.`,
  mimeType: 'text/markdown',
  text: () => rulePage(rule, hand),
}));

function schema(name: string, title: string, what: string, value: object): Resource {
  return {
    uri: `hearsay://schemas/${name}`,
    name,
    title,
    description: `${what} As a JSON Schema.`,
    mimeType: 'application/schema+json',
    text: json(value),
  };
}

const lineOf = ({ id, title, severity, status }: Rule): string =>
  `- \`${id}\` (${status === 'draft' ? 'draft' : severity}): ${title}`;

const hand: Hand = {
  words: (text) => text.replace(/\s+/g, ' ').trim(),
  title: (text) => `# ${text}`,
  section: (text) => `## ${text}`,
  lead: (text) => `**${text}**`,
  mark: (text) => `[[${text}]]`,
  code: (text) => `\`${text}\``,
  block: (text) => `\`\`\`yaml\n${text}\n\`\`\``,
};
