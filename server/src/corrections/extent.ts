import type { Reading, Statement } from '../reading/types';
import { bySpan, hull, overlaps, type Span } from '../text/span';
import { nearest } from './locate';
import { left, quotedIn, statementsAt, unmarked } from './statements';
import type { Correction } from './types';

/** “These words, too”, “only these words”: what is said reaches as far as the desk says. */
export function extent(reading: Reading, place: Span, { only, also }: Correction, by: number): Reading {
  const statement =
    reading.statements.find(({ corrected }) => corrected === by) ?? statementsAt(reading.statements, place)[0];
  if (!statement) return reading;
  const placed = (words: string): Span[] => {
    const span = nearest(reading.article, words, place);
    return span ? [unmarked(reading, span)] : [];
  };
  const kept = only === undefined ? statement.content : placed(only);
  const holes = [...statement.cue, ...statement.source];
  const content = left(reading.article, joined([...kept, ...also.flatMap(placed)]), holes);
  if (content.length === 0) return reading;
  const changed: Statement = {
    ...statement,
    ...quotedIn(reading, content),
    content,
    by: 'desk',
    confidence: 1,
    corrected: by,
  };
  return { ...reading, statements: reading.statements.map((other) => (other === statement ? changed : other)) };
}

/** The spans in order, those that meet as one. */
function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort(bySpan)) {
    const last = apart.at(-1);
    if (last && (overlaps(last, span) || last[1] === span[0])) apart[apart.length - 1] = hull([last, span]);
    else apart.push(span);
  }
  return apart;
}
