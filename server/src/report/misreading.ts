import type { Correction } from '../corrections/types';
import type { Lexicons } from '../lexicons/lexicons';
import type { Reading } from '../reading/types';
import { type Span, slice } from '../text/span';
import { holding, overlapping } from '../text/span-index';
import { readingText } from './reading-text';
import { whatWasRead } from './what-was-read';

/**
 * A text to send to whoever can mend a misreading: the sentences at the place, how their paragraph was read before the desk corrected it,
 * and what it should be, as the corrections say; where there are none, a line to fill in. Empty where no sentence stands at the place.
 */
export function misreadingText(
  asRead: Reading,
  lexicons: Lexicons,
  at: Span,
  corrections: readonly Correction[],
  version: string,
): string {
  const { article } = asRead;
  const place: Span = at[0] === at[1] ? [at[0], at[0] + 1] : at;
  const sentences = overlapping(article.sentences, place);
  const [first] = sentences;
  if (!first) return '';
  const { actors, blocks } = whatWasRead(asRead, lexicons);
  const block = holding(article.blocks, first.span);
  const own = blocks.filter(({ span }) => block !== undefined && span[0] === block.span[0]);
  const words = sentences.map(({ span }) => slice(article.prose, span).replace(/\s+/g, ' ').replaceAll('\u2060', ''));
  return [
    '# A misreading',
    `Hearsay ${version} reads these words otherwise than they are meant. Nothing has been sent: send this text to whom you like.`,
    '## The words',
    ...words.map((sentence) => `> ${sentence}`),
    '## How they were read',
    readingText(article.text, { actors, blocks: own }).trimEnd().replace(/^/gm, '    '),
    '## What it should be',
    ...(corrections.length > 0 ? corrections.map(wanted) : ['…']),
    '',
  ].join('\n\n');
}

/** What the desk says, in a line. */
function wanted({ exact, saidBy, statement, only, also, sameAs, somebodyElse, why }: Correction): string {
  const said = [
    saidBy && `said by ${saidBy}`,
    statement && 'not a statement',
    only && `only “${only}”`,
    ...also.map((words) => `“${words}”, too`),
    sameAs && `the same as ${sameAs}`,
    somebodyElse && 'somebody else',
  ].filter(Boolean);
  return `- “${exact}”: ${said.join('; ')}${why && ` (${why})`}`;
}
