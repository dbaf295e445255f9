import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';
import { rules } from '../../server/src/rules/index';
import type { Example, Rule } from '../../server/src/rules/rule';

/** The example reviewed by its rule alone, with `[[…]]` round what was flagged: it must read as it was written. */
function check(rule: Rule, example: Example): void {
  const {
    text: marked,
    actors = '',
    format = 'plain',
    style = 'none',
    options = {},
  } = typeof example === 'string' ? { text: example } : example;
  const text = marked.replace(/\[\[|\]\]/g, '');
  const file = readActorsFile(actors, 'actors.yaml');
  expect(file.problems).toEqual([]);
  const set = { rules: { [rule.id]: rule.severity }, style, options: { [rule.id]: options } };
  const settings = { ...emptyDesk.settings, ...set };
  const { findings, failures } = review(text, format, { ...emptyDesk, settings, actors: file.actors }, [rule]);
  expect(failures).toEqual([]);
  const found = findings.reduceRight(
    (words, { span: [start, end] }) => `${words.slice(0, start)}[[${words.slice(start, end)}]]${words.slice(end)}`,
    text,
  );
  expect(found).toBe(marked);
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.flags.map((example) => [textOf(example), example] as const))('flags %s', (_, example) => {
    expect(textOf(example)).toContain('[[');
    check(rule, example);
  });
  test.each(rule.examples.passes.map((example) => [textOf(example), example] as const))('passes %s', (_, example) => {
    expect(textOf(example)).not.toContain('[[');
    check(rule, example);
  });
  test('gives its reason, its remedy and its guides in sentences', () => {
    for (const sentence of [rule.why, rule.remedy]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(rule.guides.length).toBeGreaterThan(0);
    expect(rule.examples.flags.length).toBeGreaterThan(0);
    expect(rule.examples.passes.length).toBeGreaterThan(1);
    if (rule.confidence === 'low') expect(rule.severity).not.toBe('error');
  });
});

test('every rule file is in the book, under the name of its file and the category of its folder', () => {
  const folder = join(import.meta.dirname, '../../server/src/rules');
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file.replace('.ts', '')}`));
  expect(rules.map(({ category, id }) => `${category}/${id}`).sort()).toEqual(files.sort());
});
