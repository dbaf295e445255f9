import { version } from '../../../../package.json';
import type { Review } from '../../review/types';

/** The JSON review of one article, as `review.schema.json` describes it. */
function article(path: string, { reading, findings, failures }: Review) {
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

/** All reviews as one JSON document, ending with a line break. */
export function json(reviews: readonly { readonly path: string; readonly review: Review }[]): string {
  const articles = reviews.map(({ path, review }) => article(path, review));
  return `${JSON.stringify({ schema: 1, tool: { name: 'hearsay', version }, articles }, null, 2)}\n`;
}
