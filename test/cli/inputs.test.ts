import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hearsay } from './command-line';

const page =
  '<!DOCTYPE html>\n<nav><a href="/">The obviously named page</a></nav>\n<article>\n<p>It was late.\nThe plan <b>obviously</b> failed.</p>\n</article>\n';
const captions = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Bo Holm>The plan failed.\n';
const places = (out: string) => out.split('\n').filter((line) => line.includes('editorial-adverb'));

test('a page of HTML is reviewed at the places of its source', async () => {
  const { out, err } = await hearsay('review --format github page.html', { 'page.html': page });
  expect(err).toBe('');
  expect(places(out)).toHaveLength(1);
  expect(out).toContain('file=page.html,line=5,col=13,endColumn=22');
});

test('captions are read with their speakers', async () => {
  const { out } = await hearsay('review --format ndjson --rows statements talks.vtt', { 'talks.vtt': captions });
  expect(JSON.parse(out)).toMatchObject({ actorName: 'Bo Holm', words: 'The plan failed.', how: 'label' });
});

/** What is said, as “who: words”, without what is no word of it. */
async function said(file: string) {
  const { out, err } = await hearsay(`review --format ndjson --rows statements ${file}`, {
    [file]: readFileSync(join(import.meta.dirname, 'documents', file)),
  });
  expect(err).toBe('');
  const rows = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return rows.map(({ actorName, words }) => `${actorName}: ${words}`);
}

// Made by FFmpeg of a transcript in ASS, with a font for every line of SubRip.
test.each(['ferry.srt', 'ferry.vtt'])('captions as FFmpeg writes them: %s', async (file) => {
  expect(await said(file)).toEqual([
    'Ina Berg: The ferry stays in port, and nobody knows until when.',
    'Bo Holm: The plan obviously failed & we are late.',
    'Ina Berg: It is safe. We waited.',
    'Bo Holm: It is not.',
  ]);
});

// Saved by LibreOffice Writer, with changes that it keeps, a note, a comment, a header and a link.
test('a Word document counts as it reads when all its changes are taken over', async () => {
  expect(await said('harbour.docx')).toEqual([
    'council of Osk: The plan failed',
    'Ina Berg: Nobody knows,',
    'Bo Holm: We go on,',
    'Bo Holm: One boat',
  ]);
});

test('an archive may hold either', async () => {
  const lines = [
    { text: page, format: 'html' },
    { text: captions, format: 'captions' },
  ].map((line) => JSON.stringify(line));
  const { out } = await hearsay('review --format ndjson -', {}, lines.join('\n'));
  const [first, second] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first.findings).toHaveLength(1);
  expect(second.statements).toHaveLength(1);
});

test('pages and captions in a folder count where hearsay.yaml includes them', async () => {
  const files = { 'a/page.html': page, 'a/talks.vtt': captions, 'a/talks.md': 'It rained.' };
  const names = async (settings: string) => {
    const { out } = await hearsay('review --format ndjson .', { ...files, 'hearsay.yaml': settings });
    return out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).path);
  };
  expect(await names('')).toEqual(['a/talks.md']);
  expect(await names('include: ["a/**"]')).toEqual(['a/page.html', 'a/talks.md', 'a/talks.vtt']);
});

test.each([
  ['a PDF', '%PDF-1.7\n%\xb5\xb6'],
  ['a packed file', 'PK\x03\x04\x14\0'],
  ['a document of an older Word', '\xd0\xcf\x11\xe0\xa1\xb1'],
  ['a picture', '\x89PNG\r\n\x1a\n'],
])('%s says what it is', async (what, start) => {
  const { code, err } = await hearsay('review a.bin', { 'a.bin': Buffer.from(start, 'latin1') });
  expect(err).toContain(`“a.bin” is ${what}: `);
  expect(code).toBe(2);
});
