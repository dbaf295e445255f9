import { expect, test } from 'vitest';
import { type Files, hearsay } from './command-line';

const files: Files = {
  'news/a.txt':
    'Talks go on\n\n“Nothing is agreed yet,” Ina Berg said.\n\nBerg said the ferry sails. Olaf Holm was there.\n',
  'news/b.txt':
    'Ferry late\n\nIna Berg, the mayor, said it failed.\n\n“We wait,” a nurse said.\n\nThe Harbour Board said it was late.\n',
  'news/c.txt': 'All is well.\n',
  'actors.yaml': '- { id: board, name: Harbour Board, kind: organisation }\n',
};

test('who speaks in all articles together', async () => {
  const { code, out, err } = await hearsay('actors news', files);
  expect([code, err]).toEqual([0, '']);
  expect(
    out,
  ).toBe(`Actor               Articles  Statements  Words quoted  Paraphrased  Sources           In actors.yaml
Ina Berg                   2           3             4            5  person 3
Harbour Board              1           1             0            3  organisation 1    yes
nurse (news/b.txt)         1           1             2            0  unnamed person 1

3 actors, 5 statements, 3 articles.
`);
});

test('for spreadsheets and programs', async () => {
  const { out: csv } = await hearsay('actors --format csv news', files);
  const [head, ...lines] = csv.trimEnd().split('\r\n');
  expect(head).toBe(
    'key,name,kind,registered,role,affiliation,side,article,articles,mentions,statements,quotedWords,paraphrasedWords,sourceTypes',
  );
  expect(lines[0]).toMatch(/^person:ina berg,Ina Berg,person,false,[^,]*,,,,2,\d,3,4,5,person 3$/);
  const { out, code } = await hearsay('actors --format json news gone.txt', files);
  const document = JSON.parse(out);
  expect(code).toBe(2);
  expect(document).toMatchObject({ schema: 1, articles: 3, unreviewed: [{ path: 'gone.txt' }] });
  expect(document.actors).toHaveLength(lines.length);
  expect(document.actors[1]).toMatchObject({ key: 'desk:board', article: 'news/b.txt', registered: true });
  expect(document.actors[2]).toMatchObject({ key: null, name: 'nurse', sourceTypes: { 'unnamed person': 1 } });
});

test('those who say nothing, when asked for', async () => {
  const names = async (options: string) =>
    JSON.parse((await hearsay(`actors ${options} --format json news`, files)).out).actors.map(
      ({ name }: { name: string }) => name,
    );
  expect(await names('')).not.toContain('Olaf Holm');
  expect(await names('--all')).toContain('Olaf Holm');
});

test('nobody speaks, and an article over standard input', async () => {
  expect((await hearsay('actors c.txt', { 'c.txt': 'All is well.\n' })).out).toBe('Nobody speaks in these articles.\n');
  expect((await hearsay('actors -', {}, 'Ina Berg said it failed.\n')).out).toContain('Ina Berg');
});
