import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Format } from '../../server/src/article/types';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';
import type { Review } from '../../server/src/review/types';
import { bySpan, overlaps, type Span, slice } from '../../server/src/text/span';

// The same texts on every run, so that the gate does not waver; HEARSAY_RUNS=2000 looks at that many new ones.
const runs = Number(process.env.HEARSAY_RUNS ?? 0);
const some: fc.Parameters<unknown> = runs > 0 ? { numRuns: runs } : { numRuns: 1500, seed: 1 };
const fewer: fc.Parameters<unknown> = runs > 0 ? some : { numRuns: 1000, seed: 1 };
const timeout = runs > 0 ? 600_000 : 20_000;

const words = [
  ...[
    'Ana Ruiz',
    'Mr. Holm',
    'President Castell',
    'he',
    'She',
    'the company',
    'Kestria',
    'Osk’s',
    "its chief's",
    'Who',
  ],
  ...[
    'said',
    'says',
    'told reporters',
    'claimed that',
    'according to',
    'insisted',
    'asked',
    'has been accused of',
    'that',
  ],
  ...[
    'denied',
    'denied that',
    'accused',
    'called',
    ', who leads the union,',
    'it',
    'this',
    'has said',
    'added',
    'wants to',
  ],
  ...[
    'obviously',
    'sources',
    'critics say',
    'the ferry is late',
    'terrorists',
    'in 2014',
    '6\'2"',
    "'90s",
    'İstanbul',
    'ﬁnal',
  ],
];
const marks = [...'“”‘’"\'«»„`.,;:!?…()[]{}–—-*_#>|~<&\\@', "''", '. ', ', ', ': ', '.”', ',”', '?" ', "' "];
const structure = [
  '\n',
  '\n\n',
  '\n- ',
  '\n1. ',
  '\n> ',
  '\n# ',
  '\n---\n',
  '\n```\n',
  '\nBy ',
  '\nQ: ',
  '\nA: ',
  'OSK – ',
  '\t',
];
const yaml = ['---\ntitle: Ferry\n---\n', '---\ndate: soon\n', 'title: [', '---\n'];
const strange = [
  '🚫',
  '👩‍🚒',
  '\u2060',
  '\u200b',
  '\ufeff',
  '\u00a0',
  'e\u0301',
  '\ud83d',
  '\ude00',
  '\0',
  'مرحبا',
  '你好',
  'ß',
  '\u2029',
];
const lineEnds = ['\r', '\r\n', '\n\r', '\r\n\r\n'];

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

/** Every span of the review, under a name that says where it is from. */
function* spansOf({ reading, findings, problems }: Review): Generator<[name: string, span: Span]> {
  for (const { span } of reading.article.sentences) yield ['sentence', span];
  for (const { span } of reading.article.blocks) yield ['block', span];
  for (const { span } of problems) yield ['problem', span];
  for (const { span, content } of reading.quotations) {
    yield ['quotation', span];
    yield ['quoted words', content];
  }
  for (const { span } of reading.strayMarks) yield ['stray mark', span];
  for (const { start, end } of reading.tokens) yield ['token', [start, end]];
  for (const { span } of reading.mentions) yield ['mention', span];
  for (const { content, cue, source } of reading.statements) {
    for (const span of content) yield ['content', span];
    for (const span of cue) yield ['cue', span];
    for (const span of source) yield ['source', span];
  }
  for (const { rule, span, related } of findings) {
    yield [rule, span];
    for (const other of related) yield [`related to ${rule}`, other.span];
  }
}

/** Runs the property over the sample articles and over made-up texts in both formats. */
function check(property: (text: string, format: Format) => void, texts = anyText, parameters = some): void {
  const checked = fc.property(texts, anyFormat, (text, format) => {
    property(text, format);
  });
  fc.assert(checked, { ...(parameters as fc.Parameters<[string, Format]>), examples });
}

test('any text has a review, and no rule breaks down', { timeout }, () => {
  check((text, format) => expect(reviewed(text, format).failures).toEqual([]));
});

test('every span holds something and lies inside the text', { timeout }, () => {
  check((text, format) => {
    const wrong = [...spansOf(reviewed(text, format))].filter(
      ([, [start, end]]) => !(0 <= start && start < end && end <= text.length),
    );
    expect(wrong).toEqual([]);
  });
});

test('no span cuts a character in two', { timeout }, () => {
  const cuts = (text: string, at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  check((text, format) => {
    const wrong = [...spansOf(reviewed(text, format))].filter(([, span]) =>
      span.some((at) => at > 0 && cuts(text, at)),
    );
    expect(wrong).toEqual([]);
  });
});

test('findings, mentions, statements and the parts of each stand in order', { timeout }, () => {
  const sorted = (spans: readonly Span[]) => expect(spans).toEqual([...spans].sort(bySpan));
  const apart = (spans: readonly Span[]) =>
    spans.slice(1).forEach((span, i) => {
      expect(overlaps(spans[i] as Span, span)).toBe(false);
    });
  check((text, format) => {
    const { reading, findings } = reviewed(text, format);
    sorted(findings.map(({ span }) => span));
    expect(reading.mentions).toEqual(reading.mentions.toSorted((a, b) => a.span[0] - b.span[0]));
    sorted(reading.quotations.map(({ span }) => span));
    const opens = reading.statements.map(({ content }) => content[0]?.[0] ?? 0);
    expect(opens).toEqual(opens.toSorted((a, b) => a - b));
    for (const { content, cue, source } of reading.statements)
      for (const spans of [content, cue, source]) {
        sorted(spans);
        apart(spans);
      }
  });
});

test('reported words never overlap the cue or the source they are reported with', { timeout }, () => {
  check((text, format) => {
    for (const { content, cue, source } of reviewed(text, format).reading.statements) {
      expect(content).not.toEqual([]);
      for (const span of content)
        for (const other of [...cue, ...source])
          expect([slice(text, span), slice(text, other), overlaps(span, other)]).toEqual([
            slice(text, span),
            slice(text, other),
            false,
          ]);
    }
  });
});

test('whoever speaks or is meant is one of the actors, and no two actors share an id', { timeout }, () => {
  check((text, format) => {
    const { actors, mentions, statements } = reviewed(text, format).reading;
    const ids = actors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { actor } of [...mentions, ...statements]) if (actor !== null) expect(ids).toContain(actor);
  });
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
