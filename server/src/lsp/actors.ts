import { entryName } from '../actors/entry-name';
import { titleOn } from '../actors/roles';
import type { Actor } from '../actors/types';
import { headlineOf } from '../article/headline';
import { isGuess, surenessOf } from '../reading/confidence';
import { recordOf } from '../reading/record';
import { surelySaidBy } from '../reading/speakers/speakers-of';
import type { Statement } from '../reading/types';
import { unvouched } from '../reading/voice';
import { accountOf } from '../reading/wording';
import { hull } from '../text/span';
import { isNamed } from '../workspace/named';
import { linesOf } from './hover';
import { shortened } from './markdown';
import { firstNaming } from './place';
import type { ActorNode, ActorsResult, StatementNode } from './protocol';
import type { Current } from './reviews';
import { speakerCard } from './speaker-card';
import { partsOf } from './speech';
import { toRange } from './to-lsp';

/** The article's actors and what each of them says, for a tree. */
export function actorsResult(current: Current): ActorsResult {
  const { document, review } = current;
  const { article, actors } = review.reading;
  const nodes = actors
    .map((actor) => ({ node: actorNode(current, actor), first: firstNaming(current.review.reading, actor)[0] }))
    .sort((a, b) => b.node.statements.length - a.node.statements.length || a.first - b.first);
  return {
    version: document.version,
    headline: shortened(headlineOf(article), 200),
    actors: nodes.map(({ node }) => node),
    unattributed: unvouched(review.reading).map((statement) => statementNode(current, statement)),
    findings: review.findings.length,
    isEnglish: article.isEnglish,
  };
}

function actorNode(current: Current, actor: Actor): ActorNode {
  const { document, review, desk } = current;
  const { mentions } = review.reading;
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    role: titleOn(actor, review.reading.article.frontMatter?.date),
    affiliation: entryName(desk.actors, actor.entry?.affiliation),
    side: entryName(desk.actors, actor.entry?.side),
    registered: actor.registered,
    named: isNamed(review.reading, actor),
    mentions: mentions.filter((mention) => mention.actor === actor.id).length,
    first: toRange(document, firstNaming(review.reading, actor)),
    card: speakerCard(review.reading, desk, actor, linesOf(document)),
    statements: surelySaidBy(review.reading, actor.id).map((statement) => statementNode(current, statement)),
  };
}

function statementNode({ document, review }: Current, statement: Statement): StatementNode {
  const { id, kind, confidence, content, corrected } = statement;
  const span = hull(content.length > 0 ? content : [...partsOf(statement), [0, 0]]);
  const { reading } = review;
  return {
    id,
    kind,
    account: accountOf(reading, statement),
    record: recordOf(reading, statement),
    confidence,
    sureness: isGuess(statement) ? 'a guess' : surenessOf(confidence),
    ...(corrected !== undefined && { corrected: true }),
    range: toRange(document, span),
  };
}
