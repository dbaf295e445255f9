import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import type { Format } from '../../server/src/article/types';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { read } from '../../server/src/reading/reading';
import { check } from './blocks';

/** Expects the statements read in the text, each as `source | cue | content`; parts of one are joined by ` … `. */
function checkRead(text: string, expected: readonly string[], format: Format = 'markdown'): void {
  const { statements } = read(parseArticle(text, format), { entries: [] }, lexicons);
  const words = (spans: readonly (readonly [number, number])[]) => spans.map((span) => text.slice(...span)).join(' … ');
  expect(statements.map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`)).toEqual(
    expected,
  );
}

test('front matter in TOML and JSON', () => {
  const toml = '+++\ntitle = "Plan fails"\ndate = 2024-05-02\ntags = [\n"a",\n]\n[params]\nauthor = "Bo"\n+++\n';
  const json = '{\n"title": "Plan fails",\n"date": "2024-05-02"\n}\n';
  for (const head of [toml, json]) {
    const { frontMatter, problems, blocks } = parseArticle(`${head}\nThe ferry left.`, 'markdown');
    expect(frontMatter).toEqual({ span: [0, head.length], title: 'Plan fails', date: '2024-05-02' });
    expect(problems).toEqual([]);
    expect(blocks).toHaveLength(1);
  }
});
test('a date in TOML that is none is a problem at its place', () => {
  const text = '+++\ndate = "May"\n+++\n\nThe ferry left.';
  const [problem] = parseArticle(text, 'markdown').problems;
  expect(problem && text.slice(...problem.span)).toContain('May');
});
test('no front matter in a text that begins with a brace or plus signs', () => {
  for (const text of ['{\nThe ferry left.\n}\n', '+++\nThe ferry left.'])
    expect(parseArticle(text, 'markdown').frontMatter).toBeUndefined();
});
test('tables, template tags and footnotes are no prose', () => {
  check(
    'The ferry left.\n\n| Name | Said |\n|---|---|\n| Ana Ruiz | “Late” |\n\n{% include map.html %}\n\nIt was late.',
    'markdown',
    'paragraph: The ferry left.',
    'verbatim: | Name | Said |/|---|---|/| Ana Ruiz | “Late” |',
    'paragraph: It was late.',
  );
  checkRead('“We go,” said Ana Ruiz,[^1] the {{< mark >}} mayor.', ['Ana Ruiz, … the … mayor | said | We go,']);
});
test('a link inside words of report is no part of them', () => {
  checkRead('It was [reported](https://osk.example/2) that the ferry would be sold.', [
    ' | was … reported | that the ferry would be sold',
  ]);
  checkRead('Ana **Berg** Ruiz said the ferry was late.', ['Ana **Berg** Ruiz | said | the ferry was late']);
});
test('HTML entities', () => {
  checkRead('&ldquo;We go,&rdquo; said Ana&nbsp;Ruiz.', ['Ana&nbsp;Ruiz | said | We go,'], 'plain');
  checkRead('&#8220;It&rsquo;s late,&#8221; said Ana Ruiz.', ['Ana Ruiz | said | It&rsquo;s late,']);
  checkRead('Weil &amp; Co said the ferry was late.', ['Weil &amp; Co | said | the ferry was late']);
});
test('marks of other languages, and of inches', () => {
  checkRead('« We stay », said Ana Ruiz. « We do », said Bo Holm.', [
    'Ana Ruiz | said | We stay',
    'Bo Holm | said | We do',
  ]);
  checkRead('„We stay“, said Ana Ruiz.', ['Ana Ruiz | said | We stay']);
  checkRead('"It was 2" wide," said Ana Ruiz. Snow of 6" to 8" fell on a 5.5” screen.', [
    'Ana Ruiz | said | It was 2" wide,',
  ]);
  expect(read(parseArticle('It was 14" of snow.', 'plain'), { entries: [] }, lexicons).strayMarks).toEqual([]);
});
test('single marks: possessives inside, and paragraphs that open with one again', () => {
  checkRead("'It was the farmers' idea,' said Ana Ruiz.", ["Ana Ruiz | said | It was the farmers' idea,"]);
  checkRead("The farmers' plan failed, and the bakers' plan did.", []);
  checkRead("Ana Ruiz said: 'We start on Monday. The road is long.\n\n'It needs a bridge.'\n\nRain fell.", [
    'Ana Ruiz | said | We start on Monday. The road is long. … It needs a bridge.',
  ]);
});
test('sentences that end in an abbreviation', () => {
  const sentencesOf = (text: string) => parseArticle(text, 'plain').sentences.map(({ span }) => text.slice(...span));
  for (const two of [
    'It opened in the U.S.| Critics said so.',
    'She left at 5 p.m.| Bo Holm stayed.',
    'It opened in the U.S.| Peter Holm came.',
    'She works for Weil & Co.| Critics said so.',
  ])
    expect(sentencesOf(two.replace('|', ''))).toEqual(two.split('| ').map((one) => one.trim()));
  for (const one of [
    'He met the U.S. Senate leaders there.',
    'It begins at 5 p.m. Eastern time.',
    'It begins at 5 p.m. Monday.',
    'U.S. Steel said so.',
  ])
    expect(sentencesOf(one)).toEqual([one]);
});
test('the head of exported copy is nobody’s words', () => {
  checkRead(
    'Headline: Late again\nByline: Ana Ruiz\nDate: 2025-05-08\n\nThe ferry left at noon, Bo Holm said.',
    ['Bo Holm | said | The ferry left at noon'],
    'plain',
  );
});
test('a text in another language is left alone, with a reason', () => {
  const french =
    'Le port est fermé depuis lundi et les bateaux ne partent plus de la ville. « Nous restons ici », a dit la maire de la ville devant la presse. Elle a ajouté que la décision était prise pour des raisons de sécurité et que les pêcheurs seront payés par le port.';
  const russian =
    'Порт закрыт с понедельника, и корабли больше не выходят в море. Мэр города сказала, что решение принято ради безопасности.';
  for (const text of [french, russian]) {
    const { statements, leftOut, quotations } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
    expect({ statements, quotations, told: leftOut.length }).toEqual({ statements: [], quotations: [], told: 1 });
  }
});
test('names and foreign words do not make a text foreign', () => {
  const list = `Results\n\n${'Ana Ruiz, Bo Holm, Mia Holt, Jan de Vries, Ola Berg, Ida Lund\n\n'.repeat(10)}`;
  const quoted = `The mayor spoke. ${'She said that “la ville est à nous” was what they had heard from her. '.repeat(5)}`;
  for (const text of [list, quoted]) expect(parseArticle(text, 'plain').leftOut).toEqual([]);
});
