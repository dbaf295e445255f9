import { expect, test } from 'vitest';
import { type Setup, startEditor } from './editor';

const article = 'Critics say the law will fail.\n\nThe plan obviously failed.\n';

/** The titles of the actions offered at the words, and what the article is after the one of this title. */
async function check(words: string, title: string, text = article, setup: Setup = {}) {
  const editor = await startEditor(setup);
  await editor.open('talks.md', text);
  const actions = await editor.actions('talks.md', words, ['quickfix']);
  const edit = actions.find((action) => action.title === title)?.edit;
  return { titles: actions.map((action) => action.title), after: edit && editor.edited('talks.md', edit) };
}

test('a fix, then the ways to suppress the finding, then other levels of its rule', async () => {
  const { titles, after } = await check('obviously', 'Leave out “obviously”');
  expect(titles).toEqual([
    'Leave out “obviously”',
    'Suppress “editorial-adverb” on this line',
    'Suppress “editorial-adverb” in this article',
    'Set “editorial-adverb” to information in hearsay.yaml',
    'Turn “editorial-adverb” off in hearsay.yaml',
  ]);
  expect(after).toBe('Critics say the law will fail.\n\nThe plan failed.\n');
});

test('nothing where nothing was found', async () => {
  expect((await check('law', '')).titles).toEqual([]);
});

test('a suppression asks for the reason', async () => {
  const { after } = await check('obviously', 'Suppress “editorial-adverb” on this line');
  expect(after).toMatch(
    /failed\. <!-- hearsay-disable-line editorial-adverb -- \$\{1\|\[reason\],witnessed,.*\|\} -->\n$/,
  );
});

test('an editor without snippets gets the blank to see and replace', async () => {
  const title = 'Suppress “editorial-adverb” in this article';
  const { after } = await check('obviously', title, article, { snippets: false });
  expect(after).toBe(`${article.trimEnd()}\n\n<!-- hearsay-disable-file editorial-adverb -- [reason] -->\n`);
});

test('a suppression silences the finding, and one that does nothing can be removed', async () => {
  const comment = '<!-- hearsay-disable-line editorial-adverb -->';
  const silent = article.replace('failed.', `failed. ${comment}`);
  expect((await check('obviously', '', silent)).titles).toEqual([]);
  const { titles, after } = await check(comment, 'Remove this comment', silent.replace('obviously ', ''));
  expect(titles).toEqual(['Remove this comment']);
  expect(after).toBe(article.replace('obviously ', ''));
});

test('a comment on a line of its own goes with its line', async () => {
  const text = `The port is shut.\n\n<!-- hearsay-enable -->\nNobody said why.\n`;
  const { after } = await check('<!-- hearsay-enable -->', 'Remove this comment', text);
  expect(after).toBe('The port is shut.\n\nNobody said why.\n');
});

test('all safe fixes at once, on request only', async () => {
  const editor = await startEditor();
  await editor.open('talks.md', article);
  expect(await editor.actions('talks.md', null, ['source.fixAll'])).toEqual([]);
  expect(await editor.actions('talks.md', 'obviously', ['refactor'])).toEqual([]);
});

test('all safe fixes of one rule at once', async () => {
  const title = 'Fix all of “missing-space” in this article';
  const text = 'The port is shut,it rains.\n\nThe the ferry is late,the crews wait,nobody knows why.\n';
  const { titles, after } = await check(',it', title, text);
  expect(titles.slice(0, 2)).toEqual(['Add the space', title]);
  expect(after).toBe('The port is shut, it rains.\n\nThe the ferry is late, the crews wait, nobody knows why.\n');
  expect((await check(',it', title, text.split('\n')[0])).after).toBeUndefined();
});
