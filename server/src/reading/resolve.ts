import { type Cluster, clusterNames, toActor } from '../actors/clusters';
import { findNames, type NameMention } from '../actors/names';
import type { Actor, ActorKind, ActorsFile } from '../actors/types';
import type { Article } from '../article/types';
import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { foldName } from '../text/fold';
import { contains, overlaps, type Span } from '../text/span';
import { describedActor } from './descriptions';
import { Focus } from './focus';
import type { Draft } from './statements';
import type { Mention, MentionForm, Quotation, Statement } from './types';

interface Resolved {
  readonly actors: Actor[];
  readonly mentions: Mention[];
  readonly statements: Statement[];
}

const pronounOf: Record<string, 'he' | 'she' | 'they' | 'it'> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
};

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
  const { clusters, of } = clusterNames(names, file);
  const extra = new Map<string, Actor>();
  const mentions: Mention[] = [];
  const focus = new Focus(article, quotations);
  const sources = new Map<string, { actor: string | null; confidence: number }>();
  const heads = drafts.flatMap((draft, index) =>
    draft.sourceHead ? [{ index, head: draft.sourceHead, source: draft.source }] : [],
  );

  markEvidence();
  const events = [
    ...names.map((name) => ({ at: name.span[0], order: 0, run: () => meet(name) })),
    ...pronouns(tokens).map((token) => ({ at: token.start, order: 1, run: () => pronoun(token) })),
    ...heads.map(({ index }) => ({
      at: (drafts[index]?.source.at(-1)?.[1] ?? 0) - 0.5,
      order: 2,
      run: () => speak(index),
    })),
  ].sort((a, b) => a.at - b.at || a.order - b.order);
  for (const event of events) event.run();

  const statements = drafts.map((draft, index): Statement => {
    const found = sources.get(key(index)) ?? { actor: null, confidence: draft.source.length > 0 ? 0.9 : 1 };
    return {
      id: `s${index + 1}`,
      kind: draft.kind,
      content: draft.content,
      cue: draft.cue,
      source: draft.source,
      actor: found.actor,
      verb: draft.verb,
      complement: draft.complement,
      confidence: Math.round(draft.confidence * Math.max(found.confidence, 0.5) * 100) / 100,
      quotations: draft.quotations,
    };
  });
  const spoken = new Set(statements.flatMap(({ actor }) => actor ?? []));
  const actors = [
    ...clusters.filter((cluster) => cluster.evidence || spoken.has(cluster.id)).map(toActor),
    ...extra.values(),
  ];
  const listed = new Set(actors.map(({ id }) => id));
  return {
    actors,
    statements,
    mentions: mentions.filter(({ actor }) => actor === null || listed.has(actor)).sort((a, b) => a.span[0] - b.span[0]),
  };

  /** A lone capitalised word becomes an actor only when something says so: a source, a title, a later surname. */
  function markEvidence(): void {
    for (const { source, head } of heads) {
      for (const name of names) {
        const cluster = of.get(name);
        if (!cluster || (!contains(head, name.span) && !source.some((span) => contains(span, name.span)))) continue;
        if (endsPhrase(head, name)) cluster.evidence = true;
      }
    }
    for (const cluster of clusters) {
      if (cluster.evidence || cluster.kind !== 'person') continue;
      const full = cluster.mentions.find(({ words }) => words.length > 1);
      const alone = cluster.mentions.some(({ words }) => words.length === 1);
      if (full && (alone || cluster.mentions.some(({ acts, words }) => acts && words.length > 1)))
        cluster.evidence = true;
    }
  }

  function meet(name: NameMention): void {
    const cluster = of.get(name) as Cluster;
    const form: MentionForm = name.metonym ? 'metonym' : name.possessive ? 'possessive' : 'name';
    mentions.push({
      span: name.span,
      form,
      actor: cluster.id,
      confidence: name.entry ? 0.98 : name.words.length > 1 ? 0.95 : 0.9,
    });
    focus.name(cluster, name.span, name.possessive);
  }

  function pronoun(token: Token): void {
    const gender = pronounOf[token.lower];
    if (!gender) return;
    const subject = token.lower === 'he' || token.lower === 'she';
    const choice = focus.choose(gender, [token.start, token.end], subject);
    if (!choice) return;
    mentions.push({
      span: [token.start, token.end],
      form: token.lower === 'his' || (token.lower === 'her' && !subject) ? 'possessive' : 'pronoun',
      actor: choice.cluster.id,
      confidence: choice.confidence,
    });
    focus.pronoun(choice, gender, [token.start, token.end]);
  }

  function speak(index: number): void {
    const draft = drafts[index] as Draft;
    const head = draft.sourceHead as Span;
    const found = sourceActor(draft, head);
    sources.set(key(index), found);
    const cluster = clusters.find(({ id }) => id === found.actor);
    if (cluster) focus.speaker(cluster, head, draft.content);
  }

  function sourceActor(draft: Draft, head: Span): { actor: string | null; confidence: number } {
    const words = article.text.slice(...head);
    const lower = foldName(words);
    if (/^(?:he|she|him|her|himself|herself|his)$/.test(lower)) {
      const mention = mentions.findLast(({ span }) => overlaps(span, head));
      return { actor: mention?.actor ?? null, confidence: mention?.confidence ?? 0.6 };
    }
    if (/^(?:i|we|you|they|it|this|that|these|those|them|us|me|who|which|what|there|one)$/.test(lower)) {
      const actor = lower === 'it' || lower === 'they' ? focus.thing(lower, head) : undefined;
      return { actor: actor?.id ?? null, confidence: actor ? 0.7 : 0.9 };
    }
    const inside = names.filter(({ span }) =>
      contains([draft.source[0]?.[0] ?? head[0], draft.source[0]?.[1] ?? head[1]], span),
    );
    const named = inside.filter((name) => !name.possessive && endsPhrase(head, name)).at(-1);
    const person = inside.find((name) => of.get(name)?.kind === 'person' && !name.possessive);
    const chosen =
      named && of.get(named)?.kind === 'person'
        ? named
        : person && person.span[0] >= head[0] && (overlaps(person.span, head) ? endsPhrase(head, person) : true)
          ? person
          : named;
    if (chosen) return { actor: of.get(chosen)?.id ?? null, confidence: 0.97 };
    const described = describedActor(tokensIn(head), words, clusters, focus, lexicons);
    if (described && 'cluster' in described) {
      mentions.push({ span: head, form: 'title', actor: described.cluster.id, confidence: described.confidence });
      return { actor: described.cluster.id, confidence: described.confidence };
    }
    if (described) return { actor: addActor(described.kind, words, head), confidence: 0.9 };
    return { actor: null, confidence: 0.9 };
  }

  function addActor(kind: ActorKind, words: string, span: Span): string {
    const name = words.replace(/\s+/g, ' ').replace(/^(?:the|a|an)\s+(?=\S)/i, '');
    const id = foldName(name).replace(/ /g, '-') || 'source';
    if (!extra.has(id) && !clusters.some((cluster) => cluster.id === id))
      extra.set(id, { id, name, kind, aliases: [], roles: [], registered: false });
    mentions.push({ span, form: 'title', actor: id, confidence: 0.9 });
    return id;
  }

  /** Whether the name is the head of the phrase: nothing but brackets, or “of …”, stands behind it. */
  function endsPhrase(head: Span, name: NameMention): boolean {
    const after = article.text.slice(name.span[1], Math.max(name.span[1], head[1])).trim();
    return after === '' || /^[(,]/.test(after) || /^(?:of|from|in|at|and)\b/.test(after);
  }

  function tokensIn(span: Span): Token[] {
    return tokens.filter(({ start, end }) => span[0] <= start && end <= span[1]);
  }
}

const key = (index: number): string => String(index);
const pronouns = (tokens: readonly Token[]): Token[] =>
  tokens.filter(({ lower, pos }) => pos === 'PRON' && pronounOf[lower] !== undefined);
