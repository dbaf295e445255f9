import { version } from '../../../../package.json';
import type { Review } from '../../review/types';
import type { Format, Report, Totals } from './format';

/** All reviews as one JSON document, as `review.schema.json` describes it. */
export const json: Format = {
  pieces: (outcome) => ('review' in outcome ? [indented(JSON.stringify(articleOf(outcome), null, 2))] : []),
  open: (): Report => {
    let between = '\n';
    return {
      head: `{\n  "schema": 1,\n  "tool": ${indented(JSON.stringify({ name: 'hearsay', version }, null, 2), '  ').trimStart()},\n  "articles": [`,
      add(piece) {
        const text = `${between}${piece}`;
        between = ',\n';
        return text;
      },
      end: ({ unreviewed }) => `${between === '\n' ? '' : '\n  '}],\n  "unreviewed": ${listOf(unreviewed)}\n}\n`,
    };
  },
};

const indented = (text: string, margin = '    '): string => text.replace(/^/gm, margin);

const listOf = (unreviewed: Totals['unreviewed']): string =>
  indented(JSON.stringify(unreviewed, null, 2), '  ').trimStart();

/** The JSON review of one article. */
export function articleOf({ path, review }: { readonly path: string; readonly review: Review }) {
  const { reading, findings, failures } = review;
  return {
    path,
    statements: reading.statements.map(({ id, kind, by, content, cue, source, actor, alsoBy, confidence }) => ({
      id,
      kind,
      by,
      content,
      cue,
      source,
      actor,
      ...(alsoBy && { alsoBy }),
      confidence,
    })),
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
    findings: findings.map(({ rule, category, severity, span, message, confidence }) => ({
      rule,
      category,
      severity,
      span,
      message,
      confidence,
    })),
    failures,
  };
}
