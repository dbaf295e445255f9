import * as v from 'valibot';
import { rules } from '../../rules/index';
import type { Example, Rule } from '../../rules/rule';
import { nearest } from '../../text/suggestion';
import { text } from '../inputs';
import { bytesOf, mostBytes } from '../page';
import { shown } from '../places';
import { Refused } from '../refused';
import { defineTool } from '../tool';

export const explainRule = defineTool({
  name: 'explain_rule',
  title: 'Explain a rule',
  description:
    'Says why a rule of the review is there, what to do about its findings, what it flags and what it leaves alone, with the guides that ask for it. Use it before you answer a finding that you do not understand or doubt.',
  input: v.strictObject({
    rule: v.pipe(
      v.string(),
      v.minLength(1),
      v.maxLength(100),
      v.description('The rule’s id, as in a finding: “vague-source”.'),
    ),
  }),
  output: v.strictObject({
    rule: text,
    title: text,
    category: text,
    severity: text,
    confidence: text,
    draft: v.optional(v.pipe(v.boolean(), v.description('It is off until the desk gives it a level.'))),
    why: text,
    remedy: text,
    flags: v.pipe(v.array(text), v.description('Examples; what is flagged stands in [[…]].')),
    passes: v.pipe(v.array(text), v.description('Examples that are left alone.')),
    guides: v.array(text),
    options: v.optional(v.array(v.strictObject({ name: text, default: text, why: text }))),
  }),
  async answer({ rule: id }) {
    const rule = rules.find((one) => one.id === id);
    if (rule) return told(rule);
    const ids = rules.map((one) => one.id);
    const near = nearest(id, ids);
    throw new Refused(
      `There is no rule “${shown(id, 60)}”: ${near ? `did you mean “${near}”?` : 'give the “rule” of a finding.'}`,
    );
  },
});

function told(rule: Rule) {
  const { id, title, category, severity, confidence, status, why, remedy, guides, examples, options = {} } = rule;
  const settings = Object.entries(options).map(([name, option]) => ({
    name,
    default: Array.isArray(option.default) ? option.default.join(', ') : String(option.default),
    why: option.why,
  }));
  const page = {
    rule: id,
    title,
    category,
    severity,
    confidence,
    ...(status === 'draft' && { draft: true }),
    why,
    remedy,
    flags: examples.flags.map(words),
    passes: examples.passes.map(words),
    guides: [...guides],
    ...(settings.length > 0 && { options: settings }),
  };
  // A few examples say as much as many.
  for (const list of [page.passes, page.flags]) while (list.length > 3 && bytesOf(page) > mostBytes) list.pop();
  return page;
}

const words = (example: Example): string => shown(typeof example === 'string' ? example : example.text, 400);
