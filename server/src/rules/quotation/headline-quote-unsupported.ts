import { inClass } from '../../lexicons/word-classes';
import { contains, slice } from '../../text/span';
import { leaveMarksOut } from '../edits';
import { defineRule } from '../rule';

export const headlineQuoteUnsupported = defineRule({
  id: 'headline-quote-unsupported',
  category: 'quotation',
  severity: 'warning',
  confidence: 'high',
  quotes: 'document',
  status: 'stable',
  title: 'Headline quotes what nobody says below',
  why: 'Quotation marks in a headline promise somebody’s words; the article must contain them.',
  remedy: 'Quote the words as the article has them, or drop the quotation marks.',
  guides: [
    'IPSO Editors’ Code, 1 Accuracy: the text must support the headline',
    'BBC, quotation marks in headlines mean attribution',
  ],
  silentIn: ['opinion'],
  examples: {
    flags: [
      '[[‘We will close the port’]], says Dorvek\n\n“We may close it,” Dorvek said. “Nobody knows.”',
      'Treaty is a [[“crime”]] to many\n\nThe treaty was signed on Monday, and Dorvek left at noon.',
    ],
    passes: [
      '‘We may close it’, says Dorvek\n\n“We may close it,” Dorvek said.',
      '“The Last Ferry” wins\n\nThe Last Ferry won the prize on Monday.',
      'Treaty is a ‘crime’, says judge\n\n“It is a crime,” the judge said.',
      'The “Marigold” sinks off Osk\n\nThe ferry went down at noon.',
      'Port is shut\n\n“We may close it,” Dorvek said.',
      '“No port is safe”, says captain\n\nHarbour Post: Will it close?\n\nIna Berg: No port is safe on this coast.\n\nHarbour Post: What will you do?\n\nIna Berg: I will wait.',
      'He ‘may close’ port, says Dorvek\n\n“I may close it,” Dorvek said.',
    ],
  },
  *check({ article, quotations }) {
    if (!quotations.some(({ block }) => article.blocks[block]?.kind === 'headline')) return;
    const quoted = quotations.filter(({ block }) => article.blocks[block]?.kind !== 'headline');
    const turns = article.blocks.filter(({ kind }) => kind === 'turn');
    const said = ` ${[...quoted.map(({ content }) => content), ...turns.map(({ body }) => body)]
      .map((span) => plain(slice(article.prose, span)))
      .join(' | ')} `;
    const told = ` ${plain(
      article.blocks
        .filter(({ kind }) => kind !== 'headline')
        .map(({ body }) => slice(article.prose, body))
        .join(' '),
    )} `;
    for (const { span, content, block, depth, use } of quotations) {
      const top = article.blocks[block];
      if (
        depth > 0 ||
        top?.kind !== 'headline' ||
        !contains(top.span, span) ||
        (said.trim() === '' && told.trim() === '')
      )
        continue;
      const words = plain(slice(article.prose, content));
      if (words === '' || has(said, words)) continue;
      // A single word with a capital is a name.
      if (/^\p{Lu}\S*$/u.test(slice(article.text, content).trim())) continue;
      // A title or a name stands without marks below.
      if (use === 'title' && has(told, words)) continue;
      yield {
        span,
        message: `Nobody in the article says “${slice(article.text, content).replace(/[.,]$/, '')}”.`,
        fixes: [{ title: 'Remove the quotation marks', edits: leaveMarksOut(span, content) }],
      };
    }
  },
});

/** Words alone, in lower case, one blank between them; who speaks of whom may change in a headline. */
const plain = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !inClass(word, 'headline-filler')).join(' ');

const has = (text: string, words: string): boolean => text.includes(` ${words} `);
