import type { Actor } from '../actors/types';
import type { Mention, Statement } from '../reading/types';
import type { Failure, Finding, Review } from '../review/types';
import { firstProblems, type Problem } from '../text/problem';
import type { Span } from '../text/span';

/** The number of the JSON review's schema; it grows when a reader of the former version could go wrong. */
export const schemaNumber = 2;

const statementKeys = [
  ...(['id', 'kind', 'by', 'content', 'cue', 'source', 'actor', 'alsoBy', 'how', 'sourceType'] as const),
  ...(['act', 'negated', 'confidence'] as const),
] as const satisfies readonly (keyof Statement)[];
const actorKeys = [
  'id',
  'name',
  'kind',
  'aliases',
  'roles',
  'registered',
  'anonymity',
] as const satisfies readonly (keyof Actor)[];
const mentionKeys = ['span', 'actor', 'form', 'by'] as const satisfies readonly (keyof Mention)[];
const findingKeys = [
  ...(['rule', 'category', 'severity', 'span', 'message', 'confidence'] as const),
] as const satisfies readonly (keyof Finding)[];

/** A statement in the JSON review. */
export type StatementJson = Pick<Statement, (typeof statementKeys)[number]>;

/** An actor in the JSON review. */
export type ActorJson = Pick<Actor, (typeof actorKeys)[number]>;

/** A mention in the JSON review. */
export type MentionJson = Pick<Mention, (typeof mentionKeys)[number]>;

/** A finding in the JSON review; `parts` and `partMessages` are left out where it speaks of one place. */
export interface FindingJson extends Pick<Finding, (typeof findingKeys)[number]> {
  readonly parts?: readonly Span[];
  readonly partMessages?: readonly string[];
}

/** One article in the JSON review, as `review.schema.json` describes it. */
export interface ArticleJson {
  readonly path: string;
  readonly statements: readonly StatementJson[];
  readonly actors: readonly ActorJson[];
  /** Those of which it is clear whom they mean. */
  readonly mentions: readonly MentionJson[];
  readonly findings: readonly FindingJson[];
  readonly failures: readonly Failure[];
  /** Left out where nothing was. */
  readonly leftOut?: readonly Problem[];
}

/** The review of one article as plain JSON, without what follows the code and may change with it. */
export function articleJson({ reading, findings, failures, leftOut }: Review, path: string): ArticleJson {
  return {
    path,
    statements: reading.statements.map((statement) => only(statementKeys, statement)),
    actors: reading.actors.map((actor) => only(actorKeys, actor)),
    mentions: reading.mentions.filter(({ actor }) => actor !== null).map((mention) => only(mentionKeys, mention)),
    findings: findings.map(findingJson),
    failures,
    ...(leftOut.length > 0 && { leftOut: firstProblems(leftOut) }),
  };
}

function findingJson(finding: Finding): FindingJson {
  const { parts } = finding;
  return {
    ...only(findingKeys, finding),
    ...(parts.length > 0 && {
      parts: parts.map((part) => part.span),
      partMessages: parts.map((part) => part.message),
    }),
  };
}

/** The value with these keys alone, in their order, where it has them. */
function only<Value extends object, Key extends keyof Value>(keys: readonly Key[], value: Value): Pick<Value, Key> {
  const picked: Partial<Pick<Value, Key>> = {};
  for (const key of keys) if (value[key] !== undefined) picked[key] = value[key];
  return picked as Pick<Value, Key>;
}
