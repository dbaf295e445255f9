import type { Actor } from '../actors/types';
import { saidBy } from '../reading/speakers/speakers-of';
import type { Mention, Reading, Statement } from '../reading/types';
import { type Span, touches } from '../text/span';
import { partsOf } from './speech';

/** What stands at a place: words that mean an actor, a part of a statement, or both. */
export interface Place {
  /** The narrowest of what stands there. */
  readonly span: Span;
  readonly mention: Mention | undefined;
  readonly statement: Statement | undefined;
  /** Who is meant there; where nobody is, who speaks there. */
  readonly actor: Actor | undefined;
}

/** What stands at the offset; null where it is neither an actor nor a statement. */
export function placeAt({ mentions, statements, actors }: Reading, offset: number): Place | null {
  const mention = mentions.find(({ span }) => touches(span, offset));
  const part = statements
    .flatMap((statement) => partsOf(statement).map((span) => ({ statement, span })))
    .filter(({ span }) => touches(span, offset))
    .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0];
  const span = mention?.span ?? part?.span;
  if (!span) return null;
  const id = mention ? mention.actor : part?.statement.actor;
  return { span, mention, statement: part?.statement, actor: actors.find((actor) => actor.id === id) };
}

/** Where the actor is first named; where never, where first meant or quoted. */
export function firstNaming(reading: Reading, actor: Actor): Span {
  const mine = reading.mentions.filter((mention) => mention.actor === actor.id);
  const first = mine.find((mention) => mention.form === 'name') ?? mine[0];
  const [said] = saidBy(reading, actor.id);
  return first?.span ?? said?.source[0] ?? said?.content[0] ?? [0, 0];
}
