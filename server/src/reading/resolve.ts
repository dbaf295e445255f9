import { type Cluster, toActor } from '../actors/cluster';
import { clusterNames } from '../actors/clusters';
import type { NameMention } from '../actors/name-mention';
import { findNames } from '../actors/names';
import type { Actor, ActorsFile } from '../actors/types';
import type { Article } from '../article/types';
import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { foldName } from '../text/fold';
import { contains, overlaps, type Span } from '../text/span';
import { calibrated } from './confidence';
import { conjuncts, isDetermined } from './conjuncts';
import { describe } from './descriptions';
import { Focus } from './focus';
import { GenderVotes } from './gender-votes';
import { isKnown, isSomebody } from './somebody';
import { headName, nameInFront, within } from './source-names';
import type { Draft } from './statements';
import type { Mention, Quotation, Statement } from './types';
import { Unnamed } from './unnamed';

interface Resolved {
  readonly actors: Actor[];
  readonly mentions: Mention[];
  readonly statements: Statement[];
}

interface Speaker {
  readonly cluster: Cluster | null;
  readonly confidence: number;
  /** Who says it too. */
  readonly others?: readonly Cluster[];
}

const pronounOf: Readonly<Record<string, 'he' | 'she'>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
};
const wordless = /^(?:we|you|this|that|these|those|them|us|me|who|which|what|there|one|my|our|it|they|i)$/;
/** Verbs whose “it” is a fact more often than anybody. */
const factual =
  /^(?:suggest|show|indicate|mean|reveal|highlight|underscore|demonstrate|raise|prove|imply|require|explain|reflect|signal|seem|appear|be|make|take)\b/;

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
  const names = findNames(article, tokens, file, lexicons);
  const { clusters, of, doubts } = clusterNames(names, file);
  const votes = new GenderVotes();
  let focus = new Focus(article, quotations, drafts);
  let unnamed = new Unnamed(clusters, focus, lexicons);
  let mentions: Mention[] = [];
  let speakers = new Map<number, Speaker>();
  const tokensIn = (span: Span) => within(tokens, span, ({ start, end }) => [start, end]);
  let subjectOf = -1;

  const heads = drafts.flatMap(({ sourceHead }, index) => (sourceHead ? [{ index, head: sourceHead }] : []));
  for (const { index, head } of heads) {
    const name = nameOf(drafts[index] as Draft, head);
    const cluster = name && of.get(name);
    if (cluster) cluster.evidence = true;
  }
  for (const cluster of clusters) cluster.evidence ||= isSomebody(cluster);

  const events = [
    ...names.map((name) => ({ at: name.span[0], order: 0, run: () => meet(name) })),
    ...tokens
      .filter(({ lower, pos }) => pos === 'PRON' && pronounOf[lower] !== undefined)
      .map((token) => ({ at: token.start, order: 1, run: () => pronoun(token) })),
    ...heads.map(({ index, head }) => ({
      at: Math.max(head[1], drafts[index]?.source.at(-1)?.[1] ?? 0) - 0.5,
      order: 2,
      run: () => speak(index, head),
    })),
  ].sort((a, b) => a.at - b.at || a.order - b.order);
  for (const event of events) event.run();
  // Who is a “he” or a “she” is known once all the text has been read; then it is read again.
  if (votes.settle(clusters)) {
    focus = new Focus(article, quotations, drafts);
    unnamed = new Unnamed(clusters, focus, lexicons);
    mentions = [];
    speakers = new Map();
    subjectOf = -1;
    for (const event of events) event.run();
  }

  const actors = [...clusters, ...unnamed.all];
  const ids = unnamed.name(new Set(clusters.map(({ id }) => id)));
  const idOf = (cluster: Cluster | null): string | null => (cluster ? (ids.get(cluster) ?? cluster.id) : null);
  const statements = drafts.map((draft, index): Statement => {
    const { cluster, confidence, others = [] } = speakers.get(index) ?? { cluster: null, confidence: 1 };
    return {
      id: `s${index + 1}`,
      kind: draft.kind,
      content: draft.content,
      cue: draft.cue,
      source: draft.source,
      actor: idOf(cluster),
      ...(others.length > 0 && { alsoBy: others.map((other) => idOf(other) as string) }),
      verb: draft.verb,
      complement: draft.complement,
      confidence: calibrated(draft.confidence * Math.max(confidence, 0.5), draft),
      quotations: draft.quotations,
    };
  });
  const spoken = new Set([...speakers.values()].flatMap(({ cluster, others = [] }) => [cluster, ...others]));
  const listed = actors.filter((cluster) => cluster.evidence || spoken.has(cluster));
  const shown = new Set(listed.map(idOf));
  return {
    actors: listed.map((cluster) => ({ ...toActor(cluster), id: idOf(cluster) as string })),
    statements,
    mentions: mentions
      .map((mention) => ({
        ...mention,
        actor: mention.actor === null ? null : (unnamed.idFor(mention.actor) ?? mention.actor),
      }))
      .filter(({ actor }) => actor === null || shown.has(actor))
      .sort((a, b) => a.span[0] - b.span[0]),
  };

  function nameOf(draft: Draft, head: Span): NameMention | undefined {
    const span: Span = draft.source.find((part) => contains(part, head)) ?? head;
    const inside = within(names, span, (name) => name.span);
    const name = headName(tokensIn(span), inside, (mention) => of.get(mention), lexicons);
    return name?.kind === 'person' ? name : (personInFront(draft, head) ?? name);
  }

  /** “Ana Ruiz, [the mayor], said”, “Ana Ruiz, [29, of Marn], said”: the source is only what stands behind the name. */
  function personInFront(draft: Draft, head: Span): NameMention | undefined {
    const start = Math.min(head[0], draft.source[0]?.[0] ?? head[0]);
    const name = nameInFront(article.text, names, start);
    if (!name || draft.content.some((span) => overlaps(span, name.span))) return undefined;
    const first = tokensIn([start, head[1]])[0];
    const description =
      first?.pos === 'NUM' || first?.lower === 'a' || first?.lower === 'an'
        ? undefined
        : describe(tokensIn(head), lexicons);
    if (description && !(description.office && !description.plural)) return undefined;
    return of.get(name)?.kind === 'person' ? name : undefined;
  }

  function meet(name: NameMention): void {
    const cluster = of.get(name);
    if (!cluster) return;
    const confidence = doubts.get(name) ?? (name.entry ? 0.98 : name.single ? 0.9 : 0.95);
    mentions.push({
      span: name.span,
      form: name.metonym ? 'metonym' : name.possessive ? 'possessive' : 'name',
      actor: cluster.id,
      confidence,
    });
    if (!cluster.evidence) return;
    const opens = subjectOf !== name.sentence && !name.possessive && (!name.governed || isTopic(name));
    if (opens) subjectOf = name.sentence;
    focus.name(
      cluster,
      name.span,
      name.possessive ? 'possessive' : opens || (name.acts && !name.governed) ? 'subject' : 'other',
    );
  }

  /** “For Ana Ruiz, the ferry was home”: what follows is about her. */
  function isTopic({ span, sentence }: NameMention): boolean {
    const start = article.sentences[sentence]?.span[0] ?? 0;
    return /^(?:For|To|According to) (?:[\p{L}.]+ ){0,3}$/u.test(article.text.slice(start, span[0]));
  }

  function pronoun(token: Token): void {
    const gender = pronounOf[token.lower] as 'he' | 'she';
    const span: Span = [token.start, token.end];
    const subject = token.lower === 'he' || token.lower === 'she';
    const choice = focus.choose(gender, span, subject);
    if (!choice) return;
    const form = token.lower === 'his' || token.lower === 'her' || token.lower === 'hers' ? 'possessive' : 'pronoun';
    mentions.push({ span, form, actor: choice.cluster.id, confidence: choice.confidence });
    votes.add(choice, gender);
    focus.pronoun(choice, gender, span, subject);
  }

  function speak(index: number, head: Span): void {
    const draft = drafts[index] as Draft;
    const { first, others } = jointly(draft, head);
    const speaker = speakerOf(draft, head, first);
    const { cluster } = speaker;
    speakers.set(index, { ...speaker, others: cluster ? others.filter((other) => other !== cluster) : [] });
    if (cluster) focus.speaker(cluster, head);
    else focus.nobody(head);
  }

  function speakerOf(draft: Draft, head: Span, described: Span): Speaker {
    const words = article.text.slice(...head);
    const lower = foldName(words);
    if (pronounOf[lower]) {
      const mention = mentions.findLast(({ span }) => overlaps(span, head));
      const cluster = mention && everybody().find(({ id }) => id === mention.actor);
      return { cluster: cluster ?? null, confidence: cluster ? (mention?.confidence ?? 0.6) : 0.6 };
    }
    if (lower === 'i') return { cluster: quotedSpeaker(head), confidence: 0.85 };
    if (wordless.test(lower)) {
      const thing =
        (lower === 'it' && !factual.test(draft.verb)) || lower === 'they'
          ? focus.thing(lower as 'it' | 'they', head)
          : undefined;
      return { cluster: thing?.cluster ?? null, confidence: thing?.confidence ?? 0.9 };
    }
    const name = nameOf(draft, head);
    const named = name && of.get(name);
    if (name && named)
      return { cluster: named, confidence: Math.min(0.98, doubts.get(name) ?? (name.metonym ? 0.93 : 0.97)) };
    const description = describe(tokensIn(described), lexicons);
    if (!description) return { cluster: null, confidence: 0.9 };
    const found = unnamed.find(description, article.text.slice(...described), described);
    if (!found) return { cluster: null, confidence: 0.7 };
    mentions.push({ span: described, form: 'title', actor: found.cluster.id, confidence: found.confidence });
    return found;
  }

  /** The first of a list of sources, and who the others are; where one of them is in doubt, the source is one. */
  function jointly(draft: Draft, head: Span): { readonly first: Span; readonly others: readonly Cluster[] } {
    const alone = { first: head, others: [] };
    const span: Span = draft.source.find((part) => contains(part, head)) ?? head;
    const [first, ...rest] = conjuncts(
      tokensIn(span),
      within(names, span, (name) => name.span),
    );
    if (!first) return alone;
    const name = nameOf(draft, head);
    const [start] = name?.span ?? head;
    if (!overlaps(spanOf(first), [start, start + 1]) || (name && !namedIn(first))) return alone;
    // “film star and council candidate Ana Ruiz” is one person, “Holm and council candidate Ana Ruiz” are two.
    const isPerson = name && (lexicons.givenNames.has(name.words[0] ?? '') || (of.get(name)?.mentions.length ?? 0) > 1);
    if (!isPerson && rest.some((part) => !isDetermined(part) && !startsWithName(part))) return alone;
    const others = new Set<Cluster>();
    for (const part of rest) {
      const cluster = namedIn(part) ?? (isDetermined(part) ? describedBy(part) : undefined);
      if (!cluster) return alone;
      others.add(cluster);
    }
    return { first: name ? head : spanOf(first), others: [...others] };
  }

  function startsWithName(part: readonly Token[]): boolean {
    return within(names, spanOf(part), ({ span }) => span).some(
      ({ span, titles }) => span[0] === part[0]?.start && titles.length === 0,
    );
  }

  function namedIn(part: readonly Token[]): Cluster | undefined {
    const inside = within(names, spanOf(part), (name) => name.span);
    const name = headName(part, inside, (mention) => of.get(mention), lexicons);
    const cluster = name && of.get(name);
    if (!cluster || (doubts.get(name) ?? 1) < 0.75) return undefined;
    return isKnown(cluster) ? cluster : undefined;
  }

  function describedBy(part: readonly Token[]): Cluster | undefined {
    const comma = part.findIndex(({ lower }) => lower === ',');
    const phrase = comma < 0 ? part : part.slice(0, comma);
    const span = spanOf(phrase);
    const description = describe(phrase, lexicons);
    const found = description && unnamed.find(description, article.text.slice(...span), span);
    if (!found || found.confidence < 0.75) return undefined;
    mentions.push({ span, form: 'title', actor: found.cluster.id, confidence: found.confidence });
    return found.cluster;
  }

  /** Who says the words that the span stands in: “I” is the speaker. */
  function quotedSpeaker(head: Span): Cluster | null {
    for (const [index, { content }] of drafts.entries()) {
      const speaker = speakers.get(index);
      if (speaker?.cluster && content.some((span) => contains(span, head))) return speaker.cluster;
    }
    return null;
  }

  function everybody(): readonly Cluster[] {
    return unnamed.all.length > 0 ? [...clusters, ...unnamed.all] : clusters;
  }
}

const spanOf = (tokens: readonly Token[]): Span => [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
