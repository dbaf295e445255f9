import { safeEdits } from '../../review/safe-edits';
import type { Review } from '../../review/types';
import type { Fix } from '../../rules/rule';
import { slice } from '../../text/span';
import { edited } from '../../text/yaml-change';

/** An article with its safe fixes made. */
export interface Mended {
  readonly text: string;
  /** Of the text as it is now. */
  readonly review: Review;
  readonly places: number;
}

/** How often a text is looked at again, as one fix may make room for another. */
const mostRounds = 10;

/** Makes all safe fixes of the findings, and those that come up when they are made. `look` reviews a text as the first was. */
export function mend(first: Review, look: (text: string) => Review): Mended {
  let review = first;
  let places = 0;
  for (let round = 0; round < mostRounds; round++) {
    const { text } = review.reading.article;
    const edits = safeEdits(review.findings.filter(({ fixes }) => keepsMarkup(fixes, review)));
    if (edits.length === 0) break;
    places += edits.length;
    review = look(edited(text, edits));
  }
  return { text: review.reading.article.text, review, places };
}

/** Whether the edits of the safe fix take words alone, and no sign of markup between them. */
function keepsMarkup(fixes: readonly Fix[], { reading: { article } }: Review): boolean {
  const edits = fixes.find(({ safe }) => safe)?.edits ?? [];
  return edits.every(({ span }) => slice(article.text, span) === slice(article.prose, span));
}
