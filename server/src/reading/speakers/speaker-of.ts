import type { Cluster } from '../../actors/cluster';
import { wordsAt } from '../../article/words-at';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { inClass } from '../../lexicons/word-classes';
import { foldName } from '../../text/fold';
import { once } from '../../text/once';
import { contains, overlaps, type Span } from '../../text/span';
import { overlapping } from '../../text/span-index';
import type { Draft } from '../reports/statements';
import type { SpeakerFound } from '../types';
import type { Account, Speaker } from './account';
import { authorOf } from './authors';
import { describe } from './descriptions';
import type { Scene } from './scene';
import { wordsWithin } from './source-names';

type Found = Omit<Speaker, 'others'>;

/** How many mentions back a source that is a pronoun is looked for among those met. */
const nearMentions = 200;

/** Who the source of a draft is; `described` is the part of it that may describe somebody who has no name. */
export function speakerOf(scene: Scene, account: Account, index: number, described: Span): Found {
  const { article, drafts, lexicons } = scene;
  const draft = drafts[index] as Draft;
  const head = draft.sourceHead as Span;
  const word = foldName(article.text.slice(...head));
  if (lexicons.pronouns.genders.has(word)) {
    const meant = byPronoun(account, head);
    return asked(scene, account, index) === meant.cluster ? { cluster: null, confidence: 0.6 } : meant;
  }
  if (word === 'i') return found(quotedSpeaker(scene, account, head), 'first-person', 0.85);
  if (lexicons.pronouns.genderless.has(word)) return byThing(scene, account, word, draft);
  return (
    byName(scene, index) ??
    byAuthor(scene, account, draft, described) ??
    byDescription(scene, account, draft, described)
  );
}

/** Whose question the words reply to, where they are said to be a reply: it is somebody else's. */
function asked({ drafts }: Scene, { speakers }: Account, index: number): Cluster | undefined {
  const [before, draft] = [drafts[index - 1], drafts[index] as Draft];
  const replies = inClass(draft.verb, 'replying') && before !== undefined && inClass(before.verb, 'asking');
  return replies ? (speakers[index - 1]?.cluster ?? undefined) : undefined;
}

const found = (cluster: Cluster | null | undefined, how: SpeakerFound, confidence: number): Found =>
  cluster ? { cluster, how, confidence } : { cluster: null, confidence };

function byPronoun({ mentions }: Account, head: Span): Found {
  const mention = mentions.slice(-nearMentions).findLast(({ span }) => overlaps(span, head));
  return found(mention?.cluster, 'pronoun', mention?.confidence ?? 0.6);
}

/** “It said”, “they said”: a body or a group that was just spoken of. */
function byThing({ lexicons }: Scene, { focus }: Account, word: string, { verb, sourceHead }: Draft): Found {
  const factual = lexicons.pronouns.factualVerbs.has(verb);
  const speaks = word === 'they' || (word === 'it' && !factual);
  const thing = speaks ? focus.thing(word, sourceHead as Span) : undefined;
  return found(thing?.cluster, 'pronoun', thing?.confidence ?? 0.9);
}

function byName({ sourceNames, of, doubts }: Scene, index: number): Found | undefined {
  const name = sourceNames[index];
  const cluster = name && of.get(name);
  if (!cluster) return undefined;
  const confidence = doubts.get(name) ?? (name.metonym ? 0.93 : 0.97);
  return found(cluster, name.single && cluster.kind === 'person' ? 'surname' : 'named', confidence);
}

/** “Ruiz's letter said”, “a report by the Marn Harbour Authority said”: whoever wrote it. */
function byAuthor(scene: Scene, account: Account, { source }: Draft, span: Span): Found | undefined {
  const { article, tokens, lexicons } = scene;
  const description = describe(wordsWithin(tokens, span), lexicons);
  if (description?.kind !== 'document') return undefined;
  const whole = source.find((part) => contains(part, span)) ?? span;
  const author = authorOf(scene, account, description, whole);
  if (!author) return undefined;
  account.unnamed.document(author, description, article.text.slice(...span), span[0]);
  return found(author, 'description', 0.85);
}

function byDescription(
  { article, tokens, lexicons }: Scene,
  { unnamed, mentions }: Account,
  { source }: Draft,
  span: Span,
): Found {
  const description = describe(wordsWithin(tokens, span), lexicons);
  if (!description) return { cluster: null, confidence: 0.9 };
  const whole = source.find((part) => contains(part, span)) ?? span;
  const access = accessAfter(wordsWithin(tokens, [span[1], whole[1]]), lexicons);
  const meant = unnamed.meet(description, wordsAt(article, [span[0], access ?? span[1]]), span);
  if (!meant) return { cluster: null, confidence: 0.7 };
  mentions.push({ span, form: 'title', ...meant });
  return found(meant.cluster, 'description', meant.confidence);
}

/** Where the words end that say how somebody who is not named knows: “briefed on the talks”. */
function accessAfter(words: readonly Token[], { unnamedSources }: Lexicons): number | undefined {
  if (unnamedSources.at(words, 0)?.entry.kind !== 'access') return undefined;
  const end = words.findIndex(({ pos, lower }) => pos === 'PUNCT' || /^(?:who|that|which)$/.test(lower));
  return (end < 0 ? words : words.slice(0, end)).at(-1)?.end;
}

/** Who says the words that the span stands in: “I” is the speaker. */
function quotedSpeaker({ drafts }: Scene, { speakers }: Account, head: Span): Cluster | null {
  return (
    overlapping(contentsOf(drafts), head)
      .filter(({ span }) => contains(span, head))
      .map(({ draft }) => speakers[draft]?.cluster)
      .find((cluster) => cluster) ?? null
  );
}

const contentsOf = once((drafts: readonly Draft[]) =>
  drafts.flatMap(({ content }, draft) => content.map((span) => ({ span, draft }))),
);
