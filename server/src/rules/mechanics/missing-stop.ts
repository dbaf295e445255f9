import type { Block } from '../../article/types';
import { anyOf } from '../../lexicons/word-classes';
import { type Span, startOfRun, trimmed } from '../../text/span';
import { overlapping } from '../../text/span-index';
import { defineRule } from '../rule';

export const missingStop = defineRule({
  id: 'missing-stop',
  category: 'mechanics',
  severity: 'information',
  confidence: 'medium',
  quotes: 'both',
  status: 'stable',
  title: 'Paragraph without a full stop',
  why: 'Readers cannot tell whether the sentence is over or its end was cut off.',
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
      'The ferry stayed in port on Friday.\n\nCrews of the ferry (left) wait on the quay for the harbour office to open\n\nIt left on Monday.',
      'The ferry stayed in port on Friday.\n\nThe ferry has been in the port of Osk since Friday morning\n\nNobody would say why.\n\nThe harbour office opens its doors on Monday at nine\n\nIt was closed on Friday.\n\nThe crews wait for the gates of the pier to open\n\nThe mayor left.\n\nThe vote is on Monday.\n\nNobody came.\n\nIt rained.',
    ],
  },
  *check({ article, tokensIn }) {
    const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph');
    const open = paragraphs.filter((block) => isOpen(block));
    // Where most paragraphs have none, the text is set like that.
    if (open.length * 3 > paragraphs.length) return;
    const captions = open.filter(({ body }) => overlapping(article.sentences, body).length === 1);
    for (const block of open) {
      const { body } = block;
      // Captions and summaries of one sentence have no stop in many papers.
      if (captions.includes(block) && (captions.length >= 3 || pictured.test(article.text.slice(...body)))) continue;
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
        fixes: [{ title: 'Add a full stop', edits: [{ span: [end, end], text: '.' }] }],
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

/** What a caption says of its picture. */
const pictured = new RegExp(`\\b(?:${anyOf('caption')})\\b|\\((?:${anyOf('caption-place')})\\b`, 'i');
/** What most paragraphs end with. */
const closing = new Set('.!?…”"’)');
