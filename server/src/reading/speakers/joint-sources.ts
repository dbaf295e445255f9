import type { Cluster } from '../../actors/cluster';
import type { NameMention } from '../../actors/name-mention';
import type { Token } from '../../language/types';
import { contains, hull, overlaps, type Span } from '../../text/span';
import type { Account } from './account';
import { conjuncts, isDetermined } from './conjuncts';
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
  if (!isPerson(scene, name) && rest.some((part) => !isDetermined(part) && !startsWithName(scene, part))) return alone;
  const others = new Set<Cluster>();
  for (const part of rest) {
    const cluster = namedIn(scene, part) ?? describedBy(scene, account, part);
    if (!cluster) return alone;
    others.add(cluster);
  }
  return { first: name ? head : spanOf(first), others: [...others] };
}

/** “film star and council candidate Ana Ruiz” is one person, “Holm and council candidate Ana Ruiz” are two. */
const isPerson = ({ lexicons, of }: Scene, name: NameMention | undefined): boolean =>
  name !== undefined && (lexicons.givenNames.has(name.words[0] ?? '') || (of.get(name)?.mentions.length ?? 0) > 1);

const startsWithName = ({ names }: Scene, part: readonly Token[]): boolean =>
  namesWithin(names, spanOf(part)).some(({ span }) => span[0] === part[0]?.start);

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
  const description = isDetermined(part) ? describe(part, lexicons) : undefined;
  const found = description && unnamed.find(description, article.text.slice(...span), span);
  if (!found) return undefined;
  mentions.push({ span, form: 'title', ...found });
  return found.cluster;
}

const spanOf = (tokens: readonly Token[]): Span => hull(tokens.map(({ start, end }) => [start, end]));
