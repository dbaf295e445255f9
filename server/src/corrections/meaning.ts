import { actorOf } from '../reading/look-ups';
import { speakersOf } from '../reading/speakers/speakers-of';
import type { Mention, Reading, Statement } from '../reading/types';
import { overlaps } from '../text/span';

/**
 * The reading with the mentions meaning somebody else, or nobody who is known. What hangs on them goes along: pronouns that go back to
 * them, and the statements of which they are the source. `by` is the index of the correction.
 */
export function withMeaning(reading: Reading, chosen: readonly Mention[], to: string | null, by: number): Reading {
  const moved = new Set(chosen);
  for (const mention of reading.mentions)
    if (!moved.has(mention) && [...moved].some((other) => goesBackTo(mention, other))) moved.add(mention);
  const mentions = reading.mentions.map(
    (mention): Mention =>
      moved.has(mention) ? { ...mention, actor: to, confidence: 1, by: 'desk', corrected: by } : mention,
  );
  const statements = reading.statements.map((statement) => {
    const sources = [...moved].filter(({ span }) => statement.source.some((source) => overlaps(source, span)));
    return sources.reduce((said, { actor }) => withSpeaker(said, actor, to, by), statement);
  });
  return { ...reading, mentions, statements };
}

const goesBackTo = ({ actor, antecedent }: Mention, other: Mention): boolean =>
  antecedent !== undefined && actor === other.actor && overlaps(antecedent, other.span);

/** The statement with one of its speakers in the place of another. */
function withSpeaker(statement: Statement, from: string | null, to: string | null, by: number): Statement {
  const speakers: readonly (string | null)[] = statement.actor === null ? [null] : speakersOf(statement);
  if (!speakers.includes(from)) return statement;
  const [actor = null, ...others] = [...new Set(speakers.map((id) => (id === from ? to : id)))].filter(
    (id) => id !== null,
  );
  const { alsoBy: _, ...rest } = statement;
  return { ...rest, actor, ...(others.length > 0 && { alsoBy: others }), how: 'desk', confidence: 1, corrected: by };
}

/** The reading with one actor taken for another in all of the article; the one that stays goes by the names of both. */
export function merged(reading: Reading, from: string, to: string, by: number): Reading {
  const [gone, kept] = [actorOf(reading.actors, from), actorOf(reading.actors, to)];
  const own = reading.mentions.filter(({ actor }) => actor === from);
  const { mentions, statements, actors } = withMeaning(reading, own, to, by);
  const names = new Set([...(kept?.aliases ?? []), gone?.name ?? '', ...(gone?.aliases ?? [])]);
  for (const name of ['', kept?.name ?? '']) names.delete(name);
  return {
    ...reading,
    mentions,
    statements: statements.map((statement) => withSpeaker(statement, from, to, by)),
    actors: actors.map((actor) => (actor.id === to ? { ...actor, aliases: [...names] } : actor)),
  };
}
