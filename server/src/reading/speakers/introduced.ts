import type { Cluster } from '../../actors/cluster';
import type { NameMention } from '../../actors/name-mention';
import { wordsAt } from '../../article/words-at';
import type { Token } from '../../language/types';
import type { Span } from '../../text/span';
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
  const titles = new Map<Cluster, readonly string[]>();
  const entries = entriesOf(scene);
  for (const source of described) {
    const meant = namedAfter(scene, source, entries);
    if (!meant) continue;
    at.set(source.span[0], meant);
    titles.set(meant.cluster, [...(titles.get(meant.cluster) ?? []), source.words]);
  }
  for (const { words, span } of officesTold(scene)) {
    const line = scene.ground.lineOf(span);
    const meant = bareName(
      scene,
      entries.filter((entry) => entry.cluster.kind === 'person' && entry.line === line + 1),
    );
    if (meant) titles.set(meant.cluster, [...(titles.get(meant.cluster) ?? []), words]);
  }
  return { at, titles };
}

/** The offices, of no source, that a sentence speaks of without who holds them: “the Marn harbour chief met the union”. */
function officesTold({ article, tokens, lexicons, offices }: Scene): Pick<Described, 'words' | 'span'>[] {
  const bySentence = new Map<number, Pick<Described, 'words' | 'span'>[]>();
  for (const [i, { lower, sentence }] of tokens.entries()) {
    if (lower !== 'the' || kindOf(article, sentence) !== 'paragraph') continue;
    let end = i + 1;
    while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[end]?.pos ?? '')) end++;
    const phrase = tokens.slice(i, end);
    const description = describe(phrase, lexicons);
    if (!description?.office || !description.modifiers.some(({ form }) => /^[A-Z]/.test(form))) continue;
    if (offices.fits(description).some(({ whole }) => whole)) continue;
    const span: Span = [(phrase[1] as Token).start, (phrase.at(-1) as Token).end];
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), { words: wordsAt(article, span), span }]);
  }
  // Of two offices nobody can tell whose the next name is.
  return [...bySentence.values()].flatMap((told) => (told.length === 1 ? told : []));
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
  const speaking = new Set(sourceNames.map((name) => name && of.get(name)));
  return named
    .filter((cluster) => present.has(cluster))
    .flatMap((cluster) => {
      const mention = cluster.mentions.find(
        ({ sentence }) => !/^(?:headline|heading|byline)$/.test(kindOf(article, sentence)),
      );
      return mention ? { cluster, mention, line: ground.lineOf(mention.span), speaks: speaking.has(cluster) } : [];
    });
}

function namedAfter(scene: Scene, source: Described, entries: readonly Entry[]): Choice | undefined {
  const line = scene.ground.lineOf(source.span);
  const isBody = source.description.kind === 'organisation';
  const after = entries.filter(
    ({ cluster, line: there }) => (cluster.kind !== 'person') === isBody && there > line && there <= line + reach,
  );
  return isBody ? bodyAfter(scene, source, after) : personAfter(scene, source, after, line);
}

/** The first body named after it that speaks, where that can be meant. */
function bodyAfter({ lexicons }: Scene, { description }: Described, after: readonly Entry[]): Choice | undefined {
  const cluster = after.find(({ speaks }) => speaks)?.cluster;
  return cluster && canMeanBody(description, cluster, lexicons) ? { cluster, confidence: 0.72 } : undefined;
}

/** The one whose title agrees, or the first to be named with none: the office was told before. */
function personAfter(scene: Scene, source: Described, after: readonly Entry[], line: number): Choice | undefined {
  const { description } = source;
  if (!description.office || description.ages) return undefined;
  const fits = new Set(scene.offices.fits(description).map(({ cluster }) => cluster));
  const titled = after.find(
    ({ cluster }) =>
      !isOfAnother(scene.article.text, cluster, description) &&
      (fits.has(cluster) || scene.offices.isLike(cluster, description)),
  );
  if (titled) return { cluster: titled.cluster, confidence: 0.8 };
  const first = bareName(scene, after);
  if (!first) return undefined;
  // “A biologist said … Dr Ana Ruiz said”, and not “A neighbour said … Ana Ruiz said”
  const isClear = description.definite ? first.line === line + 1 : first.mention.honorific;
  return isClear ? { cluster: first.cluster, confidence: 0.72 } : undefined;
}

/** The first of them, where it is named without an office and its sentence is about nobody else. */
function bareName(scene: Scene, [first, second]: readonly Entry[]): Entry | undefined {
  if (!first || first.cluster.titles.size > 0 || !opensItsSentence(scene, first)) return undefined;
  // Two who are named at once: either may be meant.
  return second?.mention.sentence === first.mention.sentence && !second.mention.governed ? undefined : first;
}

/** Whether the sentence is about the person: the name opens it, but for a word or two. */
const opensItsSentence = ({ article }: Scene, { mention }: Entry): boolean => {
  const before = article.text.slice(startOf(article, mention.sentence), mention.span[0]);
  return /^(?:\S+\s+){0,2}$/.test(before);
};
