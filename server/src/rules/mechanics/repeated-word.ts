import { contains, type Span } from '../../text/span';
import { defineRule } from '../rule';

/** Small words that never stand twice in a row; “had had”, “that that” and “came in in May” may well. */
const twice =
  /(?<![\p{L}\p{N}’'-])(the|an?|of|and|or|to|for|with|from|as|at|by|their|its|our|your|this|these|those|was|were|are|be|been|has|have|will|would|they|we|he|she)(\s+\1)(?![\p{L}\p{N}’'-])/giu;

export const repeatedWord = defineRule({
  id: 'repeated-word',
  category: 'mechanics',
  severity: 'warning',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Word printed twice',
  why: 'A small word that stands twice was left over from an edit, and the eye of whoever wrote it passes over it.',
  remedy: 'Take one of the two out.',
  guides: ['BBC Editorial Guidelines, 3 Accuracy', 'SPJ Code of Ethics: accuracy'],
  examples: {
    flags: ['Nobody in [[the the]] harbour office would say why.', 'The pier is to [[be be]] closed.'],
    passes: [
      'Nobody in the harbour office would say why.',
      'The crews had had enough of it.',
      'Holm said that that was all.',
      'The ferry came in in May.',
      'The ferry was late. The crews were not.',
      'The vitamin A a body needs was in the A-a file.',
      '“The the pier is shut,” Ana Ruiz said.',
    ],
  },
  *check({ article, spoken }) {
    for (const { kind, body } of article.blocks) {
      if (kind === 'verbatim' || kind === 'furniture') continue;
      for (const found of article.prose.slice(...body).matchAll(twice)) {
        // “at AT&T”, “vitamin A a body needs”: one of the two is another word.
        const [words, word = '', again = ''] = found;
        const start = body[0] + found.index;
        const span: Span = [start, start + words.length];
        if (spoken.some((other) => contains(other, span)) || word === 'A' || again.trim() !== word.toLowerCase())
          continue;
        yield {
          span,
          message: `“${word.toLowerCase()}” stands here twice.`,
          fixes: [
            {
              title: 'Take one out',
              edits: [{ span: [start + word.length, start + word.length + again.length], text: '' }],
              safe: true,
            },
          ],
        };
      }
    }
  },
});
