import { type Span, slice } from '../../text/span';
import { defineRule } from '../rule';

export const headlineBodyMismatch = defineRule({
  id: 'headline-body-mismatch',
  category: 'balance',
  severity: 'hint',
  confidence: 'low',
  quotes: 'document',
  status: 'draft',
  title: 'Headline figure that is not in the story',
  why: 'A headline that says more than the article misleads all who read no further.',
  remedy: 'Use the figure from the story.',
  guides: [
    'IPSO Editors’ Code, 1 Accuracy: headlines supported by the text',
    'SPJ Code of Ethics: no over-simplifying headlines',
  ],
  examples: {
    flags: ['[[90,000]] march in Osk\n\nPolice counted 40,000 people on the bridge. They left at nine.'],
    passes: [
      '90,000 march, say organisers\n\nOrganisers put the crowd at 90,000. Police counted fewer.',
      '10,000 march in Osk\n\nPolice counted 9,980 people on the bridge. They left at nine.',
      'March in Osk\n\nPolice counted 40,000 people on the bridge.',
      'Nine march in Osk\n\nPolice counted nine people on the bridge.',
    ],
  },
  *check({ article }) {
    const top = article.blocks.find(({ kind }) => kind === 'headline');
    if (!top) return;
    const body = article.blocks.filter(({ kind }) => kind !== 'headline').map(({ span }) => slice(article.prose, span));
    const figures = figuresIn(body.join(' '))
      .map(({ value }) => value)
      .sort((a, b) => a - b);
    for (const { value, at, length } of figuresIn(slice(article.prose, top.span))) {
      // A headline rounds.
      if (value < 10 || isNear(figures, value)) continue;
      const span: Span = [top.span[0] + at, top.span[0] + at + length];
      yield { span, message: `The article has no figure like ${slice(article.text, span)}.` };
    }
  },
});

/** Whether one of the sorted figures is at most a twentieth away from the value. */
function isNear(figures: readonly number[], value: number): boolean {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value - (figures[middle] as number) > 0.05 * value) low = middle + 1;
    else high = middle;
  }
  return low < figures.length && Math.abs((figures[low] as number) - value) <= 0.05 * value;
}

const figuresIn = (text: string): { value: number; at: number; length: number }[] =>
  [...text.matchAll(/(?<![\p{L}\d.,-])\d{1,3}(?:,\d{3})+|(?<![\p{L}\d.,-])\d+(?:\.\d+)?(?![\p{L}\d-])/gu)].map(
    (found) => ({
      value: Number(found[0].replaceAll(',', '')),
      at: found.index,
      length: found[0].length,
    }),
  );
