import { expect, test } from 'vitest';
import { headlineOf } from '../../server/src/article/headline';
import { parseArticle } from '../../server/src/article/parse';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';
import { slice } from '../../server/src/text/span';
import { marked } from '../marked-text';
import { bridge, check, ferry } from './blocks';

/** A page round the words, as newsroom systems make them. */
const page = (story: string, round = '') => `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Ferry stays in port | Osk Daily</title>
  <meta property="og:title" content="Ferry stays in port">
  <meta property="article:published_time" content="2024-05-02T08:00:00Z">
  <meta name="author" content="Bo Holm">
  <script>if (a < b) document.write("“Nobody said this,” he said.");</script>
</head>
<body class="has-sidebar">
<header><nav><a href="/">News</a> <a href="/sport">Sport</a></nav></header>
${story}
${round}
<footer><p>© Osk Daily. All of this was said by nobody.</p></footer>
</body>
</html>
`;

const statements = (text: string) => {
  const { reading } = review(text, 'html', emptyDesk);
  return reading.statements.map(
    ({ content, actor }) => `${actor}: ${content.map((span) => slice(text, span)).join('…')}`,
  );
};

test('in a part of a page, words in no paragraph are parted by empty lines, as the classic editor of WordPress has it', () => {
  const empty = ['\n\n', '\r\n \t\r\n'];
  for (const gap of empty)
    check(
      `<h2>Why</h2>\n${ferry}${gap}<em>${bridge}</em>${gap}It rained.`,
      'html',
      'heading: Why',
      `paragraph: ${ferry}`,
      `paragraph: ${bridge}`,
      'paragraph: It rained.',
    );
  // As a browser shows it: within a paragraph, and in a whole page.
  check(`<p>${ferry}\n\n${bridge}</p>`, 'html', `paragraph: ${ferry}//${bridge}`);
  check(`<body>${ferry}\n\n${bridge}</body>`, 'html', `paragraph: ${ferry}//${bridge}`);
});

test('a word with an entity in it is the word it is, denials and names most of all', () => {
  const text =
    '<h1>AT&amp;T&rsquo;s <i>Bo</i></h1><p>Ina Berg didn&#8217;t say that the line was safe. Kim O&rsquo;Neill wouldn&#x2019;t say why.</p>' +
    '<p>“We can&rsquo;t go on,” Jos&eacute; V&aacute;zquez said. The council&#8217;s chief said no.</p>';
  const { reading } = review(text, 'html', emptyDesk);
  const names = new Map(reading.actors.map(({ id, name }) => [id, name]));
  expect(
    reading.statements
      .slice(0, 3)
      .map(({ actor, act, negated, content }) => [
        names.get(actor ?? ''),
        act,
        negated,
        slice(text, content[0] ?? [0, 0]),
      ]),
  ).toEqual([
    ['Ina Berg', 'says', true, 'that the line was safe'],
    ['Kim O’Neill', 'says', true, 'why'],
    ['José Vázquez', 'says', false, 'We can&rsquo;t go on,'],
  ]);
  expect(headlineOf(reading.article)).toBe('AT&T’s Bo');
});

test('the story is what the page is made for', () => {
  check(
    page(
      `<main><article><h1>Ferry stays in port</h1>
       <p>${ferry}</p>
       <aside><p>Most read: the bridge.</p></aside>
       <div class="share-tools"><p>Send this to a friend today.</p></div>
       <h2>Why</h2>
       <blockquote><p>It was the wind.</p></blockquote>
       <ul><li>One boat</li><li>Two boats</li></ul>
       <figure><img alt="A ferry"><figcaption>The ferry on Friday.</figcaption></figure>
       <p>${bridge}</p></article></main>`,
      '<section><article><h3><a href="/b">Another story</a></h3><p>With words of its own.</p></article></section>',
    ),
    'html',
    'headline: Ferry stays in port',
    `paragraph: ${ferry}`,
    'heading: Why',
    'block-quote: It was the wind.',
    'list-item: One boat',
    'list-item: Two boats',
    'list-item: The ferry on Friday.',
    `paragraph: ${bridge}`,
  );
});

