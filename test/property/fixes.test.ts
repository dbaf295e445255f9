import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import type { Format } from '../../server/src/article/types';
import { type Desk, emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';
import { suppressing } from '../../server/src/review/suppressing';
import type { Finding, Review } from '../../server/src/review/types';
import { rules } from '../../server/src/rules/index';
import type { Edit, Example, Fix } from '../../server/src/rules/rule';
import { slice } from '../../server/src/text/span';

interface Copy {
  readonly text: string;
  readonly format: Format;
  readonly desk: Desk;
}

/** Drafts speak too. */
const everyRule = Object.fromEntries(rules.map(({ id, severity }) => [id, severity]));
const settings = { ...emptyDesk.settings, rules: everyRule };

/** Makes every fix of every finding, one at a time, and looks at what has become of the text. */
function check({ text, format, desk }: Copy): void {
  const before = review(text, format, desk);
  for (const finding of before.findings) {
    for (const fix of finding.fixes) {
      const { text: mended, moved } = made(text, fix);
      const after = review(mended, format, desk);
      const told = `${fix.title}: ${around(mended, moved(finding.span[0]))}`;
      expect(spoiled(before, after, fix), told).toEqual([]);
      expect(remains(after, finding, moved), told).toEqual([]);
      expect(added(errors(before), errors(after)), told).toEqual([]);
      expect(untidy(mended), told).toBeLessThanOrEqual(untidy(text));
    }
    for (const fix of suppressing(finding, before.reading.article)) {
      const { text: silenced } = made(text, fix);
      const after = review(silenced, format, desk);
      const others = before.findings.filter(({ rule }) => rule !== finding.rule).map(({ message }) => message);
      expect(after.suppressed.map((one) => one.finding.message)).toContain(finding.message);
      expect(after.findings.map(({ message }) => message)).toEqual(expect.arrayContaining(others));
      expect(after.problems).toEqual(before.problems);
    }
  }
}

/** The text with the fix made and its blanks filled in, and where an offset of the old text is in the new one. */
function made(text: string, { edits }: Fix): { text: string; moved: (offset: number) => number } {
  const sorted = [...edits].sort((a, b) => a.span[0] - b.span[0]);
  let at = 0;
  let written = '';
  for (const edit of sorted) {
    expect(edit.span[0]).toBeGreaterThanOrEqual(at);
    written += text.slice(at, edit.span[0]) + filled(edit);
    at = edit.span[1];
  }
  const moved = (offset: number) =>
    sorted.reduce(
      (sum, edit) => (edit.span[1] <= offset ? sum + filled(edit).length - (edit.span[1] - edit.span[0]) : sum),
      offset,
    );
  return { text: written + text.slice(at), moved };
}

const filled = ({ text }: Edit): string =>
  typeof text === 'string'
    ? text
    : text
        .map((part) => (typeof part === 'string' ? part : (names[part.blank] ?? part.choices?.[0] ?? 'Ana Ruiz')))
        .join('');

/** What a writer puts where no name is wanted, whatever is offered. */
const names: Record<string, string> = { reason: 'false-positive' };

/** The quoted words a fix takes, and its own words that would stand in a quotation. */
function spoiled({ reading }: Review, after: Review, { edits }: Fix): string[] {
  const text = reading.article.text;
  const taken = edits.flatMap(({ span }) =>
    reading.spoken.map(([from, to]) => text.slice(Math.max(span[0], from), Math.max(from, Math.min(span[1], to)))),
  );
  const quotedBefore = wordsIn(reading.spoken.map((span) => slice(text, span)).join(' '));
  const quotedAfter = wordsIn(after.reading.spoken.map((span) => slice(after.reading.article.text, span)).join(' '));
  const own = wordsIn(text);
  const added = quotedAfter.filter((word) => !quotedBefore.includes(word) && !own.includes(word));
  return [...taken.flatMap(wordsIn), ...added];
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** How often two blanks, or a blank before a comma or full stop, stand in a line. */
const untidy = (text: string): number =>
  (text.match(/[\p{L}\p{N},.] {2,}[\p{L}\p{N}]|[\p{L}\p{N}] +[,.;:?!](?!\.)/gu) ?? []).length;

/** What the rule still says of the place that was mended. */
const remains = ({ findings }: Review, { rule, span }: Finding, moved: (offset: number) => number): string[] =>
  findings
    .filter((other) => other.rule === rule && other.span[0] < moved(span[1]) && moved(span[0]) < other.span[1])
    .map(({ message }) => message);

/** The rules that find something grave, once for each place. */
const errors = ({ findings }: Review): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);

/** What there is more of than before. */
const added = (before: readonly string[], after: readonly string[]): string[] =>
  [...new Set(after)].filter((one) => after.filter((x) => x === one).length > before.filter((x) => x === one).length);

const around = (text: string, offset: number): string => text.slice(Math.max(0, offset - 80), offset + 120);

const newsroom = join(import.meta.dirname, '../../seeds');
const people = readActorsFile(readFileSync(join(newsroom, 'actors.yaml'), 'utf8'), 'actors.yaml').actors;
const articles = readdirSync(join(newsroom, 'articles')).map((name): [string, Copy] => {
  const text = readFileSync(join(newsroom, 'articles', name), 'utf8');
  const format = name.endsWith('.md') ? 'markdown' : 'plain';
  return [name, { text, format, desk: { ...emptyDesk, settings, actors: people } }];
});

function copyOf(example: Example, rule: string): Copy {
  const {
    text,
    actors = '',
    format = 'plain',
    style = 'none',
    options = {},
  } = typeof example === 'string' ? { text: example } : example;
  const desk = {
    ...emptyDesk,
    settings: { ...settings, style, options: { [rule]: options } },
    actors: readActorsFile(actors, 'actors.yaml').actors,
  };
  return { text: text.replace(/\[\[|\]\]/g, ''), format, desk };
}

const timeout = 60_000;

test.each(articles)('each fix in %s mends what it says and leaves quotations as they were', { timeout }, (_, copy) => {
  check(copy);
});

test.each(rules.map(({ id, examples }) => [id, examples.flags] as const))(
  'each fix in the examples of %s mends what it says and leaves quotations as they were',
  { timeout },
  (id, flags) => {
    for (const example of flags) check(copyOf(example, id));
  },
);
