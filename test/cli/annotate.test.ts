import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { openPackage, textOf } from '../../server/src/cli/docx/package';
import { wordsIn } from '../../server/src/cli/docx/words';
import { hearsay, newsroom } from './command-line';

/** As LibreOffice Writer saves it: with a word in two looks, entities, a table and a list. */
const council = readFileSync(join(import.meta.dirname, 'documents/council.docx'));

/** The same, with changes that it keeps, a note, a comment, a header and a link. */
const harbour = readFileSync(join(import.meta.dirname, 'documents/harbour.docx'));

const open = (path: string) => openPackage(readFileSync(path), path);
const wordsOf = (path: string) => wordsIn(textOf(open(path), 'word/document.xml')).text;

/** The words that each comment stands beside, with what it says first. */
function commentsOf(path: string): string[] {
  const document = open(path);
  const xml = textOf(document, 'word/document.xml');
  const said = textOf(document, 'word/comments.xml');
  return [...said.matchAll(/<w:comment w:id="(\d+)".*?<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, id, line]) => {
    const [, within = ''] =
      new RegExp(`commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`, 's').exec(xml) ?? [];
    expect(xml).toContain(`<w:commentReference w:id="${id}"/>`);
    return `${[...within.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map(([, words]) => words).join('')}: ${line}`;
  });
}

test('a Word document is reviewed by its paragraphs', async () => {
  const { out, err } = await hearsay('review --format csv council.docx', { 'council.docx': council });
  expect(err).toBe('');
  const rules = out
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => /loaded-said-verb|vague-source/.exec(line)?.[0]);
  expect(rules).toEqual(['loaded-said-verb', 'vague-source']);
}, 120_000);

test('comments that are there stay, and changes too', async () => {
  const folder = newsroom({ 'harbour.docx': harbour });
  expect((await hearsay('annotate harbour.docx', folder)).out).toBe('harbour.reviewed.docx: 1 comment\n');
  const copy = open(join(folder, 'harbour.reviewed.docx'));
  const comments = [...textOf(copy, 'word/comments.xml').matchAll(/<w:comment w:id="(\d+)" w:author="(\w+)"/g)];
  expect(comments.map(([, id, author]) => [id, author])).toEqual([
    ['0', 'Desk'],
    ['1', 'Hearsay'],
  ]);
  const xml = textOf(copy, 'word/document.xml');
  expect(xml).toMatch(/<w:del [^>]*><w:r>.*?<w:delText>obviously<\/w:delText>/);
  expect(xml).toMatch(/<w:ins [^>]*>.*?claimed.*?<\/w:ins>/);
});

test('findings go into a copy of the document as comments beside their words', async () => {
  const folder = newsroom({ 'council.docx': council });
  const { code, out, err } = await hearsay('annotate council.docx', folder);
  expect([code, out, err]).toEqual([0, 'council.reviewed.docx: 2 comments\n', '']);
  const copy = join(folder, 'council.reviewed.docx');
  expect(commentsOf(copy)).toEqual([
    'claimed: “claimed” casts doubt on the speaker; “said” does not.',
    'Critics: “Critics” could be anybody; readers can&#39;t tell who, or how many.',
  ]);
  expect(wordsOf(copy)).toBe(wordsOf(join(folder, 'council.docx')));
  expect(readFileSync(join(folder, 'council.docx')).equals(council)).toBe(true);
}, 120_000);

test('the copy is sound: each file of it is XML, and the document tells of its comments', async () => {
  const folder = newsroom({ 'council.docx': council });
  await hearsay('annotate council.docx --output out.docx', folder);
  const copy = open(join(folder, 'out.docx'));
  const written = ['[Content_Types].xml', 'word/document.xml', 'word/comments.xml', 'word/_rels/document.xml.rels'];
  const xml = written.map((fileName) => ({
    fileName: fileName.replaceAll('/', '-'),
    contents: textOf(copy, fileName),
  }));
  const { errors } = await validateXML({ xml, normalization: 'c14n' });
  expect(errors).toEqual([]);
  expect(textOf(copy, '[Content_Types].xml')).toContain('/word/comments.xml');
  expect(textOf(copy, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"');
});

test('comments that are there already are kept', async () => {
  const folder = newsroom({ 'council.docx': council });
  await hearsay('annotate council.docx --output once.docx', folder);
  await hearsay('annotate once.docx --output twice.docx', folder);
  const twice = commentsOf(join(folder, 'twice.docx'));
  expect(twice).toHaveLength(4);
  expect(new Set(twice)).toHaveLength(2);
  expect(wordsOf(join(folder, 'twice.docx'))).toBe(wordsOf(join(folder, 'council.docx')));
});

test('nothing is overwritten that was not named', async () => {
  const folder = newsroom({ 'council.docx': council, 'council.reviewed.docx': 'mine' });
  const told = async (line: string) => {
    const { code, err } = await hearsay(line, folder);
    return `${code} ${err}`;
  };
  expect(await told('annotate council.docx')).toContain('2 hearsay: “council.reviewed.docx” is there already');
  expect(await told('annotate council.docx --output council.docx')).toContain('never changed');
  expect(await told('annotate talks.md')).toContain('One Word document');
  expect(await told('annotate gone.docx --output a.docx')).toContain('no file “gone.docx”');
  writeFileSync(join(folder, 'broken.docx'), 'PK\x03\x04 no');
  expect(await told('annotate broken.docx')).toContain('no Word document');
  expect(await told('review broken.docx')).toContain('no Word document');
});
