import { expect, test } from 'vitest';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { readSettings } from '../../server/src/review/settings';
import { articleLanguage } from '../../server/src/workspace/languages';
import { choose, type Wishes } from '../../server/src/workspace/selection';

const languages: Record<string, string> = { md: 'markdown', txt: 'plaintext', article: 'article', html: 'html' };

/** Whether the file of the workspace `/news` is reviewed, under the hearsay.yaml where there is one. */
function check(path: string, hearsayYaml?: string, wishes: Partial<Wishes> = {}): boolean {
  const uri = path.includes(':') ? path : `file:///news/${encodeURI(path)}`;
  const settings = readSettings(hearsayYaml ?? '').settings;
  const folder = hearsayYaml === undefined ? null : 'file:///news';
  const languageId = languages[path.split('.').at(-1) as string] ?? 'plaintext';
  const files = { actorsFiles: [], correctionsFile: 'file:///news/corrections.yaml', files: [] };
  const desk = { settings, lexicons, folder, actors: { entries: [] }, corrections: [], ...files };
  return choose({ uri, languageId }, desk, { enabled: true, switched: undefined, roots: ['file:///news'], ...wishes })
    .reviewed;
}

test.each([
  'talks.md',
  'talks.txt',
  'talks.article',
  'untitled:Untitled-1',
  'vscode-vfs://github/desk/news/talks.md',
  'security-council-meets.md',
  'support-for-the-treaty.md',
  'history-of-a-war.txt',
  'news-from-osk.md',
  'notice-to-shipping-lifted.txt',
  'file:///home/ina/talks.md',
])('%s is reviewed', (path) => {
  expect(check(path)).toBe(true);
});

test.each([
  'README.md',
  'docs/readme.de.md',
  'CHANGELOG.md',
  'LICENSE.txt',
  'LICENSE-MIT.txt',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CODE_OF_CONDUCT.md',
  'requirements.txt',
  'requirements-dev.txt',
  'dev-requirements.txt',
  'CMakeLists.txt',
  'robots.txt',
  'llms-full.txt',
  'node_modules/pkg/talks.md',
  'deep/node_modules/talks.md',
  '.github/talks.md',
  'page.html',
  'git:/news/talks.md?ref',
  'output:hearsay.txt',
])('%s is not', (path) => {
  expect(check(path)).toBe(false);
});

test('a page of HTML is reviewed where a hearsay.yaml includes it, or somebody says so', () => {
  expect(check('page.html', 'include: ["*.html"]')).toBe(true);
  expect(check('page.html', 'include: ["*.md"]')).toBe(false);
  expect(check('page.html', '')).toBe(false);
  expect(check('page.html', undefined, { switched: true })).toBe(true);
});

/** Whether the document that the editor calls so is reviewed, and as what. */
const readAs = (languageId: string, name: string) =>
  articleLanguage({ uri: name.includes(':') ? name : `file:///news/${name}`, languageId });

test.each([
  ['text', 'talks.txt', 'plaintext'],
  ['text', 'talks.article', 'article'],
  ['text', 'talks.md', 'markdown'],
  ['text', 'talks', 'plaintext'],
  ['', 'talks.article', 'article'],
  ['', 'TALKS.TXT', 'plaintext'],
  ['', 'untitled:Untitled-1', 'plaintext'],
  ['plain', 'talks.txt', 'plaintext'],
  ['Plain Text', 'talks.txt', 'plaintext'],
  ['Normal', 'talks.txt', 'plaintext'],
  ['mail', 'talks.eml', 'plaintext'],
  ['md', 'talks', 'markdown'],
  ['gfm', 'talks.md', 'markdown'],
  ['pandoc', 'talks.pd', 'markdown'],
  ['quarto', 'talks.qmd', 'markdown'],
  ['plaintext', 'talks.article', 'article'],
  ['article', 'talks.txt', 'article'],
  ['html', 'talks.html', 'html'],
  ['', 'talks.vtt', 'captions'],
  ['subrip', 'talks.srt', 'captions'],
])('what an editor calls “%s”, %s, is read as %s', (languageId, name, language) => {
  expect(readAs(languageId, name)).toBe(language);
});

test.each([
  ['', 'Makefile'],
  ['', 'data.csv'],
  ['latex', 'talks.txt'],
  ['yaml', 'actors.yaml'],
])('what an editor calls “%s”, %s, is no article', (languageId, name) => {
  expect(readAs(languageId, name)).toBeNull();
});

test('an article is an article wherever it lies', () => {
  expect(check('.drafts/talks.article')).toBe(true);
  expect(check('readme.article', 'include: [copy]')).toBe(true);
});

test('a hidden folder above the workspace hides nothing', () => {
  expect(check('file:///home/ina/.work/talks.md', undefined, { roots: ['file:///home/ina/.work'] })).toBe(true);
  expect(check('file:///home/ina/.work/talks.md')).toBe(false);
});

test('where there is a hearsay.yaml, what it includes and excludes decides', () => {
  expect(check('copy/talks.md', 'include: ["copy/*.md"]')).toBe(true);
  expect(check('copy/README.md', 'include: ["copy/*.md"]')).toBe(true);
  expect(check('notes/talks.md', 'include: ["copy/*.md"]')).toBe(false);
  expect(check('copy/old/talks.md', 'include: [copy/]\nexclude: ["**/old"]')).toBe(false);
  expect(check('copy/Čaj & mír.md', 'include: [./copy]')).toBe(true);
  expect(check('talks.md', 'exclude: [drafts]')).toBe(true);
  expect(check('README.md', 'exclude: [drafts]')).toBe(false);
  expect(check('drafts/talks.md', 'exclude: [drafts]')).toBe(false);
  expect(check('node_modules/a/talks.md', 'include: ["**"]')).toBe(false);
});

test('the user’s word goes before all but the setting that turns everything off', () => {
  expect(check('README.md', undefined, { switched: true })).toBe(true);
  expect(check('page.html', undefined, { switched: true })).toBe(true);
  expect(check('talks.article', undefined, { switched: false })).toBe(false);
  expect(check('talks.article', undefined, { switched: true, enabled: false })).toBe(false);
});
