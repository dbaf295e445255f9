import type { Actor } from '../actors/types';
import { once } from '../text/once';
import type { Span } from '../text/span';
import { overlapping } from '../text/span-index';
import type { Mention, Quotation, Statement } from './types';

/** A stretch of the text that belongs to a statement. */
export interface Part {
  readonly statement: Statement;
  readonly is: 'content' | 'cue' | 'source';
  readonly span: Span;
}

/** The parts of statements that share at least one unit with the span, statement by statement. */
export const partsIn = (statements: readonly Statement[], span: Span): Part[] => overlapping(partsOf(statements), span);

const partsOf = once((statements: readonly Statement[]): readonly Part[] =>
  statements.flatMap((statement) =>
    (['content', 'cue', 'source'] as const).flatMap((is) => statement[is].map((span) => ({ statement, is, span }))),
  ),
);

/** The statements that hold the quotation, which is named by its index. */
export const statementsOf = (statements: readonly Statement[], quotation: number): readonly Statement[] =>
  byQuotation(statements).get(quotation) ?? [];

const byQuotation = once((statements: readonly Statement[]) =>
  grouped(statements.flatMap((statement) => statement.quotations.map((quotation) => [quotation, statement] as const))),
);

/** The indexes of the quotations that stand in the block, which is named by its own, in order. */
export const quotationsOf = (quotations: readonly Quotation[], block: number): readonly number[] =>
  byBlock(quotations).get(block) ?? [];

const byBlock = once((quotations: readonly Quotation[]) =>
  grouped(quotations.map(({ block }, i) => [block, i] as const)),
);

/** All places that stand for the actor, in order. */
export const mentionsOf = (mentions: readonly Mention[], actor: string): readonly Mention[] =>
  byActor(mentions).get(actor) ?? [];

const byActor = once((mentions: readonly Mention[]) =>
  grouped(mentions.map((mention) => [mention.actor, mention] as const)),
);

/** The actor with the id; undefined for null, too. */
export const actorOf = (actors: readonly Actor[], id: string | null): Actor | undefined =>
  id === null ? undefined : byId(actors).get(id);

const byId = once((actors: readonly Actor[]) => new Map(actors.map((actor) => [actor.id, actor])));

function grouped<Key, Value>(pairs: readonly (readonly [Key, Value])[]): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