test('a part of a page, as it is kept in a database, is all story', () => {
  check(`<p>${ferry}</p>\n<p>${bridge}</p>`, 'html', `paragraph: ${ferry}`, `paragraph: ${bridge}`);
  check(`<div>${ferry}<br><br>${bridge}</div>`, 'html', `paragraph: ${ferry}`, `paragraph: ${bridge}`);
});

test('a page without an article or main part is read without its frame', () => {
  const links = ['One', 'Two', 'Three'].map((name) => `<li><a href="/${name}">${name} more stories</a></li>`).join('');
  check(
    page(
      `<div id="content"><p>${ferry}</p><p>${bridge}</p></div><div class="sidebarRight"><p>Read it now.</p></div><ul>${links}</ul>`,
    ),
    'html',
    `paragraph: ${ferry}`,
    `paragraph: ${bridge}`,
  );
});

test('a name that a page gives to most of its words does not make them its frame', () => {
  check(`<div class="no-comments"><p>${ferry}</p></div>`, 'html', `paragraph: ${ferry}`);
});

test('what is hidden is not read', () => {
  check(`<p hidden>Draft.</p><p>${ferry}</p><p style="display: none">Late.</p>`, 'html', `paragraph: ${ferry}`);
});

test('the head says what front matter would', () => {
  const { frontMatter } = parseArticle(page(`<p>${ferry}</p>`), 'html');
  expect(frontMatter).toMatchObject({ title: 'Ferry stays in port', date: '2024-05-02', author: 'Bo Holm' });
});

test('findings are right to the offset, over tags, entities and line ends', () => {
  for (const source of [
    '<p>Talks went on. <a href="https://osk.example/a/long/address/of/a/page">The plan</a> <em>[[obviously]]</em> failed.</p>',
    '<p>Caf&eacute; owners &amp; others met.\r\n   The plan [[obviously]] failed &ndash; twice.</p>',
    '<p>😀 The plan&nbsp;[[obviously]] failed.</p>',
  ]) {
    const { text, spans } = marked(source);
    const { findings } = review(text, 'html', emptyDesk);
    expect(findings.map(({ rule, span }) => [rule, span])).toEqual(spans.map((span) => ['editorial-adverb', span]));
  }
});

test('quotation marks may be entities, or an element', () => {
  expect(statements('<p>&ldquo;It is late,&rdquo; Ana Ruiz said.</p>')).toEqual(['ana-ruiz: It is late,']);
  expect(statements('<p>&#8220;It is late,&#8221; <b>Ana</b> Ruiz said.</p>')).toEqual(['ana-ruiz: It is late,']);
  expect(statements('<p><q>It is late</q>, Ana Ruiz said.</p>')).toEqual(['ana-ruiz: It is late']);
});

test('a comment suppresses a finding in HTML too', () => {
  const text = '<p>The plan obviously failed.</p>';
  const told = (words: string) => review(words, 'html', emptyDesk).findings.map(({ rule }) => rule);
  expect(told(text)).toEqual(['editorial-adverb']);
  expect(told(`<!-- hearsay-disable-next-line editorial-adverb -- it did -->\n${text}`)).toEqual([]);
});

test('no fix takes markup away', () => {
  const edits = (text: string) =>
    review(text, 'html', emptyDesk).findings.flatMap(({ fixes }) =>
      fixes.flatMap((fix) => fix.edits.map(({ span }) => slice(text, span))),
    );
  expect(edits('<p>It was <b>the the</b> plan.</p>')).toEqual([' the']);
  expect(edits('<p><b>Obviously</b>, it failed.</p>')).toEqual([]);
});

test('broken HTML is an article as well', () => {
  for (const text of [
    '<p>One <b>two',
    '<',
    '</p></div>',
    '<p',
    '<!-- ',
    '<![CDATA[ x ]]>',
    '&',
    '&#x110000;',
    '<script>',
  ])
    expect(() => review(text, 'html', emptyDesk)).not.toThrow();
});
