import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Format } from '../../server/src/article/types';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';
import type { Review } from '../../server/src/review/types';
import type { Span } from '../../server/src/text/span';
import { faultsOf } from './invariants';
import { lineEnds, marks, strange, structure, words, yaml } from './pieces';

// The same texts on every run, so that the gate does not waver; HEARSAY_RUNS=2000 looks at that many new ones.
const runs = Number(process.env.HEARSAY_RUNS ?? 0);
const some: fc.Parameters<unknown> = runs > 0 ? { numRuns: runs } : { numRuns: 1500, seed: 1 };
const fewer: fc.Parameters<unknown> = runs > 0 ? some : { numRuns: 1000, seed: 1 };
const timeout = runs > 0 ? 600_000 : 20_000;

const oneOf = (...lists: readonly (readonly string[])[]) =>
  fc.oneof(...lists.map((list) => fc.constantFrom(...list.flatMap((part) => [part, `${part} `]))));
const joined = (part: fc.Arbitrary<string>) => fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));

/** Anything at all, and things that look like articles from afar. */
const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 4, arbitrary: joined(oneOf(words, words, marks, structure, yaml, strange, lineEnds)) },
  { weight: 4, arbitrary: joined(oneOf(words, words, words, marks, structure)) },
);
const lineFeedText = joined(oneOf(words, words, marks, structure, yaml, strange));
const anyFormat = fc.constantFrom<Format>('plain', 'markdown');

const seeds = join(import.meta.dirname, '../../seeds/articles');
const samples = readdirSync(seeds).map((name): [string, Format] => [
  readFileSync(join(seeds, name), 'utf8').replaceAll('\r\n', '\n'),
  name.endsWith('.md') ? 'markdown' : 'plain',
]);

/** Small texts that once broke something. */
const once = [
  ...[
    '& critics say Ana Ruiz',
    '“It is late.” & Ana Ruiz said no.',
    'OSK – “',
    'terrorists\nterrorists',
    '6\'2"  \n\n critics say ',
  ],
  ...[
    'Gus Arden, who leads the union, denied that.',
    '---\ndate: soon\n \n\n` ---\ntitle: Ferry\n---\n🚫\nAna Ruiz',
    '“\n---\n ',
    'Ana Ruiz,  "',
    'Critics say <!-- hearsay-disable',
    '<!-- hearsay-disable-line x -- -- -->',
    '<!--hearsay- -->',
  ],
];
const examples: [string, Format][] = [
  ...samples,
  ...once.flatMap((text): [string, Format][] => [
    [text, 'plain'],
    [text, 'markdown'],
  ]),
];

const reviewed = (text: string, format: Format): Review => review(text, format, emptyDesk);

/** Runs the property over the sample articles and over made-up texts in both formats. */
function check(property: (text: string, format: Format) => void, texts = anyText, parameters = some): void {
  const checked = fc.property(texts, anyFormat, (text, format) => {
    property(text, format);
  });
  fc.assert(checked, { ...(parameters as fc.Parameters<[string, Format]>), examples });
}

test('any text has a review, and nothing in it breaks an invariant', { timeout }, () => {
  check((text, format) => expect(faultsOf(reviewed(text, format))).toEqual([]));
});

test('the same text gives the same review', { timeout }, () => {
  check((text, format) => expect(reviewed(text, format)).toEqual(reviewed(text, format)), anyText, fewer);
});

test('CRLF gives the review of LF, two units to a line end', { timeout }, () => {
  check(
    (text, format) => {
      const wide = text.replaceAll('\n', '\r\n');
      expect(outline(reviewed(wide, format), (at) => at)).toEqual(
        outline(reviewed(text, format), (at) => at + text.slice(0, at).split('\n').length - 1),
      );
    },
    lineFeedText,
    fewer,
  );
});

/** What a reader sees of a review, with every offset moved and every line end a line feed. */
function outline({ reading, findings }: Review, moved: (offset: number) => number): unknown {
  const place = ([start, end]: Span) => `${moved(start)}–${moved(end)}`;
  const seen = {
    blocks: reading.article.blocks.map(({ kind, span, body }) => [kind, place(span), place(body)]),
    sentences: reading.article.sentences.map(({ span }) => place(span)),
    quotations: reading.quotations.map(({ span, use, depth }) => [place(span), use, depth]),
    strayMarks: reading.strayMarks.map(({ span, problem }) => [place(span), problem]),
    mentions: reading.mentions.map(({ span, form, actor }) => [place(span), form, actor]),
    actors: reading.actors.map(({ id, name, kind }) => [id, name, kind]),
    statements: reading.statements.map(({ kind, content, cue, source, actor, confidence }) => [
      ...[kind, content.map(place), cue.map(place), source.map(place), actor, confidence],
    ]),
    findings: findings.map(({ rule, severity, span, message }) => [rule, severity, place(span), message]),
  };
  return JSON.parse(JSON.stringify(seen).replaceAll('\\r\\n', '\\n'));
}
