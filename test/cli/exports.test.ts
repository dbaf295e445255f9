import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { postsOf } from '../../server/src/cli/inputs/exports/posts-of';
import type { FindingJson } from '../../server/src/report/review-json';
import { type Files, hearsay, newsroom } from './command-line';
import { faults } from './schema';

const document = (name: string) => readFileSync(join(import.meta.dirname, 'documents', name), 'utf8');

/** Saved by WordPress 6.1, “Tools, Export, All content”. */
const wordpress = document('wordpress.xml');

interface Line {
  readonly path: string;
  readonly post: { readonly id: string; readonly status: string; readonly date?: string; readonly url?: string };
  readonly text: string;
  readonly findings: readonly FindingJson[];
  readonly problem?: string;
}

/** What a review of the files says of each post, and what is told. */
async function check(operands: string, where: Files | string, input = '') {
  const { code, out, err } = await hearsay(`review --format ndjson ${operands}`, where, input);
  const lines: Line[] = out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return { code, err, lines, paths: lines.map(({ path }) => path) };
}

/** Each finding as the words it is about, which stand at its offsets in the text. */
const found = ({ findings, text }: Line) => findings.map(({ rule, span }) => `${rule}: ${text.slice(...span)}`);

/** A post as Ghost 5 keeps it. */
const ghostPost = (slug: string, html: string | null, more: object = {}) => ({
  ...{
    id: `64a1${slug}`,
    uuid: 'f0c1',
    title: `About ${slug}`,
    slug,
    mobiledoc: null,
    comment_id: '64a1',
    plaintext: null,
  },
  lexical: '{"root":{"children":[{"children":[{"type":"text","text":"Words"}],"type":"paragraph","version":1}]}}',
  ...{ html, feature_image: null, featured: 0, type: 'post', status: 'published', locale: null, visibility: 'public' },
  ...{ created_at: '2024-05-01T09:00:00.000Z', updated_at: null, published_at: '2024-05-02T09:00:00.000Z', ...more },
});

/** An export as Ghost 5 writes it, after its documentation: tables in the order of their names, all on one line. */
const ghost = (...posts: object[]) =>
  JSON.stringify({
    db: [
      {
        meta: { exported_on: 1714640000000, version: '5.80.0' },
        data: { actions: [], posts, posts_meta: [], posts_tags: [{ post_id: 'x' }], settings: [{ key: 'title' }] },
      },
    ],
  });

const failed = '<p>The plan obviously failed.</p>';
const quiet = '<p>Ina Berg said the ferry sails.</p>';

