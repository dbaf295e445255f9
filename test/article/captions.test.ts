import { expect, test } from 'vitest';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';
import { slice } from '../../server/src/text/span';
import { check } from './blocks';

/** Who says what in the captions. */
function checkSaid(text: string, ...expected: string[]): void {
  const { reading } = review(text, 'captions', emptyDesk);
  const words = (content: readonly (readonly [number, number])[]) =>
    content
      .map((span) =>
        reading.article.prose
          .slice(...span)
          .replace(/\u2060/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .join(' … ');
  expect(reading.statements.map(({ actor, content }) => `${actor}: ${words(content)}`)).toEqual(expected);
}

const vtt = `WEBVTT - Council meeting

NOTE Made on the night

STYLE
::cue { color: white }

opening
00:00:01.000 --> 00:00:04.000 align:start
<v.loud Ina Berg>The pier is <i>safe</i>, and it was
safe last year.</v>

2
00:00:04.100 --> 00:00:06.000
<v Ina Berg>Nobody has been hurt.</v>

3
00:00:06.500 --> 00:00:08.000
[Applause]

4
00:00:08.000 --> 00:00:10.000
<v Bo Holm>That is not what we were told.
`;

test('in WebVTT the voice is the source, and one speaker goes on from caption to caption', () => {
  checkSaid(
    vtt,
    'ina-berg: The pier is safe, and it was safe last year. Nobody has been hurt.',
    'bo-holm: That is not what we were told.',
  );
});

const srt = `1
00:00:01,000 --> 00:00:04,000
INA BERG: The pier is safe, and
it was safe last year.

2
00:00:04,100 --> 00:00:06,000
{\\an8}Nobody has been hurt.

3
00:00:06,500 --> 00:00:08,000
BO HOLM: That is not what we were told.

4
00:00:20,000 --> 00:00:24,000
INA BERG: It is.
`;

test('a name is found after tags and sounds, and a sound among words is none of them', () => {
  checkSaid(
    `1
00:00:01,000 --> 00:00:04,000
<font size="20">INA BERG: The pier is safe.</font>

2
00:00:04,100 --> 00:00:06,000
<font size="20">[applause] BO HOLM: It is <b>not</b>.</font>

3
00:00:06,100 --> 00:00:08,000
{\\an8}[Laughter] INA BERG: It was. [coughs] We waited.

4
00:00:08,100 --> 00:00:09,000
<i>BO HOLM: [The Mayor] It is not.</i>
`,
    'ina-berg: The pier is safe.',
    'bo-holm: It is not.',
    'ina-berg: It was. We waited.',
    'bo-holm: [The Mayor] It is not.',
  );
});

test('in SubRip the name before the colon is', () => {
  for (const text of [srt, srt.replaceAll('\n', '\r\n'), `\uFEFF${srt}`])
    checkSaid(
      text,
      'ina-berg: The pier is safe, and it was safe last year. Nobody has been hurt.',
      'bo-holm: That is not what we were told.',
      'ina-berg: It is.',
    );
});

test('numbers, times, sounds and notes are nobody’s words', () => {
  const { article } = review(vtt, 'captions', emptyDesk).reading;
  const read = article.sentences.map(({ span }) => article.prose.slice(...span)).join(' ');
  expect(read).not.toMatch(/\d|Applause|Made|color|opening/);
});

test('a pause begins a paragraph', () => {
  check(
    '00:01.000 --> 00:02.000\nThe ferry stayed in port.\n\n00:02.500 --> 00:03.000\nIt was late.\n\n00:09.000 --> 00:10.000\nThe bridge was closed.\n',
    'captions',
    'paragraph: The ferry stayed in port.//00:02.500 --> 00:03.000/It was late.',
    'paragraph: The bridge was closed.',
  );
});

test('a finding stands where its words stand in the file', () => {
  const text = '1\n00:00:01,000 --> 00:00:02,000\nThe plan\n\n2\n00:00:02,000 --> 00:00:03,000\nobviously failed.\n';
  const { findings } = review(text, 'captions', emptyDesk);
  expect(findings.map(({ rule, span }) => [rule, slice(text, span)])).toEqual([['editorial-adverb', 'obviously']]);
});
