import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';

export const unfilledPlaceholder = defineRule({
  id: 'unfilled-placeholder',
  category: 'mechanics',
  severity: 'error',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Placeholder left in the text',
  why: 'A placeholder left in the copy is printed as it is, where a name or a figure should be.',
  remedy: 'Fill it in, or delete the sentence.',
  guides: ['BBC Editorial Guidelines, 3 Accuracy', 'SPJ Code of Ethics: accuracy'],
  examples: {
    flags: [
      '[[[name]]], [[[role]]], says the pier is rotten.',
      'The pier was shut on [[[insert date]]].',
      'The pier cost [[TK]] million crowns.',
      'Nobody counted the [[XXX]] ships.',
      '[[Lorem ipsum]] dolor sit amet.',
    ],
    passes: [
      'The pier [in Osk] was shut, Ana Ruiz said.',
      '“I told [name] that the pier was rotten,” Ana Ruiz said.',
      'The pier was shut [1] in May [citation needed].',
      { text: 'See [name](https://osk.example/name) of the pier.', format: 'markdown' },
      'Super Bowl XXX was shown on the pier.',
      'The todo list was long.',
    ],
  },
  *check({ article, tokens, lexicons, tokensIn, phrases }) {
    for (const { index } of article.prose.matchAll(/\[/g)) {
      const end = article.prose.indexOf(']', index);
      if (end < 0 || end > index + 60) continue;
      const held = tokensIn([index + 1, end]);
      if (isBlank(held, lexicons)) yield remark([index, end + 1]);
    }
    for (const { index, length, entry } of phrases(lexicons.placeholders)) {
      const [first, last] = [tokens[index] as Token, tokens[index + length - 1] as Token];
      const span: Span = [first.start, last.end];
      const isMark = entry.kind === 'mark' && article.prose.slice(...span) === entry.term;
      // “Super Bowl XXX” has a number.
      if (isMark && !(/^X+$/.test(entry.term) && tokens[index - 1]?.pos === 'PROPN')) yield remark(span);
    }

    function remark(span: Span) {
      return { span, message: `“${article.text.slice(...span)}” was never filled in.` };
    }
  },
});

/** Whether the words between the brackets are a blank, or begin like an order to fill one. */
function isBlank(held: readonly Token[], { placeholders }: Lexicons): boolean {
  const found = placeholders.at(held, 0);
  return found?.entry.kind === 'blank' ? found.length === held.length : found !== undefined;
}
