import { describe, expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import { wordsOf } from '../../server/src/lsp/to-edit';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';
import { rules } from '../../server/src/rules/index';
import type { Example, Fix, Rule } from '../../server/src/rules/rule';

/** What each fix of the rule makes of its example, with the fix and the text as it was. */
function made(rule: Rule, example: Example) {
  const {
    text: source,
    actors = '',
    format = 'plain',
    style = 'none',
    options = {},
  } = typeof example === 'string' ? { text: example } : example;
  const text = source.replace(/\[\[|\]\]/g, '');
  const set = { rules: { [rule.id]: rule.severity }, style, options: { [rule.id]: options } };
  const desk = { ...emptyDesk, actors: readActorsFile(actors, '').actors, settings: { ...emptyDesk.settings, ...set } };
  const fixes = review(text, format, desk, [rule]).findings.flatMap((finding) => finding.fixes);
  return fixes.map((fix) => ({ fix, before: text, after: applied(text, fix) }));
}

const applied = (text: string, { edits }: Fix): string =>
  edits
    .toSorted((a, b) => b.span[0] - a.span[0])
    .reduce((words, edit) => words.slice(0, edit.span[0]) + wordsOf(edit) + words.slice(edit.span[1]), text);

/** How often two marks or two spaces meet that never should. */
const clumsy = (text: string): number =>
  text.match(/,\s*[,.;:!?]|[^\S\n]{2,}|\s[,.;!?](?=\s|$)|\b(?:a) (?=[aeio]\p{Ll})/giu)?.length ?? 0;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const cases = rule.examples.flags.flatMap((example) => made(rule, example));
  test.skipIf(cases.length === 0)('leaves well-set text', () => {
    for (const { before, after } of cases) expect(clumsy(after), after).toBeLessThanOrEqual(clumsy(before));
  });
  test.skipIf(cases.length === 0)('writes no blank that would not be found again', () => {
    for (const { fix, after } of cases) {
      const blanks = fix.edits
        .flatMap(({ text }) => (typeof text === 'string' ? [] : text))
        .filter((part) => typeof part !== 'string');
      const found = review(after, 'plain', emptyDesk).findings.filter(({ rule: id }) => id === 'unfilled-placeholder');
      expect(found.length, after).toBeGreaterThanOrEqual(blanks.length);
    }
  });
});
