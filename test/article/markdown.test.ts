import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { slice } from '../../server/src/text/span';
import { bridge, check, ferry } from './blocks';

describe('Markdown', () => {
  test('headings, emphasis, links, code, HTML', () => {
    check(
      `# Ferry stays in port #\n\nThe *ferry* stayed in [port](x.md).\n\n## What comes next\n\n\`\`\`\n"code"\n\`\`\`\n\n<div>\n"markup"\n</div>\n\n${bridge}`,
      'markdown',
      'headline: Ferry stays in port',
      'paragraph: The *ferry* stayed in [port](x.md).',
      'heading: What comes next',
      'verbatim: ```/"code"/```',
      'verbatim: <div>/"markup"/</div>',
      `paragraph: ${bridge}`,
    );
  });
  test('comments round a paragraph, in it and on lines of their own', () => {
    check(
      `<!-- a -->\n${ferry} <!-- b -->\n\n# Bridge <!-- c -->\n\n${bridge} <!-- d --> <!-- e -->\n`,
      'markdown',
      'verbatim: <!-- a -->',
      `paragraph: ${ferry}`,
      'heading: Bridge',
      `paragraph: ${bridge}`,
    );
  });
  test('with CRLF, every block ends before the line end', () => {
    check(
      '# Ferry stays in port\r\n\r\nFerry talks\r\n-----------\r\n\r\n- a bus\r\n- a boat\r\n\r\n> We will sail.\r\n\r\n```\r\ncode\r\n```\r\n\r\nThe ferry\r\nis late.\r\n',
      'markdown',
      'headline: Ferry stays in port',
      'heading: Ferry talks',
      'list-item: a bus',
      'list-item: a boat',
      'block-quote: We will sail.',
      'verbatim: ```/code/```',
      'paragraph: The ferry/is late.',
    );
  });
  test('masks markup in the prose, unit for unit', () => {
    const text = 'The **ferry** stayed in [port](x.md), \\*late\\*.';
    const { prose } = parseArticle(text, 'markdown');
    expect(prose.length).toBe(text.length);
    expect(prose.replaceAll('\u2060', '')).toBe('The ferry stayed in port, *late*.');
  });
});

describe('front matter', () => {
  const head = '---\ntitle: Ferry stays in port\ndate: 2025-10-03\nbyline: Ana Ruiz\ndraft: true\n---\n';
  test('is read and left out of the blocks', () => {
    for (const [text, format] of [
      [head, 'markdown'],
      [head, 'plain'],
      [head.replaceAll('\n', '\r\n'), 'markdown'],
    ] as const) {
      const { frontMatter, problems } = parseArticle(text + ferry, format);
      expect(problems).toEqual([]);
      expect(frontMatter).toEqual({
        span: [0, text.length],
        title: 'Ferry stays in port',
        date: '2025-10-03',
        author: 'Ana Ruiz',
      });
      check(text + ferry, format, `paragraph: ${ferry}`);
    }
  });
  test('its title is the headline, wherever it is printed', () => {
    check(
      `${head}\nFerry Stays in Port\n\n${ferry}`,
      'markdown',
      'headline: Ferry Stays in Port',
      `paragraph: ${ferry}`,
    );
  });
  test('mistakes are told at their place, the rest is used', () => {
    const text = `---\ntitle: Ferry stays in port\ndate: yesterday\n---\n${ferry}`;
    const { frontMatter, problems } = parseArticle(text, 'markdown');
    expect(frontMatter?.title).toBe('Ferry stays in port');
    expect(problems.map(({ span, message }) => [slice(text, span), message])).toEqual([
      ['yesterday', '“yesterday” is not a date: write it as 2025-02-27.'],
    ]);
  });
  test('that is not YAML costs itself only', () => {
    const text = `---\ntitle: "Ferry\ntype: [news\n---\n${ferry}`;
    const { problems } = parseArticle(text, 'markdown');
    expect(problems.map(({ message }) => message)).toEqual([
      'This text has an opening quotation mark and no closing one: close it.',
    ]);
    check(text, 'markdown', `paragraph: ${ferry}`);
  });
  test('a headline with a colon is told how to be written, once', () => {
    const { problems } = parseArticle(`---\ntitle: Ferry: late: again\n---\n${ferry}`, 'markdown');
    expect(problems.map(({ message }) => message)).toEqual([
      'This is read as a key inside a text: put a text with a colon in quotation marks, and line keys up with each other.',
    ]);
  });
  test('three dashes later in the text are none', () => {
    expect(parseArticle(`${ferry}\n\n---\ntitle: x\n---\n`, 'markdown').frontMatter).toBeUndefined();
  });
});
