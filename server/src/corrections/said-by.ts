import type { ActorKind, ActorsFile } from '../actors/types';
import { actorOf, mentionsOf } from '../reading/look-ups';
import type { Mention, Reading, SourceType, Statement } from '../reading/types';
import { foldName } from '../text/fold';
import { overlaps, type Span, slice, trimmed } from '../text/span';
import { overlapping } from '../text/span-index';
import { withMeaning } from './meaning';
import { left, quotedIn, statementsAt, unmarked } from './statements';
import { type Correction, nobody } from './types';
import { whoIs } from './who';

/** “Said by …”: the statements at the place are somebody’s, or nobody’s; words of it that are in none become one of the desk’s own. */
export function saidBy(reading: Reading, place: Span, correction: Correction, by: number, file: ActorsFile): Reading {
  const words = correction.saidBy ?? nobody;
  const known = words === nobody ? { reading, id: null } : whoIs(reading, file, words, place);
  const meant = statementsAt(reading.statements, place);
  const given = meant.reduce(
    (now, { id }) => (known.id === null ? toNobody(now, id, by) : toSpeaker(now, id, known.id, by)),
    known.reading,
  );
  return byHand(given, place, known.id, by);
}

/** The statement, and what goes on with it, is nobody’s. */
function toNobody(reading: Reading, statement: string, by: number): Reading {
  return changed(reading, statement, ({ alsoBy: _also, sourceType: _type, ...rest }) => ({
    ...rest,
    actor: null,
    source: [],
    how: 'desk',
    confidence: 1,
    corrected: by,
  }));
}

/** The statement, and what goes on with it, is this speaker’s. */
function toSpeaker(reading: Reading, statement: string, speaker: string, by: number): Reading {
  const before = reading.statements.find(({ id }) => id === statement) as Statement;
  const inSource = overlapping(reading.mentions, before.source[0] ?? [0, 0]);
  const known = sourceMeans(reading, before, inSource, speaker, by);
  const source = known ? before.source : nearestMention(reading, speaker, before);
  return changed(known ?? reading, statement, ({ alsoBy: _also, sourceType, ...rest }) => {
    const type = typeOf(actorOf(reading.actors, speaker)?.kind) ?? sourceType;
    return {
      ...rest,
      actor: speaker,
      source,
      // What names somebody else is no longer what the construction found.
      ...(!known && { by: 'desk' }),
      ...(type && { sourceType: type }),
      how: 'desk',
      confidence: 1,
      corrected: by,
    };
  });
}

/** The reading in which the words of the source mean the speaker; undefined where they name somebody else. */
function sourceMeans(
  reading: Reading,
  { source, actor }: Statement,
  inSource: readonly Mention[],
  speaker: string,
  by: number,
): Reading | undefined {
  const [first] = source;
  if (!first) return undefined;
  if (inSource.some((mention) => mention.actor === speaker)) return reading;
  const own = inSource.filter((mention) => mention.actor === actor && mention.form !== 'possessive');
  const fitting = own.filter((mention) => mention.form !== 'name' || fits(reading, mention, speaker));
  if (own.length > 0) return fitting.length === own.length ? withMeaning(reading, own, speaker, by) : undefined;
  if (inSource.some(({ form }) => form === 'name')) return undefined;
  const described: Mention = { span: first, form: 'title', actor: speaker, confidence: 1, by: 'desk', corrected: by };
  return { ...reading, mentions: [...reading.mentions, described].sort((a, b) => a.span[0] - b.span[0]) };
}

/** Whether the name may be short for the speaker’s: “Berg” for “Olaf Berg”. */
function fits({ article, actors }: Reading, { span }: Mention, speaker: string): boolean {
  const { name = '', aliases = [] } = actorOf(actors, speaker) ?? {};
  const words = foldName(slice(article.prose, span)).split(' ');
  return [name, ...aliases].some((form) => {
    const own = foldName(form).split(' ');
    return words.every((word) => own.includes(word));
  });
}

/** The name of the speaker that stands nearest before the words, else the nearest after them; nothing where the article has none. */
function nearestMention({ mentions }: Reading, speaker: string, { content }: Pick<Statement, 'content'>): Span[] {
  const own = mentionsOf(mentions, speaker).filter(({ form }) => form !== 'possessive');
  const start = content[0]?.[0] ?? 0;
  const found = own.findLast(({ span }) => span[1] <= start) ?? own[0];
  return found ? [found.span] : [];
}

/** The reading with the statement changed, and with it those that only go on with it. */
function changed(reading: Reading, statement: string, change: (statement: Statement) => Statement): Reading {
  const before = reading.statements.find(({ id }) => id === statement) as Statement;
  const goesOn = (other: Statement): boolean =>
    other.by === 'goes-on' &&
    other.actor === before.actor &&
    before.source.length > 0 &&
    sameSpans(other.source, before.source);
  const statements = reading.statements.map((other) =>
    other.id === statement || goesOn(other) ? change(other) : other,
  );
  return { ...reading, statements };
}

const sameSpans = (some: readonly Span[], others: readonly Span[]): boolean => some.join() === others.join();

/** With the words of the place that are part of no statement as one of their own. */
function byHand(reading: Reading, place: Span, actor: string | null, by: number): Reading {
  const { article, statements } = reading;
  const holes = statements.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]);
  const passages = overlapping(article.blocks, place).map(
    ({ span }): Span => [Math.max(span[0], place[0]), Math.min(span[1], place[1])],
  );
  const near = holes.filter((hole) => overlaps(hole, place));
  // The marks round words that are told of already.
  const parts = left(article, passages, near).map((part) =>
    near.length === 0 ? part : trimmed(article.text, part, /[\s,.;:“”"«»]/),
  );
  const content = parts.map((part) => unmarked(reading, part));
  if (content.length === 0) return reading;
  const { kind, quotations } = quotedIn(reading, content);
  const type = typeOf(actorOf(reading.actors, actor)?.kind);
  const statement: Statement = {
    id: `desk-${by}`,
    by: 'desk',
    kind,
    content,
    cue: [],
    source: actor === null ? [] : nearestMention(reading, actor, { content }),
    actor,
    how: 'desk',
    ...(type && { sourceType: type }),
    act: 'says',
    negated: false,
    verb: '',
    complement: kind === 'direct' ? 'quotation' : 'clause',
    confidence: 1,
    quotations,
    corrected: by,
  };
  return { ...reading, statements: [...statements, statement] };
}

const sourceTypes: Readonly<Partial<Record<ActorKind, SourceType>>> = {
  person: 'person',
  organisation: 'organisation',
  government: 'government',
  country: 'government',
  group: 'group',
};

const typeOf = (kind: ActorKind | undefined): SourceType | undefined => kind && sourceTypes[kind];
