import type { Actor, ActorsFile } from '../actors/types';
import { selectorOf } from '../corrections/locate';
import { left, statementsAt } from '../corrections/statements';
import { type Correction, nobody, type Selector } from '../corrections/types';
import { actorOf } from '../reading/look-ups';
import type { Reading, Statement } from '../reading/types';
import type { Corrected } from '../review/types';
import { foldName } from '../text/fold';
import { contains, hull, overlaps, type Span, slice, touches, trimmed } from '../text/span';
import { holding, overlapping } from '../text/span-index';
import type { CorrectionSays } from './desk-change';

/** What is written of a correction: the words it is about, and what it says of them. */
export interface NewCorrection {
  readonly words: Selector;
  readonly says: Partial<Pick<Correction, 'saidBy' | 'statement' | 'only' | 'sameAs' | 'somebodyElse' | 'why'>> & {
    readonly also?: string;
    readonly suppress?: string;
  };
}

/** What the corrections of an article are made of. */
interface Ground {
  readonly reading: Reading;
  readonly corrections: readonly Corrected[];
  readonly actors: ActorsFile;
}

type Made = NewCorrection | { readonly refused: string };

const none = 'There is no statement here: select the words that are said, and say who says them.';

/** The correction that says so of the words at the place, keyed as an earlier one of them is; or one sentence on why there is none. */
export function newCorrection(ground: Ground, at: Span, says: CorrectionSays): Made {
  const { reading, actors } = ground;
  if ('saidBy' in says) {
    const words = wordsMeant(ground, at);
    const saidBy = says.saidBy === null ? nobody : nameFor(reading, actors, says.saidBy);
    return words ? { words, says: { saidBy } } : { refused: 'There are no words here: select those that are said.' };
  }
  if ('statement' in says) {
    const statement = statementAt(reading, at);
    return statement ? { words: keyOf(ground, statement), says: { statement: 'no' } } : { refused: none };
  }
  if ('extent' in says) return extent(ground, at, says.extent);
  if ('suppress' in says) {
    const words = says.everywhere ? { exact: '', prefix: '', suffix: '' } : selectorOf(reading.article, at);
    return { words, says: { suppress: says.suppress, why: says.why } };
  }
  return name(ground, at, says);
}

function extent(ground: Ground, at: Span, how: 'also' | 'only'): Made {
  const { reading } = ground;
  const chosen = trimmed(reading.article.text, at);
  if (chosen[0] === chosen[1]) return { refused: 'Select the words first that are said.' };
  const statement = statementAt(reading, chosen) ?? nearestStatement(reading, chosen);
  if (!statement) return { refused: none };
  const { exact } = selectorOf(reading.article, chosen);
  return { words: keyOf(ground, statement), says: how === 'only' ? { only: exact } : { also: exact } };
}

function name(
  { reading, actors }: Ground,
  at: Span,
  says: Extract<CorrectionSays, { sameAs: string } | { somebodyElse: true }>,
): Made {
  const { article, mentions } = reading;
  const mention = mentions.find(({ span }) => overlaps(span, at)) ?? mentions.find(({ span }) => touches(span, at[0]));
  if (!mention) return { refused: 'There is no name here: put the cursor into one.' };
  const actor = actorOf(reading.actors, mention.actor);
  if ('sameAs' in says && actor?.id === says.sameAs) return { refused: `It is read as ${actor.name} already.` };
  const words = selectorOf(article, mention.span);
  // The name in full is the same one in all of the article.
  const isWhole = mention.form === 'name' && actor !== undefined && foldName(actor.name) === foldName(words.exact);
  return {
    words: isWhole ? { ...words, prefix: '', suffix: '' } : words,
    says: 'sameAs' in says ? { sameAs: nameFor(reading, actors, says.sameAs) } : { somebodyElse: 'yes' },
  };
}

/** How the file calls whom the article or the desk knows by the id; anything else is a name already. */
function nameFor({ actors }: Reading, { entries }: ActorsFile, id: string): string {
  const actor: Actor | undefined = actorOf(actors, id);
  const entry = actor?.entry ?? entries.find((entry) => entry.id === id || `${entry.file}#${entry.id}` === id);
  return entry?.id ?? actor?.name ?? id;
}

/** The words of the statement at the place; where there is none, those that are selected, or the sentence at the cursor. */
function wordsMeant(ground: Ground, at: Span): Selector | null {
  const { article } = ground.reading;
  const statement = statementAt(ground.reading, at);
  const isAll = (parts: readonly Span[]) => at[0] === at[1] || left(article, [at], parts).length === 0;
  if (statement && isAll([...statement.content, ...statement.cue, ...statement.source]))
    return keyOf(ground, statement);
  const chosen = trimmed(article.text, at[0] === at[1] ? (holding(article.sentences, at)?.span ?? at) : at);
  return /[\p{L}\p{N}]/u.test(slice(article.prose, chosen)) ? selectorOf(article, chosen) : null;
}

/** The statement whose words hold the place, or that is told there; for a cursor, also the one in whose verb or source it stands. */
export function statementAt({ statements }: Reading, at: Span): Statement | undefined {
  const place: Span = at[0] === at[1] ? [at[0], at[0] + 1] : at;
  const [held] = statementsAt(statements, place);
  if (held?.content.some((own) => overlaps(own, place))) return held;
  if (at[0] === at[1]) return statements.find((statement) => partsOf(statement).some((own) => touches(own, at[0])));
  return statements.find(
    (statement) => statement.content.some((own) => overlaps(own, at)) && contains(hull(partsOf(statement)), at),
  );
}

const partsOf = ({ content, cue, source }: Statement): readonly Span[] => [...content, ...cue, ...source];

/** The statement of the paragraph that is nearest to the words. */
function nearestStatement({ article, statements }: Reading, place: Span): Statement | undefined {
  const block = holding(article.blocks, place);
  const far = ({ content }: Statement) =>
    Math.min(...content.map((own) => Math.max(place[0] - own[1], own[0] - place[1], 0)));
  return statements
    .filter(({ content }) => block !== undefined && content.some((own) => overlaps(own, block.span)))
    .reduce<Statement | undefined>((best, other) => (best && far(best) <= far(other) ? best : other), undefined);
}

/** By which words the statement is known: those of a correction it has, else the first of its own. */
function keyOf({ reading, corrections }: Ground, statement: Statement): Selector {
  const known = statement.corrected === undefined ? undefined : corrections[statement.corrected]?.correction;
  const isOfName = known?.sameAs !== undefined || known?.somebodyElse !== undefined;
  return known && !isOfName ? known : selectorOf(reading.article, statement.content[0] as Span);
}

/** The corrections that the words at the place, or what is read there, were corrected by. */
export function correctionsAt({ reading, corrections }: Ground, at: Span): readonly Correction[] {
  const near = (span: Span) => overlaps(span, at) || touches(span, at[0]);
  const statements = reading.statements.filter((statement) => partsOf(statement).some(near));
  const made = [...statements, ...overlapping(reading.mentions, [at[0], Math.max(at[1], at[0] + 1)])].map(
    ({ corrected }) => corrected,
  );
  return corrections
    .filter(
      ({ place, correction }, i) => made.includes(i) || (correction.exact !== '' && place !== null && near(place)),
    )
    .map(({ correction }) => correction);
}
