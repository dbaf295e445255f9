import { version } from '../../../../package.json';
import { type ArticleJson, articleJson, schemaNumber } from '../../report/review-json';
import type { Format, PostRecord, Reviewed } from './format';
import { jsonText } from './json-text';
import { streamed } from './streamed';

/** All reviews as one JSON document, as `review.schema.json` describes it. */
export const json: Format = {
  pieces: (outcome) => ('review' in outcome ? [`\n${indented(articleOf(outcome), '    ')}`] : []),
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

/** The article in the JSON review, with what stands there only on the command line. */
export function articleOf({ path, post, isTakenOut, review }: Reviewed): ArticleJson & {
  readonly post?: PostRecord;
  readonly text?: string;
} {
  const { path: name, ...rest } = articleJson(review, path);
  return { path: name, ...(post && { post }), ...(isTakenOut && { text: review.reading.article.text }), ...rest };
}

const indented = (value: object, margin: string): string => jsonText(value, 2).replace(/^/gm, margin);

/** A value behind a key of the document. */
const inner = (value: object): string => indented(value, '  ').trimStart();
