import { baselineLine } from '../reviewing/baseline';
import type { Format } from './format';
import { streamed } from './streamed';

/** The findings of each article as a baseline keeps them, a line of JSON an article, for who writes the file. */
export const baseline: Format = {
  pieces: (outcome) =>
    'review' in outcome
      ? [
          `${JSON.stringify([outcome.file, outcome.review.findings.map((finding) => baselineLine(finding, outcome.keys)).sort()])}\n`,
        ]
      : [],
  open: () => streamed('', '', ''),
};
