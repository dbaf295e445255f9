import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import { readSettings } from '../../server/src/review/settings';
import { type Files, hearsay, newsroom } from './command-line';

const files: Files = {
  'news/a.txt':
    'Talks go on\n\n“Nothing is agreed,” Mayor Ina Berg said.\n\nA nurse said it failed. Olaf Holm was there.\n',
  'sport [1]/b.md': '# Late\n\n“We wait,” Ina Berg said.\n\nThe Harbour Board said it was late. Berg said so.\n',
};

/** The files that are written, and what they say. */
async function check(files: Files, line = 'init') {
  const folder = newsroom(files);
  const { code, out, err } = await hearsay(line, folder);
  expect([code, err]).toEqual([0, '']);
  const [settings = '', actors = ''] = ['hearsay.yaml', 'actors.yaml'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
  const read = { ...readSettings(settings), ...readActorsFile(actors, 'actors.yaml') };
  expect([...readSettings(settings).problems, ...readActorsFile(actors, 'actors.yaml').problems]).toEqual([]);
  return { folder, out, settings: readSettings(settings).settings, entries: read.actors.entries };
}

test('a desk of the articles that are there', async () => {
  const { folder, out, settings, entries } = await check(files, 'init --preset guardian');
  expect(out).toBe(
    'Wrote hearsay.yaml: 2 articles to review.\nWrote actors.yaml: 2 actors who speak in them; look through it.\n',
  );
  expect(settings.extends).toMatchObject([{ name: 'guardian' }]);
  expect(entries).toMatchObject([
    { id: 'ina-berg', name: 'Ina Berg', kind: 'person', roles: [{ title: 'Mayor' }] },
    { id: 'harbour-board', name: 'Harbour Board', kind: 'organisation' },
  ]);
  const { out: checked, code } = await hearsay('check-config', folder);
  expect([code, checked]).toEqual([0, expect.stringContaining('\nReviews 2 articles.\n')]);
});

test('without folders and without speakers', async () => {
  const { out, settings, entries } = await check({ 'a.txt': 'All is well.\n' });
  expect(out).toContain('1 article to review.\nWrote actors.yaml: 0 actors');
  expect([settings.include, entries]).toEqual([null, []]);
});

test('looked at first, nothing is written', async () => {
  const folder = newsroom(files);
  const { out } = await hearsay('init --dry-run', folder);
  expect(out).toContain('# actors.yaml\n');
  expect(out).toContain('id: ina-berg');
  expect(existsSync(join(folder, 'hearsay.yaml'))).toBe(false);
});

test('what is there already is left as it is', async () => {
  const one = newsroom({ ...files, 'hearsay.yaml': 'include: [news]\n' });
  const { code, err } = await hearsay('init', one);
  expect([code, err]).toEqual([0, 'hearsay: hearsay.yaml is there already, and is left as it is.\n']);
  expect(readFileSync(join(one, 'hearsay.yaml'), 'utf8')).toBe('include: [news]\n');
  expect(readFileSync(join(one, 'actors.yaml'), 'utf8')).toContain('Ina Berg');
  expect(await hearsay('init', one)).toMatchObject({
    code: 2,
    out: '',
    err: 'hearsay: hearsay.yaml and actors.yaml are in “.” already, and are left as they are: change them, or remove them first.\n',
  });
});

test('an article that can’t be read is told, and the desk is written from the others', async () => {
  const folder = newsroom({ ...files, 'news/latin.txt': new Uint8Array([0xfc]) });
  const { code, err } = await hearsay('init', folder);
  expect([code, err]).toEqual([
    2,
    'hearsay: “news/latin.txt” is not written in UTF-8: save it as UTF-8 and try again.\n',
  ]);
  expect(existsSync(join(folder, 'actors.yaml'))).toBe(true);
});

test.each([
  ['init a b', 'A desk is written into one folder at a time: write “hearsay init FOLDER”.'],
  ['init gone', 'There is no file “gone”: check the path.'],
  ['init news/a.txt', '“news/a.txt” is no folder: name the folder of the articles.'],
])('“hearsay %s” is refused in one sentence', async (line, sentence) => {
  expect(await hearsay(line, files)).toMatchObject({ code: 2, out: '', err: `hearsay: ${sentence}\n` });
});
