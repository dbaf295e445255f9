import type { Block } from '../../article/types';
import { type Span, startOfRun, trimmed } from '../../text/span';
import { defineRule } from '../rule';

export const missingStop = defineRule({
  id: 'missing-stop',
  category: 'mechanics',
  severity: 'information',
  confidence: 'medium',
  quotes: 'both',
  status: 'stable',
  title: 'Paragraph without an end',
  why: 'Readers cannot tell whether the sentence is over or its end was lost.',
  remedy: 'Add the full stop, or the words that are missing.',
  guides: ['AP Stylebook, period', 'BBC News Styleguide, punctuation'],
  examples: {
    flags: [
      'The ferry stayed in port on Friday.\n\nNobody in the harbour office would say why it was [[late]]\n\nIt left on Monday.',
    ],
    passes: [
      'The ferry stayed in port on Friday.\n\nNobody in the harbour office would say why it was late.',
      'Ferry stays in port\n\nIt left on Monday.',
      'What the crews want:\n\n- nine ships for the north\n- a pier that is not rotten and a wage that is paid\n\nIt left on Monday.',
      'The harbour office said this on Friday and nothing else:\n\n“We will wait.”',
    ],
  },
  *check({ article, tokensIn }) {
    const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph');
    const open = paragraphs.filter((block) => isOpen(block));
    // Where most paragraphs have none, the text is set like that.
    if (open.length * 3 > paragraphs.length) return;
    for (const { body } of open) {
      const words = tokensIn(body);
      const last = words.at(-1);
      // A source or a signature ends in a name or a year.
      if (
        !last ||
        last.pos === 'PROPN' ||
        last.pos === 'NUM' ||
        words.length < 8 ||
        words.filter(({ form }) => /^\p{Lu}/u.test(form)).length * 2 > words.length ||
        !words.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
      )
        continue;
      const span: Span = [last.start, last.end];
      const end = body[0] + article.text.slice(...body).trimEnd().length;
      if (end < last.end) continue;
      yield {
        span,
        message: 'The paragraph ends without a full stop.',
        fixes: [{ title: 'Put a full stop', edits: [{ span: [end, end], text: '.' }] }],
      };
    }

    function isOpen({ body }: Block): boolean {
      const { prose } = article;
      const [start, end] = trimmed(prose, body);
      const word = prose.slice(Math.max(start, startOfRun(prose, end, /\S/)), end);
      return !closing.has(prose.charAt(body[1] - 1)) && /[\p{L}\p{N}]$/u.test(word) && !/[/@]/.test(word);
    }
  },
});

/** What most paragraphs end with. */
const closing = new Set('.!?…”"’)');
