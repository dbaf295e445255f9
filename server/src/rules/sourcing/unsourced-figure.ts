import type { Token } from '../../language/types';
import type { WordEntry } from '../../lexicons/lexicons';
import type { Phrases } from '../../lexicons/phrases';
import { inClass } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';
import { someOverlaps } from '../../text/span-index';
import { attributions } from '../edits';
import { defineRule } from '../rule';

export const unsourcedFigure = defineRule({
  id: 'unsourced-figure',
  category: 'sourcing',
  severity: 'information',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Figure without a source',
  why: 'Death tolls, crowd sizes and costs are somebody’s count or guess, and early ones are often wrong.',
  remedy: 'Say who counted, and give the range where counts differ.',
  guides: [
    'NPR, notes of the standards editor: crowd estimates are claims',
    'BBC Editorial Guidelines, 11: accuracy of figures',
    'Full Fact, what makes a claim worth checking',
  ],
  silentIn: ['opinion'],
  options: { least: { default: 10, why: 'The smallest figure that is flagged.' } },
  examples: {
    flags: [
      '[[More than 40,000 people marched]] on the palace.',
      'The war has [[cost the economy 12 billion]] crowns.',
      '[[Some 310 soldiers were killed]] in the valley.',
      'The war is bitter, the Red Crescent says. An [[estimated 5,000 people have been killed]].',
    ],
    passes: [
      'More than 40,000 people marched on the palace, police said; organisers put the crowd at 90,000.',
      'Parliament has 120 seats.',
      'The Red Crescent says an estimated 5,000 people have been killed.',
      'The bill passed by 71 votes to 48.',
      'The harbour office said the ferry was late. More than 40,000 people marched on the palace.',
      'Three people were injured on Monday.',
      'The storm killed nobody in 1962.',
      'In 2014, soldiers were killed in the valley.',
      'Room 312 was damaged.',
      { text: 'More than 40 people marched on the palace.', options: { least: 100 } },
    ],
  },
  *check({ article, spoken, lexicons, ownVoices, tokensIn, options }) {
    let before: { block: number; sourced: boolean } | undefined;
    for (const { sentence, said, tokens } of ownVoices()) {
      const { span, block } = sentence;
      const sourced = said.length > 0;
      const carried = sourced || (before?.block === block && before.sourced);
      before = { block, sourced };
      if (sourced || someOverlaps(spoken, span)) continue;
      const found = figureIn(tokens, lexicons.figures, options.least);
      // Whoever spoke before may have counted, but an estimate is somebody's.
      if (!found || (carried && !isEstimate(tokensIn(found)))) continue;
      yield {
        span: found,
        message: `No source is given for this figure: “${article.text.slice(...found)}”.`,
        fixes: attributions(article.text, span),
      };
    }
  },
});

/** “an estimated 5,000”: whose estimate it is has to be said. */
const isEstimate = ([first, second]: readonly Token[]): boolean =>
  first?.lower === 'estimated' || second?.lower === 'estimated';

/** From the figure to what was counted, or the other way round; they stand within a few words of each other. */
function figureIn(words: readonly Token[], figures: Phrases<WordEntry>, least: number): Span | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Token;
    if (word.pos !== 'NUM' || sizeOf(words, i) < least || isDate(words, i)) continue;
    const found = countedBehind(words, i, figures) ?? costBefore(words, i, figures);
    if (found) return found;
  }
  return undefined;
}

/** “more than 40 were killed”: from what makes the figure rough to what was counted. */
function countedBehind(words: readonly Token[], i: number, figures: Phrases<WordEntry>): Span | undefined {
  const near = words
    .slice(i + 1, i + 6)
    .findIndex((_, at) => /^(?:harm|crowd)$/.test(figures.at(words, i + 1 + at)?.entry.kind ?? ''));
  if (near < 0 || words.slice(i + 1, i + 1 + near).some(({ pos }) => pos === 'PUNCT' || pos === 'ADP'))
    return undefined;
  const end = i + 1 + near + (figures.at(words, i + 1 + near)?.length ?? 1) - 1;
  const from = inClass(words[i - 1]?.lower, 'rough-figure') ? i - 1 : i;
  const start = /^(?:more|fewer)$/.test(words[from - 1]?.lower ?? '') ? from - 1 : from;
  return [(words[start] as Token).start, (words[end] as Token).end];
}

/** “a loss of 3 million”: from what it cost to the figure, if that is large. */
function costBefore(words: readonly Token[], i: number, figures: Phrases<WordEntry>): Span | undefined {
  if (!words.slice(i, i + 2).some(({ lower }) => inClass(lower, 'large-number'))) return undefined;
  const from = Math.max(0, i - 5);
  const cost = words.slice(from, i).findIndex((_, at) => figures.at(words, from + at)?.entry.kind === 'cost');
  return cost < 0 ? undefined : [(words[from + cost] as Token).start, (words[i + 1] ?? (words[i] as Token)).end];
}

/** The number, with the “million” behind it; 0 where it is none. */
function sizeOf(words: readonly Token[], i: number): number {
  const word = (words[i] as Token).lower.replace(/,/g, '');
  if (inClass(word, 'figure-word')) return 1000;
  const value = Number(word);
  return Number.isNaN(value)
    ? 0
    : /^(?:million|billion|thousand)$/.test(words[i + 1]?.lower ?? '')
      ? value * 1000
      : value;
}

/** “In 2014”, “May 12”, “aged 40”. */
function isDate(words: readonly Token[], i: number): boolean {
  const [before, word] = [words[i - 1]?.lower ?? '', (words[i] as Token).form];
  return (
    (/^(?:1[89]|20)\d\d$/.test(word) && !inClass(before, 'before-count')) || inClass(before, 'before-plain-number')
  );
}
