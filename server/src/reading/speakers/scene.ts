import type { Cluster } from '../../actors/cluster';
import { clusterNames } from '../../actors/clusters';
import type { NameMention } from '../../actors/name-mention';
import { findNames } from '../../actors/names';
import type { ActorsFile } from '../../actors/types';
import type { Article } from '../../article/types';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import type { Draft } from '../reports/statements';
import type { Quotation } from '../types';
import { type Ground, groundOf } from './ground';
import { nameOfSource } from './name-of-source';
import { Offices } from './offices';
import { isSomebody } from './somebody';

/** What the text goes by when it is followed: its statements, its names and whose they are. Nothing in it changes. */
export interface Scene {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly lexicons: Lexicons;
  readonly drafts: readonly Draft[];
  readonly names: readonly NameMention[];
  /** All that have a name, in order of their first mention. */
  readonly named: readonly Cluster[];
  readonly of: ReadonlyMap<NameMention, Cluster>;
  /** Names that fit two actors equally well: how sure the choice is, 0 to 1. */
  readonly doubts: ReadonlyMap<NameMention, number>;
  /** Those of the named that more than a capital speaks for. */
  readonly present: ReadonlySet<Cluster>;
  /** For each draft, the name in its source. */
  readonly sourceNames: readonly (NameMention | undefined)[];
  readonly ground: Ground;
  readonly offices: Offices;
}

export function sceneOf(
  article: Article,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
  file: ActorsFile,
  lexicons: Lexicons,
): Scene {
  const names = findNames(article, tokens, file, lexicons);
  const { clusters, of, doubts } = clusterNames(names, file);
  const present = new Set(clusters.filter(({ evidence }) => evidence));
  const text = { article, tokens, names, of, present, lexicons };
  const nameIn = (draft: Draft) => draft.sourceHead && nameOfSource(text, draft, draft.sourceHead);
  // Whoever speaks is somebody, and who is somebody bears on which name of a source is the speaker's.
  for (const draft of drafts) {
    const name = nameIn(draft);
    const cluster = name && of.get(name);
    if (cluster) present.add(cluster);
  }
  for (const cluster of clusters) if (isSomebody(cluster)) present.add(cluster);
  return {
    article,
    tokens,
    lexicons,
    drafts,
    names,
    named: clusters,
    of,
    doubts,
    present,
    sourceNames: drafts.map(nameIn),
    ground: groundOf(article, quotations, drafts),
    offices: new Offices(clusters, lexicons),
  };
}
