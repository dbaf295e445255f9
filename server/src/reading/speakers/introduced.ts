import type { Cluster } from '../../actors/cluster';
import type { NameMention } from '../../actors/name-mention';
import { wordsAt } from '../../article/words-at';
import type { Token } from '../../language/types';
import { foldName } from '../../text/fold';
import type { Span } from '../../text/span';
import { ageOf } from './aged';
import { canMeanBody } from './bodies';
import { type Description, describe } from './descriptions';
import type { Choice } from './focus';
import { kindOf, startOf } from './ground';
import { isOfAnother } from './owners';
import type { Scene } from './scene';

/** A source that was only described when it was met. */
export interface Described {
  readonly cluster: Cluster;
  readonly description: Description;
  /** As written. */
  readonly words: string;
  readonly span: Span;
}

/** Those whom the text describes before it names them: “The regulator said … The Marn Harbour Authority” */
export interface Introduced {
  /** Whom the description means that begins at the offset. */
  readonly at: ReadonlyMap<number, Choice>;
  /** What they were called before they were named. */
  readonly titles: ReadonlyMap<Cluster, readonly string[]>;
}

export const nobodyIntroduced: Introduced = { at: new Map(), titles: new Map() };

/** How many lines after a description the name may come. */
const reach = 3;

/** Finds out who was described first and named just after, once the text has been read. */
export function introduced(scene: Scene, described: readonly Described[]): Introduced {
  const at = new Map<number, Choice>();
  const titles = new Map<Cluster, string[]>();
  const entries = entriesOf(scene);
  for (const source of described) {
    if (source.description.plural) continue;
    const meant = namedAfter(scene, source, entries);
    if (!meant) continue;
    at.set(source.span[0], meant);
    titles.set(meant.cluster, [...(titles.get(meant.cluster) ?? []), source.words]);
  }
  for (const told of officesTold(scene)) {
    const meant = namedNext(scene, told, entries);
    if (meant) titles.set(meant, [...(titles.get(meant) ?? []), told.words]);
  }
  return { at, titles };
}

/** An office that the text speaks of, of whoever holds it: no source. */
type Told = Omit<Described, 'cluster'>;

/** The offices of somebody who is not named with them, where a sentence speaks of one alone: “the Marn harbour chief met the union”. */
function officesTold({ article, tokens, lexicons, offices }: Scene): Told[] {
  const bySentence = new Map<number, Told[]>();
  for (const [i, { lower, sentence }] of tokens.entries()) {
    if (lower !== 'the' || kindOf(article, sentence) !== 'paragraph') continue;
    let end = i + 1;
    while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[end]?.pos ?? '')) end++;
    const phrase = tokens.slice(i, end);
    const description = describe(phrase, lexicons);
    if (!description?.office || tokens[end]?.pos === 'PART') continue;
    if (!description.modifiers.some(({ form }) => /^[A-Z]/.test(form))) continue;
    if (offices.fits(description).some(({ whole }) => whole)) continue;
    const span: Span = [(phrase[1] as Token).start, (phrase.at(-1) as Token).end];
    const told = { description, words: wordsAt(article, span), span };
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), told]);
  }
  return [...bySentence.values()].flatMap((told) => (told.length === 1 ? told : []));
}

/** Who is the subject of the next sentence, named there for the first time and without an office. */
function namedNext(scene: Scene, { span, description }: Told, entries: readonly Entry[]): Cluster | undefined {
  const line = scene.ground.lineOf(span);
  const [first, second] = entries.filter(
    ({ cluster, mention, line: there }) => cluster.kind === 'person' && mention.span[0] > span[1] && there === line + 1,
  );
  if (!first || !isUntold(scene, first, description) || !opensItsSentence(scene, first)) return undefined;
  return second?.mention.sentence === first.mention.sentence && !second.mention.governed ? undefined : first.cluster;
}

/** Whether no office is told beside the name, nor a gender that the description contradicts. */
function isUntold({ lexicons }: Scene, { cluster, mention }: Entry, { head }: Description): boolean {
  const gender = lexicons.genders.get(head);
  const agrees = gender === undefined || cluster.gender === undefined || cluster.gender === gender;
  return agrees && cluster.titles.size === 0 && !mention.single;
}

interface Entry {
  readonly cluster: Cluster;
  readonly mention: NameMention;
  readonly line: number;
  /** Whether a source anywhere has the name. */
  readonly speaks: boolean;
}

