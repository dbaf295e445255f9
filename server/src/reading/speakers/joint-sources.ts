import type { Cluster } from '../../actors/cluster';
import type { NameMention } from '../../actors/name-mention';
import type { Token } from '../../language/types';
import { inClass } from '../../lexicons/word-classes';
import { contains, overlaps, type Span } from '../../text/span';
import type { Account } from './account';
import { describe } from './descriptions';
import type { Scene } from './scene';
import { isKnown } from './somebody';
import { headName, namesWithin, wordsWithin } from './source-names';

/** The first of several who speak together, and who the others are. */
interface Joint {
  readonly first: Span;
  readonly others: readonly Cluster[];
}

/** “Ruiz and the mayor said”: who speaks together. Where one of them is in doubt, the source is one. */
export function jointly(scene: Scene, account: Account, index: number, head: Span): Joint {
  const alone: Joint = { first: head, others: [] };
  const { tokens, names, drafts, sourceNames } = scene;
  const span: Span = drafts[index]?.source.find((part) => contains(part, head)) ?? head;
  const [first, ...rest] = conjuncts(wordsWithin(tokens, span), namesWithin(names, span));
  if (!first) return alone;
  const name = sourceNames[index];
  const [start] = name?.span ?? head;
  if (!overlaps(spanOf(first), [start, start + 1]) || (name && !namedIn(scene, first))) return alone;
  // “film star and council candidate Ana Ruiz” is one person, “Holm and council candidate Ana Ruiz” are two.
  const isPerson =
    name && (scene.lexicons.givenNames.has(name.words[0] ?? '') || (scene.of.get(name)?.mentions.length ?? 0) > 1);
  if (!isPerson && rest.some((part) => !isDetermined(part) && !opensWithName(part, names))) return alone;
  const others = new Set<Cluster>();
  for (const part of rest) {
    const cluster = namedIn(scene, part) ?? (isDetermined(part) ? describedBy(scene, account, part) : undefined);
    if (!cluster) return alone;
    others.add(cluster);
  }
  return { first: name ? head : spanOf(first), others: [...others] };
}

function namedIn(scene: Scene, part: readonly Token[]): Cluster | undefined {
  const name = headName(scene, part, namesWithin(scene.names, spanOf(part)));
  const cluster = name && scene.of.get(name);
  return cluster && isKnown(cluster) ? cluster : undefined;
}

function describedBy(
  { article, lexicons }: Scene,
  { unnamed, mentions }: Account,
  part: readonly Token[],
): Cluster | undefined {
  const span = spanOf(part);
  const description = describe(part, lexicons);
  const found = description && unnamed.find(description, article.text.slice(...span), span);
  if (!found || found.confidence < 0.75) return undefined;
  mentions.push({ span, form: 'title', ...found });
  return found.cluster;
}

const spanOf = (tokens: readonly Token[]): Span => [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];

/**
 * The coordinated parts of a source, in order: “Ana Ruiz”, “Holm” and “the mayor” of “Ana Ruiz, Holm and the mayor”. Nothing where
 * the source is one, or where “and” may join something else: in “the head of Osk and Marn”, in what is said between commas.
 */
function conjuncts(words: readonly Token[], names: readonly NameMention[]): (readonly Token[])[] {
  const source = withoutBrackets(words);
  const inName = ({ start, end }: Token) => names.some(({ span }) => span[0] < start && end < span[1]);
  const [at, another] = source.flatMap((token, i) => (token.lower === 'and' && !inName(token) ? [i] : []));
  if (at === undefined || another !== undefined) return [];
  const lead = source.slice(0, at);
  if (lead.some(({ lower }) => inClass(lower, 'conjunct-breaking'))) return [];
  const [first, ...middle] = parted(lead);
  const last = source.slice(at + 1);
  if (!first || first.some((token) => token.pos === 'ADP' && !inName(token))) return [];
  // “the foreign and interior ministry” is one: what shares an article shares its noun.
  const isJoint = first[0]?.pos !== 'DET' || isDetermined(last) || opensWithName(last, names);
  return isJoint && middle.every((part) => isName(part, names)) ? [first, ...middle, last] : [];
}

/** The words without what stands in brackets: “Ana Ruiz (D-Osk)”. */
function withoutBrackets(words: readonly Token[]): readonly Token[] {
  let open = false;
  return words.filter(({ lower }) => {
    if (lower === '(') open = true;
    const kept = !open;
    if (lower === ')') open = false;
    return kept;
  });
}

/** What stands between the commas. */
function parted(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.lower === ',') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** Whether an article or the like begins the phrase, so that it is one of its own: “the mayor”, “her office”. */
const isDetermined = ([first]: readonly Token[]): boolean => inClass(first?.lower, 'conjunct-determiner');

const opensWithName = ([first]: readonly Token[], names: readonly NameMention[]): boolean =>
  names.some(({ span }) => span[0] === first?.start);

/** Whether the part is a name and no more. */
const isName = (part: readonly Token[], names: readonly NameMention[]): boolean =>
  names.some(({ span }) => span[0] === part.find(({ pos }) => pos !== 'DET')?.start && span[1] === part.at(-1)?.end);
