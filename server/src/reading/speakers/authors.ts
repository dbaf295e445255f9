import type { Cluster } from '../../actors/cluster';
import type { NameMention } from '../../actors/name-mention';
import type { Token } from '../../language/types';
import { inClass } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';
import type { Account, Meant } from './account';
import { type Description, describe } from './descriptions';
import type { Scene } from './scene';
import { namesWithin, wordsWithin } from './source-names';
import type { Unnamed } from './unnamed';

/**
 * Who wrote the document that a source describes, where it says so: whoever it belongs to, the body named before it or after “by” or
 * “from”. Not everything that is called after somebody is theirs: “Ruiz's indictment”.
 */
export function authorOf(
  scene: Scene,
  { mentions, unnamed }: Account,
  { head, modifiers, owner }: Description,
  source: Span,
): Cluster | undefined {
  const { tokens, names, of, lexicons } = scene;
  if (!lexicons.descriptions.authored.has(head)) return undefined;
  const words = wordsWithin(tokens, source);
  const at = words.findIndex(({ lower }) => lexicons.descriptions.papers.get(lower)?.noun === head);
  const noun = words[at];
  if (!noun) return undefined;
  const near = namesWithin(names, source);
  const before = near.filter(({ span }) => span[1] <= noun.start);
  const possessor = before.findLast(({ possessive }) => possessive);
  const cluster = possessor && of.get(possessor);
  // “Ruiz's medical report” is by her doctors.
  if (cluster) return cluster.kind === 'person' && modifiersAfter(modifiers, possessor) > 0 ? undefined : cluster;
  if (owner !== undefined) return ownedBy(mentions, words[0], modifiers);
  // “an [SEC] filing”, “the [Marn Harbour Authority] annual report”
  const body = before.map((name) => of.get(name)).at(-1);
  if (body?.kind === 'organisation') return body;
  const author = near.find(({ span }) => isBy(words, at, span[0]));
  return (author && of.get(author)) ?? describedBefore(scene, unnamed, words[at - 1]);
}

/** “a family statement”, “the company report”: whoever the noun before it stands for. */
function describedBefore({ lexicons, article }: Scene, unnamed: Unnamed, word: Token | undefined): Cluster | undefined {
  const { states, firms, authorities, collectives } = lexicons.descriptions;
  const isSomebody = [states, firms, authorities, collectives].some((nouns) => nouns.has(word?.lower ?? ''));
  const description = word && isSomebody && describe([word], lexicons);
  if (!description) return undefined;
  const span: Span = [word.start, word.end];
  return unnamed.find({ ...description, definite: true }, article.text.slice(...span), span)?.cluster;
}

const modifiersAfter = (modifiers: readonly Token[], { span }: NameMention): number =>
  modifiers.filter(({ start }) => start >= span[1]).length;

/** “his letter”: whoever the pronoun means. */
const ownedBy = (
  mentions: readonly Meant[],
  first: Token | undefined,
  { length }: readonly Token[],
): Cluster | undefined =>
  length > 0 ? undefined : mentions.slice(-20).findLast(({ span }) => span[0] === first?.start)?.cluster;

/** Whether the last preposition before the offset is “by” or “from”, in the words right after the noun. */
function isBy(words: readonly Token[], at: number, start: number): boolean {
  const between = words.slice(at + 1).filter((word) => word.start < start);
  const last = between.findLast(({ pos }) => pos === 'ADP');
  return (
    /^(?:by|from)$/.test(last?.lower ?? '') &&
    between.every(({ pos, lower }) => !/^(?:PUNCT|PRON|VERB)$/.test(pos) || inClass(lower, 'made'))
  );
}
