import type { Token } from '../../language/types';
import { inClass } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';
import { someOverlaps } from '../../text/span-index';
import { defineRule } from '../rule';

export const titleCapitalization = defineRule({
  id: 'title-capitalization',
  category: 'names',
  severity: 'information',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Title capitalized against house style',
  why: 'A capital makes a title part of the name; style books reserve it for a title right before a name.',
  remedy: 'Capitalize the title right before a name and lowercase it elsewhere, as the style book asks.',
  guides: [
    'AP Stylebook, titles',
    'Reuters Handbook, style guide: capitals',
    'Guardian style guide: jobs are lower case',
  ],
  examples: {
    flags: [
      { text: 'The [[Foreign Minister]] left at nine.', style: 'ap' },
      { text: 'Ilan Dorvek, [[Foreign Minister]] since May, left.', style: 'guardian' },
      { text: 'Then [[foreign minister]] Ilan Dorvek left.', style: 'ap' },
    ],
    passes: [
      { text: 'Foreign Minister Ilan Dorvek left at nine.', style: 'ap' },
      { text: 'Ilan Dorvek, foreign minister since May, left.', style: 'ap' },
      { text: 'The foreign minister, Ilan Dorvek, left at nine.', style: 'ap' },
      'The Foreign Minister left at nine.',
      { text: 'Former foreign minister Ilan Dorvek left.', style: 'guardian' },
      { text: '“The Foreign Minister left,” Ana Ruiz said.', style: 'ap' },
      { text: 'The Prime Minister’s Office was shut.', style: 'ap' },
    ],
  },
  *check({ article, tokens, spoken, lexicons: { offices }, blockAt, style }) {
    if (style !== 'ap' && style !== 'reuters' && style !== 'guardian') return;
    for (let i = 0; i < tokens.length; i++) {
      const match = offices.at(tokens, i);
      if (!match) continue;
      const first = tokens[i] as Token;
      const words = tokens.slice(i, i + match.length);
      const last = words.at(-1) as Token;
      const [before, after] = [tokens[i - 1], tokens[i + match.length]];
      i += match.length - 1;
      const span: Span = [first.start, last.end];
      if (someOverlaps(spoken, span) || !isCopy(first.start)) continue;
      const capital = words.filter(({ pos }) => pos !== 'ADP').every(({ form }) => /^\p{Lu}\p{Ll}/u.test(form));
      const name = after?.sentence === first.sentence && /^\p{Lu}\p{Ll}/u.test(after.form);
      const opens = before?.sentence !== first.sentence;
      const text = article.text.slice(...span);
      // “the Prime Minister's Office” is a name.
      if (capital && !name && !opens && isBare(before, after)) {
        const plain = text.toLowerCase();
        yield {
          span,
          message: `“${text}” is not followed by a name: house style lowercases it.`,
          fixes: [{ title: `Write “${plain}”`, edits: [{ span, text: plain }] }],
        };
      } else if (
        style !== 'guardian' &&
        match.length > 1 &&
        name &&
        !opens &&
        /^\p{Ll}/u.test(first.form) &&
        isBeforeName(before)
      ) {
        const plain = text.replace(/(?<![\p{L}])\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());
        yield {
          span,
          message: `“${text}” comes right before a name: house style capitalizes it.`,
          fixes: [{ title: `Write “${plain}”`, edits: [{ span, text: plain }] }],
        };
      }
    }

    function isCopy(offset: number): boolean {
      const block = blockAt([offset, offset + 1]);
      if (block && offset < block.body[0]) return false;
      return block?.kind === 'paragraph' || block?.kind === 'list-item';
    }
  },
});

/** “The Foreign Minister left”, “…, Foreign Minister since May”. */
const isBare = (before: Token | undefined, after: Token | undefined): boolean =>
  inClass(before?.lower, 'before-bare-office') &&
  !/^(?:['’]s?|of|for)$/.test(after?.lower ?? '') &&
  after?.pos !== 'NOUN';

/** No article stands before, and no word that makes a description of it. */
const isBeforeName = (before: Token | undefined): boolean => !/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(before?.pos ?? '');
