import { version } from '../../../../package.json';
import { articleJson, schemaNumber } from '../../report/review-json';
import type { Format } from './format';
import { jsonText } from './json-text';
import { streamed } from './streamed';

/** All reviews as one JSON document, as `review.schema.json` describes it. */
export const json: Format = {
  pieces: (outcome) =>
    'review' in outcome ? [`\n${indented(articleJson(outcome.review, outcome.path), '    ')}`] : [],
  open: () =>
    streamed(
      `{\n  "schema": ${schemaNumber},\n  "tool": ${inner({ name: 'hearsay', version })},\n  "articles": [`,
      ',',
      ({ unreviewed }, pieces) => {
        const problems = unreviewed.map(({ path, problem }) => ({ path, problem }));
        return `${pieces > 0 ? '\n  ' : ''}],\n  "unreviewed": ${inner(problems)}\n}\n`;
      },
    ),
};

const indented = (value: object, margin: string): string => jsonText(value, 2).replace(/^/gm, margin);

/** A value behind a key of the document. */
const inner = (value: object): string => indented(value, '  ').trimStart();
