import type { Cluster } from '../../actors/cluster';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { foldName } from '../../text/fold';
import type { SourceType } from '../types';
import type { Speaker } from './account';
import { type Description, describe } from './descriptions';
import type { Scene } from './scene';
import { wordsWithin } from './source-names';

/** What kind of source the words of each draft have; undefined where the text gives none, or says nothing of it. */
export function sourceTypes(scene: Scene, speakers: readonly Speaker[]): readonly (SourceType | undefined)[] {
  const { article, drafts, tokens, lexicons } = scene;
  const last = new Map<Cluster, SourceType | undefined>();
  return drafts.map(({ sourceHead: head }, index) => {
    const cluster = speakers[index]?.cluster ?? null;
    // “The Osk Institute's report said … It added”: still the report.
    const goesOn = cluster && head && foldName(article.text.slice(...head)) === 'it' ? last.get(cluster) : undefined;
    const type = goesOn ?? sourceTypeOf(head ? wordsWithin(tokens, head) : [], cluster, lexicons);
    if (cluster) last.set(cluster, type);
    return type;
  });
}

/** By the words that give the source, and by who is meant. */
function sourceTypeOf(words: readonly Token[], cluster: Cluster | null, lexicons: Lexicons): SourceType | undefined {
  const { papers, media, mediumNames } = lexicons.descriptions;
  const description = describe(words, lexicons);
  const head = description?.head ?? '';
  // “The Post” after the Osk Post: a newspaper, and no letter.
  const isName = mediumNames.has(head) && foldName(cluster?.name ?? '').endsWith(head);
  const isMedium = cluster?.kind === 'organisation' && (media.has(head) || isName);
  if (description?.kind === 'document' && !isMedium) return papers.get(description.head)?.type;
  const named = cluster && typeOfNamed(cluster, lexicons);
  if (named) return named;
  const kind = cluster?.kind ?? description?.kind;
  if (kind === 'anonymous' || kind === 'group') return ofUnnamed(kind, description, cluster, lexicons);
  return kind && 'organisation';
}

/** The type of people who are only described. */
function ofUnnamed(
  kind: 'anonymous' | 'group',
  description: Description | undefined,
  cluster: Cluster | null,
  { descriptions: { collectives } }: Lexicons,
): SourceType {
  const words = [description?.head ?? '', ...(cluster ? foldName(cluster.name).split(' ') : [])];
  if (kind === 'group' && words.some((word) => collectives.has(word))) return 'group';
  return (description?.plural ?? kind === 'group') ? 'unnamed group' : 'unnamed person';
}

/** The type of one that has a name, or of a body that is only described. */
function typeOfNamed({ kind, name, mentions }: Cluster, { descriptions }: Lexicons): SourceType | undefined {
  if (kind === 'person') return 'person';
  if (kind === 'government' || kind === 'country') return 'government';
  const words = foldName(name).split(' ');
  if (kind === 'group') return mentions.length > 0 ? 'group' : undefined;
  if (kind !== 'organisation') return undefined;
  if (words.some((word) => descriptions.courts.has(word))) return 'court';
  return words.some((word) => descriptions.states.has(word)) ? 'government' : 'organisation';
}
