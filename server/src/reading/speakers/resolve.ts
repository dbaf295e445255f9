import { type Cluster, toActor } from '../../actors/cluster';
import type { Actor, ActorsFile } from '../../actors/types';
import type { Article } from '../../article/types';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { foldName } from '../../text/fold';
import { bySpan } from '../../text/span';
import type { Draft } from '../reports/statements';
import { withoutMarkup } from '../reports/without-markup';
import type { Mention, Quotation, SourceType, Statement } from '../types';
import { type Account, nobody, type Speaker } from './account';
import { anonymity } from './anonymity';
import { calibrated } from './confidence';
import { eventsOf } from './events';
import { follow } from './follow';
import { type Introduced, introduced, nobodyIntroduced } from './introduced';
import { Offices } from './offices';
import { type Scene, sceneOf } from './scene';
import { sourceTypes } from './source-type';

export interface Resolved {
  readonly actors: Actor[];
  readonly mentions: Mention[];
  readonly statements: Statement[];
}

/**
 * Says who speaks each statement and whom each name, title and pronoun means. Goes through the text in order and keeps
 * track of who is spoken of; where two people fit, nobody is chosen.
 */
export function resolve(
  article: Article,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
  file: ActorsFile,
  lexicons: Lexicons,
): Resolved {
  const scene = sceneOf(article, tokens, quotations, drafts, file, lexicons);
  const events = eventsOf(scene);
  const account = follow(scene, events, { genders: new Map(), introduced: nobodyIntroduced });
  const foreseen = {
    genders: account.votes.settled(scene.named),
    introduced: introduced(scene, account.unnamed.described),
  };
  const isKnownAlready = foreseen.genders.size === 0 && foreseen.introduced.titles.size === 0;
  return reported(scene, isKnownAlready ? account : follow(withTitles(scene, foreseen.introduced), events, foreseen));
}

/** The scene with the offices by which some were described before they were named. */
const withTitles = (scene: Scene, { titles }: Introduced): Scene =>
  titles.size === 0 ? scene : { ...scene, offices: new Offices(scene.named, scene.lexicons, titles) };

/** The account with an id for everybody, without those who neither speak nor are surely somebody. */
function reported(scene: Scene, { mentions, speakers, unnamed }: Account): Resolved {
  const ids = unnamed.ids(scene.named);
  const idOf = (cluster: Cluster): string => ids.get(cluster) ?? cluster.id;
  const spoken = new Set<Cluster | null>();
  for (const { cluster, others } of speakers) for (const speaker of [cluster, ...others]) spoken.add(speaker);
  const listed = [
    ...scene.named.filter((cluster) => scene.present.has(cluster) || spoken.has(cluster)),
    ...unnamed.all,
  ];
  const shown = new Set(listed);
  const types = sourceTypes(scene, speakers);
  const kept = anonymity(scene, mentions, unnamed.all);
  return {
    actors: listed.map((cluster) => {
      const reason = kept.get(cluster);
      return { ...toActor(cluster), id: idOf(cluster), ...(reason !== undefined && { anonymity: reason }) };
    }),
    statements: scene.drafts.map((draft, index) => ({
      ...statement(scene, withoutMarkup(scene.article, draft), index, speakers[index] ?? nobody, types[index], idOf),
      ...(draft.act ?? scene.lexicons.acts.of(draft.verb, draft.complement)),
    })),
    mentions: mentions
      .filter(({ cluster }) => shown.has(cluster))
      .map(({ cluster, ...mention }) => ({ ...mention, actor: idOf(cluster) }))
      .sort((a, b) => bySpan(a.span, b.span)),
  };
}

function statement(
  scene: Scene,
  draft: Draft,
  index: number,
  { cluster, how, confidence, others, unfit }: Speaker,
  sourceType: SourceType | undefined,
  idOf: (cluster: Cluster) => string,
): Omit<Statement, 'act' | 'negated'> {
  return {
    id: `s${index + 1}`,
    by: unfit ? 'unspoken' : draft.by,
    kind: draft.kind,
    content: draft.content,
    cue: draft.cue,
    source: unfit ? [] : draft.source,
    actor: cluster && idOf(cluster),
    ...(others.length > 0 && { alsoBy: others.map(idOf) }),
    ...(cluster && (draft.how ?? how) && { how: draft.how ?? how }),
    ...(sourceType && { sourceType }),
    verb: draft.verb,
    complement: draft.complement,
    confidence: calibrated(
      draft.confidence * Math.max(confidence, 0.5) * (cluster ? 1 : ofNobodyKnown(scene, draft)),
      draft,
    ),
    ...(draft.weights && { weights: draft.weights }),
    quotations: draft.quotations,
  };
}

/**
 * What is left of the weight of something only named, such as “the plan” in “criticised the plan”, where its source is a thing or
 * nobody known: half of those are things that happen.
 */
function ofNobodyKnown({ article, lexicons }: Scene, { kind, complement, sourceHead: head }: Draft): number {
  if (kind !== 'indirect' || !head || (complement !== 'phrase' && complement !== 'infinitive')) return 1;
  const word = foldName(article.text.slice(...head));
  return lexicons.pronouns.genders.has(word) || lexicons.pronouns.genderless.has(word) ? 1 : 0.8;
}
