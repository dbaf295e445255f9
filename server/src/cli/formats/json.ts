import { version } from '../../../../package.json';
import type { Statement } from '../../reading/types';
import type { Review } from '../../review/types';
import { firstProblems } from '../../text/problem';
import type { Format } from './format';
import { jsonText } from './json-text';
import { streamed } from './streamed';

/** All reviews as one JSON document, as `review.schema.json` describes it. */
export const json: Format = {
  pieces: (outcome) => ('review' in outcome ? [`\n${indented(articleOf(outcome), '    ')}`] : []),
  open: () =>
    streamed(
      `{\n  "schema": 2,\n  "tool": ${inner({ name: 'hearsay', version })},\n  "articles": [`,
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

/** The JSON review of one article. */
export function articleOf({ path, review }: { readonly path: string; readonly review: Review }) {
  const { reading, findings, failures, leftOut } = review;
  return {
    path,
    statements: reading.statements.map(statementOf),
    actors: reading.actors.map(({ id, name, kind, aliases, roles, registered }) => ({
      id,
      name,
      kind,
      aliases,
      roles,
      registered,
    })),
    mentions: reading.mentions
      .filter((mention) => mention.actor !== null)
      .map(({ span, actor, form }) => ({ span, actor, form })),
    findings: findings.map(({ rule, category, severity, span, message, confidence, parts }) => ({
      rule,
      category,
      severity,
      span,
      message,
      confidence,
      ...(parts.length > 0 && {
        parts: parts.map((part) => part.span),
        partMessages: parts.map((part) => part.message),
      }),
    })),
    failures,
    ...(leftOut.length > 0 && { leftOut: firstProblems(leftOut).map(({ span, message }) => ({ span, message })) }),
  };
}

const statementOf = ({
  id,
  kind,
  by,
  content,
  cue,
  source,
  actor,
  alsoBy,
  how,
  sourceType,
  act,
  negated,
  confidence,
}: Statement) => ({
  id,
  kind,
  by,
  content,
  cue,
  source,
  actor,
  ...(alsoBy && { alsoBy }),
  ...(how && { how }),
  ...(sourceType && { sourceType }),
  act,
  negated,
  confidence,
});
