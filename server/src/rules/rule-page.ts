import { type Example, type Option, type QuotePolicy, type Rule, severitiesOf } from './rule';

const policies: Record<QuotePolicy, string> = {
  outside: 'Words inside quotation marks are left alone.',
  inside: 'Only words inside quotation marks are looked at.',
  boundary: 'Quotation marks and the words that attribute them are looked at.',
  both: 'Words inside and outside quotation marks are looked at.',
  document: 'The article is looked at as a whole.',
};

/** How a page is written. */
export interface Hand {
  words(text: string): string;
  title(text: string): string;
  section(text: string): string;
  /** What a paragraph begins with. */
  lead(text: string): string;
  /** What is flagged in an example. */
  mark(text: string): string;
  code(text: string): string;
  block(text: string): string;
}

/** All that there is to say of a rule, from its own file: why, what to do, examples, guides, settings. */
export function rulePage(rule: Rule, hand: Hand): string {
  const options = Object.entries(rule.options ?? {});
  return [
    hand.title(rule.title),
    `${hand.code(rule.id)} · ${rule.category} · ${severitiesOf(rule).join(' or ')} · confidence ${rule.confidence}`,
    ...(rule.status === 'draft' ? [hand.words('A draft: it is off until hearsay.yaml gives it a level.')] : []),
    hand.words(rule.why),
    `${hand.lead('What to do.')} ${hand.words(rule.remedy)}`,
    policies[rule.quotes] + silence(rule, hand),
    hand.section('Flagged'),
    list(rule.examples.flags, hand),
    hand.section('Left alone'),
    list(rule.examples.passes, hand),
    hand.section('Guides'),
    rule.guides.map((guide) => `- ${hand.words(guide)}`).join('\n'),
    ...(options.length > 0
      ? [hand.section('Options'), options.map((option) => optionLine(option, hand)).join('\n')]
      : []),
    hand.section('Settings'),
    `In ${hand.code('hearsay.yaml')}:\n\n${hand.block(`rules:\n  ${rule.id}: off # or error, warning, information, hint`)}`,
    '',
  ].join('\n\n');
}

function silence({ silentIn = [] }: Rule, hand: Hand): string {
  if (silentIn.length === 0) return '';
  const kinds = silentIn.map((genre) => hand.code(`type: ${genre}`));
  return ` It is silent in articles whose front matter has ${kinds.join(' or ')}.`;
}

function optionLine([name, option]: [string, Option], hand: Hand): string {
  const value = Array.isArray(option.default) ? `[${option.default.join(', ')}]` : String(option.default);
  const choices = option.choices ? `, one of ${option.choices.map(hand.code).join(', ')}` : '';
  return `- ${hand.code(name)} (${hand.code(value)} if not set${choices}): ${hand.words(option.why)}`;
}

const list = (examples: readonly Example[], hand: Hand) =>
  examples.map((example) => `- ${shown(example, hand)}`).join('\n');

/** The example with its marked words standing out. */
function shown(example: Example, hand: Hand): string {
  const text = typeof example === 'string' ? example : example.text;
  return text
    .split(/\[\[|\]\]/)
    .map((part, i) => (i % 2 === 1 ? hand.mark(hand.words(part)) : spaced(part, hand)))
    .join('');
}

/** Words that keep the blanks at their ends, where others adjoin. */
const spaced = (part: string, hand: Hand) =>
  `${/^\s/.test(part) ? ' ' : ''}${hand.words(part)}${/\S\s+$/.test(part) ? ' ' : ''}`;
