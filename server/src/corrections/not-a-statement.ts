import type { Reading } from '../reading/types';
import type { Span } from '../text/span';
import { statementsAt } from './statements';

/** “Not a statement”: nobody says the words at the place. What is quoted of them is a title, a slogan, a thing. */
export function notAStatement(reading: Reading, place: Span): Reading {
  const gone = new Set(statementsAt(reading.statements, place));
  const statements = reading.statements.filter((statement) => !gone.has(statement));
  const held = new Set(statements.flatMap((statement) => statement.quotations));
  const things = new Set([...gone].flatMap((statement) => statement.quotations).filter((i) => !held.has(i)));
  const quotations = reading.quotations.map((quotation, i) =>
    things.has(i) ? { ...quotation, use: 'title' as const } : quotation,
  );
  return { ...reading, statements, quotations };
}
