import { createColors } from 'picocolors';
import { rules } from '../rules/index';
import type { Rule } from '../rules/rule';
import { type Hand, rulePage } from '../rules/rule-page';
import { nearest } from '../text/suggestion';
import { wrapped } from './display-width';
import { type Io, Refusal } from './io';

/** Prints the pages of the rules. */
export async function explainRules(ids: readonly string[], color: boolean, io: Io): Promise<number> {
  if (ids.length === 0) throw new Refusal('No rule is named: write “hearsay explain RULE”, or see “hearsay rules”.');
  const asked = ids.map((id) => rules.find((rule) => rule.id === id) ?? refuse(id));
  const columns = Math.min(io.columns ?? 100, 100);
  await io.out(asked.map((rule) => page(rule, color, columns)).join('\n'));
  return 0;
}

function refuse(id: string): never {
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  throw new Refusal(`There is no rule “${id}”: ${near ? `did you mean “${near}”?` : '“hearsay rules” lists them.'}`);
}

function page(rule: Rule, color: boolean, columns: number): string {
  return rulePage(rule, terminalHand(color))
    .split('\n')
    .flatMap((line) => (/^\s/.test(line) ? [line] : indented(line, columns)))
    .join('\n');
}

/** A line broken at the width, the later parts of a list item under its first. */
function indented(line: string, columns: number): string[] {
  const indent = line.startsWith('- ') ? '  ' : '';
  const [first = '', ...rest] = wrapped(line, columns - indent.length);
  return [first, ...rest.map((part) => indent + part)];
}

function terminalHand(color: boolean): Hand {
  const paint = createColors(color);
  return {
    words: (text) => text.replace(/\s+/g, ' ').trim(),
    title: (text) => paint.bold(paint.underline(text)),
    section: (text) => paint.bold(text),
    lead: paint.bold,
    mark: (text) => (color ? paint.underline(text) : `[[${text}]]`),
    code: (text) => text,
    block: (text) => text.replace(/^/gm, '  '),
  };
}
