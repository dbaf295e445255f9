import { schemaNumber } from '../../report/review-json';
import type { Format, Outcome } from './format';
import { articleOf } from './json';
import { jsonText } from './json-text';
import { rowsOf } from './rows';
import { streamed } from './streamed';

/** A line of JSON for each article, or for each row of it: for streams, and for programs that read tables. */
export const ndjson: Format = {
  pieces(outcome, { rows }) {
    if (rows === null) return [line(recordOf(outcome))];
    // A row of another kind would spoil the table; what is wrong is told on standard error.
    return 'review' in outcome ? rowsOf(rows, outcome).map(line) : [];
  },
  open: () => streamed('', '', ''),
};

const line = (record: object): string => `${jsonText(record)}\n`;

function recordOf(outcome: Outcome): object {
  const { path, record, post } = outcome;
  const { path: _, ...rest } =
    'review' in outcome ? articleOf(outcome) : { path, ...(post && { post }), problem: outcome.problem };
  return { schema: schemaNumber, ...(record ?? { path }), ...rest };
}