/** Where each person and body is first named in the story, headlines aside, in order. */
function entriesOf({ article, named, present, ground, sourceNames, of }: Scene): Entry[] {
  const found: Entry[] = [];
  const speaking = new Set(sourceNames.map((name) => name && of.get(name)));
  for (const cluster of named) {
    if (!present.has(cluster)) continue;
    if (cluster.kind !== 'person' && cluster.kind !== 'organisation' && cluster.kind !== 'government') continue;
    const mention = cluster.mentions.find(
      ({ sentence }) => !/^(?:headline|heading|byline)$/.test(kindOf(article, sentence)),
    );
    if (mention) found.push({ cluster, mention, line: ground.lineOf(mention.span), speaks: speaking.has(cluster) });
  }
  return found.sort((a, b) => a.mention.span[0] - b.mention.span[0]);
}

function namedAfter(scene: Scene, source: Described, entries: readonly Entry[]): Choice | undefined {
  const line = scene.ground.lineOf(source.span);
  const isBody = source.description.kind === 'organisation';
  const after = entries.filter(
    ({ cluster, mention, line: there }) =>
      (cluster.kind !== 'person') === isBody &&
      mention.span[0] > source.span[1] &&
      there <= line + reach &&
      scene.ground.reportAt(mention.span) < 0,
  );
  return isBody ? bodyAfter(scene, source, after) : personAfter(scene, source, after, line);
}

/** The first body named after it, where that can be meant. */
function bodyAfter({ lexicons }: Scene, { description }: Described, after: readonly Entry[]): Choice | undefined {
  if (!description.definite) return undefined;
  const first = after.find(({ mention, speaks }) => speaks && !mention.possessive);
  return first && canMeanBody(description, first.cluster, lexicons)
    ? { cluster: first.cluster, confidence: 0.72 }
    : undefined;
}

/** The one whose title agrees, or the first to be named with none: the office was told before. */
function personAfter(scene: Scene, source: Described, after: readonly Entry[], line: number): Choice | undefined {
  const { description } = source;
  if (!description.office) return undefined;
  const fits = new Set(scene.offices.fits(description).map(({ cluster }) => cluster));
  const titled = after.filter(
    ({ cluster, speaks }) =>
      speaks &&
      !isOfAnother(scene.article.text, cluster, description) &&
      (fits.has(cluster) || scene.offices.isLike(cluster, description)),
  );
  if (titled.length === 1 && titled[0]) return { cluster: titled[0].cluster, confidence: 0.8 };
  if (isAfterName(scene, source)) return undefined;
  const [first, second] = after.filter((entry) => entry.line > line);
  if (!first || titled.length > 1 || !opensItsSentence(scene, first)) return undefined;
  const { cluster, mention } = first;
  // Two who are named at once: either may be meant.
  const isOneOfTwo = second?.mention.sentence === mention.sentence && !second.mention.governed;
  if (!isUntold(scene, first, description) || isOneOfTwo || !isAsOld(scene.article.text, cluster, description))
    return undefined;
  // “A biologist said … Dr Ana Ruiz said”, and not “A neighbour said … Ana Ruiz said”
  if (!description.definite && (line > 1 || !mention.honorific)) return undefined;
  return first.line <= line + (description.definite ? 1 : reach) ? { cluster, confidence: 0.72 } : undefined;
}

/** Whether somebody has been named in the paragraph before the description, who may be meant as well. */
function isAfterName({ names, ground }: Scene, { span }: Described): boolean {
  const block = ground.blockOf(span);
  return names.some(
    ({ kind, span: at }) =>
      kind === 'person' && at[1] <= span[0] && ground.blockOf(at) === block && ground.reportAt(at) < 0,
  );
}

/** Whether nothing is said of an age, or the person’s is told and fits it. */
function isAsOld(text: string, cluster: Cluster, { ages }: Description): boolean {
  const age = ageOf(text, cluster);
  return ages === undefined || (age !== undefined && age >= ages[0] && age <= ages[1]);
}

/** Whether the sentence is about the person: the name is its subject. */
const opensItsSentence = ({ article }: Scene, { mention }: Entry): boolean => {
  if (mention.governed || mention.possessive) return false;
  const start = startOf(article, mention.sentence);
  return foldName(article.text.slice(start, mention.span[0])).split(' ').length <= 3;
};