test('each post of WordPress is an article, whatever its status; pages, pictures and the trash are left out', async () => {
  const { code, err, lines, paths } = await check('export.xml', { 'export.xml': wordpress });
  expect(code).toBe(0);
  expect(paths).toEqual([
    'export.xml#talks-ferry-go-on-late',
    'export.xml#classic-bridge',
    expect.stringMatching(/^export\.xml#\d+$/),
    'export.xml#a-view-of-the-sea',
    'export.xml#ωκεανός-και-λιμάνι',
    'export.xml#tomorrow',
    expect.stringMatching(/^export\.xml#\d+$/),
  ]);
  expect(lines.map(({ post }) => post.status)).toEqual([
    'publish',
    'publish',
    'draft',
    'publish',
    'publish',
    'future',
    'draft',
  ]);
  expect(lines[1]?.post).toEqual({
    id: expect.stringMatching(/^\d+$/),
    status: 'publish',
    date: '2019-03-04',
    url: expect.stringMatching(/^https:\/\/osk\.example\//),
  });
  expect(err).toContain('Of “export.xml” 7 posts are read; left out: ');
  for (const left of ['1 post in the trash', '1 page', '1 column', '1 attachment']) expect(err).toContain(left);
});

test('a finding stands at its words in the post’s HTML, which begins on the second line', async () => {
  const { lines } = await check('export.xml', { 'export.xml': wordpress });
  const [talks] = lines;
  expect(found(talks as Line)).toEqual(['headline-quote-unsupported: “go on”', 'editorial-adverb: obviously']);
  expect(talks?.text.split('\n').slice(0, 3)).toEqual([
    '<h1>Talks & ferry “go on” <em>late</em></h1><meta name="date" content="2024-05-02">',
    '<!-- wp:paragraph -->',
    '<p>The council of Osk said on Friday that the ferry will stay in port.</p>',
  ]);
  expect(talks?.text).toContain('In code it says ]]> and 🎣 &amp; more.');
  expect(talks?.text).not.toContain('critics say');
});

test('the classic editor parts paragraphs by empty lines, and its shortcodes are no words', async () => {
  const { out } = await hearsay('read export.xml#classic-bridge', { 'export.xml': wordpress });
  expect(out).toContain('⟨The bridge of Osk is shut⟩, [the mayor] {said}.\n');
  expect(out).toContain('⟨“It is safe,”⟩ <strong>[Bo Holm]</strong> {claimed}.');
  expect(out).not.toContain('attachment_9');
  expect(out).not.toContain('video.example');
});

test('what stands under “Opinion” is read as opinion, and the title as the headline', async () => {
  const { out } = await hearsay('review export.xml#a-view-of-the-sea', { 'export.xml': wordpress });
  expect(out).toMatch(/^export\.xml#a-view-of-the-sea\nA view of the sea\n/);
  expect(out).not.toContain('editorial-adverb');
});

test('other types are reviewed where they are asked for', async () => {
  const files = { 'export.xml': wordpress };
  expect((await check('--post-type column --post-type page export.xml', files)).paths).toEqual([
    'export.xml#about-us',
    'export.xml#a-column',
  ]);
  const { code, err } = await check('--post-type event export.xml', files);
  expect(code).toBe(2);
  expect(err).toMatch(
    /^hearsay: There is nothing of the type “event” in “export\.xml”, but 7 posts, .*: choose with --post-type\.\n$/,
  );
});

test('each post of Ghost is an article', async () => {
  const posts = [
    ghostPost('talks', failed, { title: 'Talks & <go> on' }),
    ghostPost('ferry', quiet, { status: 'draft', published_at: null }),
    ghostPost('about', failed, { type: 'page' }),
  ];
  const { code, err, lines, paths } = await check('export.json', { 'export.json': ghost(...posts) });
  expect([code, err]).toEqual([0, 'hearsay: Of “export.json” 2 posts are read; left out: 1 page.\n']);
  expect(paths).toEqual(['export.json#talks', 'export.json#ferry']);
  expect(lines.map(({ post }) => post)).toEqual([
    { id: '64a1talks', status: 'published', date: '2024-05-02' },
    { id: '64a1ferry', status: 'draft' },
  ]);
  expect(lines[0]?.text.split('\n')).toEqual([
    '<h1>Talks &amp; &lt;go> on</h1><meta name="date" content="2024-05-02">',
    failed,
  ]);
  expect(lines.map(found)).toEqual([['editorial-adverb: obviously'], []]);
});

test('the JSON review of an export keeps to its schema', async () => {
  const { out } = await hearsay('review --format json export.xml', { 'export.xml': wordpress });
  expect(faults(JSON.parse(out))).toEqual([]);
});

test('an export is known by what it says, not by its name, and may come over standard input', async () => {
  const text = ghost(ghostPost('talks', failed));
  expect((await check('saved.txt', { 'saved.txt': text })).paths).toEqual(['saved.txt#talks']);
  expect((await check('saved', { saved: wordpress })).paths).toHaveLength(7);
  expect((await check('--stdin-filename saved.xml -', {}, wordpress)).paths[1]).toBe('saved.xml#classic-bridge');
});

test('a pattern that says so stands for exports, and a folder for none', async () => {
  const files = { 'old/a.json': ghost(ghostPost('talks', failed)), 'old/package.json': '{}', 'old/a.md': 'It rained.' };
  expect((await check('old/a*.json', files)).paths).toEqual(['old/a.json#talks']);
  expect((await check('old/*', files)).paths).toEqual(['old/a.md']);
  expect((await check('old', files)).paths).toEqual(['old/a.md']);
});

test('one post can be named as reports name it', async () => {
  const files = { 'export.json': ghost(ghostPost('talks', failed), ghostPost('ferry', quiet)) };
  const { code, err, paths } = await check('export.json#ferry', files);
  expect([code, err, paths]).toEqual([0, '', ['export.json#ferry']]);
  expect((await check('export.json#pier', files)).err).toBe(
    'hearsay: There is no post “pier” in “export.json”: check the name.\n',
  );
});

test('posts with one name, or with none, go by their ids', async () => {
  const posts = [ghostPost('talks', quiet), ghostPost('talks', quiet, { id: '7' }), ghostPost('', quiet, { id: '8' })];
  expect((await check('a.json', { 'a.json': ghost(...posts) })).paths).toEqual([
    'a.json#talks',
    'a.json#7',
    'a.json#8',
  ]);
});

test.each([
  [
    'a.xml',
    wordpress.slice(0, wordpress.indexOf('Classic bridge')),
    'breaks off before its end; before that 1 post is read',
  ],
  ['a.xml', wordpress.replace('</item>', ''), 'has a post that does not end'],
  ['a.json', ghost(ghostPost('a', quiet), ghostPost('b', quiet)).slice(0, -200), 'breaks off before its end'],
  ['a.json', ghost(ghostPost('a', quiet)).replace('"posts_meta"', 'oops'), 'is not JSON from some place on'],
  ['a.json', ghost(ghostPost('a', null)), 'has no HTML: open and save it in Ghost, and export again'],
  ['a.json', '{"db": [{"meta": {}, "data": {"posts": [7]}}]}', 'is not as Ghost writes a post: export again'],
  ['a.json', '{"db": []}', 'There is nothing of the type “post” in “a.json”'],
  ['a.json', '{"name": "hearsay"}', 'is no export of Ghost: '],
  ['a.xml', '<feed/>', 'is no export of WordPress: '],
])('%s that is broken is told in a sentence, and other articles are reviewed (%#)', async (name, text, problem) => {
  const { code, err, paths } = await check(`${name} b.txt`, {
    [name]: text,
    'b.txt': 'Ina Berg said the ferry sails.',
  });
  expect(code).toBe(2);
  expect(err).toContain(problem);
  expect(err.match(/^hearsay: .*\.$/gm)).toHaveLength(1);
  expect(paths.at(-1)).toBe('b.txt');
});

test('an export that is not in UTF-8 from some place on says so', async () => {
  const bytes = Buffer.concat([Buffer.from(ghost(ghostPost('a', quiet)).slice(0, -5)), Buffer.of(0xff)]);
  const { code, out, err } = await hearsay('review -q a.json', { 'a.json': bytes });
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe('hearsay: “a.json” is not written in UTF-8 from some place on; nothing of it is read.\n');
});

test('no more of an export is held than a post', async () => {
  const post = JSON.stringify(ghostPost('a', quiet.repeat(100)));
  let asked = 0;
  const bytes = (async function* () {
    yield Buffer.from('{"db": [{"data": {"posts": [');
    for (; asked < 10_000; asked++) yield Buffer.from(`${asked > 0 ? ',' : ''}${post}`);
    yield Buffer.from(']}}]}');
  })();
  const named = { path: '-', file: '-', uri: 'file:///a.json', kind: 'Ghost', bytes } as const;
  const posts = postsOf(named, { types: [], hear: () => undefined });
  for (let i = 0; i < 5; i++) await posts.next();
  expect(asked).toBeLessThan(10);
});

test('a post is left as it is by --fix', async () => {
  const files = { 'a.json': ghost(ghostPost('a', '<p>The the plan failed.</p>')) };
  const { out } = await hearsay('review --fix-dry-run a.json', files);
  expect(out).toBe('');
});

test('a baseline knows what is found in posts, and keeps what it knows of those of other exports', async () => {
  const folder = newsroom({ 'a.json': ghost(ghostPost('a', failed)), 'b.json': ghost(ghostPost('b', failed)) });
  await hearsay('review --baseline known.json --write-baseline a.json b.json', folder);
  await hearsay('review --baseline known.json --write-baseline b.json', folder);
  const { lines } = await check('--baseline known.json a.json b.json', folder);
  expect(lines.map(found)).toEqual([[], []]);
});
