import type { Token } from '../../language/types';
import { type Span, slice } from '../../text/span';
import { someHolds } from '../../text/span-index';
import { defineRule } from '../rule';

/** Small words that never stand twice in a row; “had had”, “that that” and “came in in May” may well. */
const small = new Set(
  'the a an of and or to for with from as at by their its our your this these those was were are be been has have will would they we he she'.split(
    ' ',
  ),
);
/** What makes another word of one that it touches. */
const joined = /[\p{L}\p{N}’'-]/u;

export const repeatedWord = defineRule({
  id: 'repeated-word',
  category: 'mechanics',
  severity: 'information',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Repeated word',
  why: 'A repeated small word is usually left over from an edit, and the writer’s eye skips over it.',
  remedy: 'Delete one of the two.',
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
  *check({ article, tokens, spoken }) {
    const { prose } = article;
    for (let i = 1; i < tokens.length; i++) {
      const [first, second] = [tokens[i - 1] as Token, tokens[i] as Token];
      if (first.lower !== second.lower || !small.has(first.lower) || !isTwice(first, second)) continue;
      i++;
      const [word, again] = [slice(prose, [first.start, first.end]), slice(prose, [second.start, second.end])];
      const span: Span = [first.start, second.end];
      // “at AT&T”, “vitamin A a body needs”: one of the two is another word.
      if (someHolds(spoken, span) || word === 'A' || again !== word.toLowerCase()) continue;
      yield {
        span,
        message: `Repeated word: “${word.toLowerCase()}”.`,
        fixes: [{ title: 'Delete one', edits: [{ span: [first.end, second.end], text: '' }], safe: true }],
      };
    }

    /** Whether nothing but white space lies between the two, and no letter touches them, in words that are read. */
    function isTwice({ start, end, sentence }: Token, second: Token): boolean {
      const kind = article.blocks[article.sentences[sentence]?.block ?? -1]?.kind;
      return (
        sentence === second.sentence &&
        kind !== 'furniture' &&
        /^\s+$/.test(prose.slice(end, second.start)) &&
        !joined.test(prose[start - 1] ?? '') &&
        !joined.test(prose[second.end] ?? '')
      );
    }
  },
});
