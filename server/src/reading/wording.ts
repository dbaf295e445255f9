import { bySpan, hull, type Span } from '../text/span';
import { someHolds, someOverlaps } from '../text/span-index';
import { partsIn } from './look-ups';
import type { Reading, Statement } from './types';

/** Words of the article on one line, without markup. */
export const onOneLine = ({ article }: Pick<Reading, 'article'>, [start, end]: Span): string =>
  article.prose.slice(start, end).replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

/** The reported words on one line, in quotation marks where the article has them; “…” stands for what interrupts them. */
export const wordsOf = (reading: Reading, statement: Statement): string =>
  marked(reading, statement)
    .map((span) => onOneLine(reading, span))
    .join(' … ');

/** The reporting words on one line. */
export const cueOf = (reading: Reading, { cue }: Pick<Statement, 'cue'>): string =>
  cue.map((span) => onOneLine(reading, span)).join(' … ');

/**
 * What was done with the words, and then the words, on one line: “denied that the ferry had sailed”, “claimed: ‘It sailed’”.
 * Words that are quoted, and only said, are enough by themselves.
 */
export function accountOf(reading: Reading, statement: Statement): string {
  const words = wordsOf(reading, statement);
  const cue = cueOf(reading, statement);
  const { kind, act, negated } = statement;
  if (!/\p{L}/u.test(cue) || (kind === 'direct' && act === 'says' && !negated)) return words;
  const told = toldTogether(reading, statement);
  return told ? onOneLine(reading, told) : words === '' ? cue : `${cue}: ${words}`;
}

/** The content in order, with the quotation marks round words that are quoted whole; what no word stands between is one stretch. */
export function marked({ article, quotations }: Reading, { content, quotations: own }: Statement): Span[] {
  const spans = content.map(
    (span) =>
      own.map((i) => quotations[i]).find((quotation) => quotation?.content.join() === span.join())?.span ?? span,
  );
  const apart: Span[] = [];
  for (const span of spans.sort(bySpan)) {
    const last = apart.pop() ?? span;
    const parted = /[\p{L}\p{N}]/u.test(article.prose.slice(last[1], span[0]));
    if (parted) apart.push(last, span);
    else apart.push(hull([last, span]));
  }
  return apart;
}

/** Verb and words as one stretch of the article, where neither a source nor anything else that is told stands between. */
function toldTogether(reading: Reading, statement: Statement): Span | undefined {
  const { cue, source } = statement;
  const words = marked(reading, statement);
  const [verb, first] = [cue[0], words[0]];
  if (!verb || !first) return undefined;
  // “Ruiz has been accused of lying”: nobody stands between what is said of whom.
  if (first[0] < verb[0] && source.length > 0) return undefined;
  const whole = hull([...cue, ...words]);
  const [[, from], [to]] = first[0] < verb[0] ? [first, verb] : [verb, first];
  return someOverlaps(source, whole) || !inOneBlock(reading, whole) || tellsOf(reading, statement, [from, to])
    ? undefined
    : whole;
}

/** Whether something else is reported in the stretch. */
export const tellsOf = ({ statements }: Reading, statement: Statement, span: Span): boolean =>
  span[0] < span[1] && partsIn(statements, span).some((part) => part.is !== 'source' && part.statement !== statement);

/** Whether the stretch stands in one paragraph. */
export const inOneBlock = ({ article }: Reading, span: Span): boolean => someHolds(article.blocks, span);
