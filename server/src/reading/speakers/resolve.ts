import { type Cluster, toActor } from '../../actors/cluster';
import { clusterNames } from '../../actors/clusters';
import type { NameMention } from '../../actors/name-mention';
import { findNames } from '../../actors/names';
import type { Actor, ActorsFile } from '../../actors/types';
import type { Article } from '../../article/types';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { foldName } from '../../text/fold';
import { contains, overlaps, type Span } from '../../text/span';
import type { Draft } from '../reports/statements';
import type { Mention, Quotation, Statement } from '../types';
import { calibrated } from './confidence';
import { conjuncts, isDetermined } from './conjuncts';
import { describe, Offices } from './descriptions';
import { Focus } from './focus';
import { GenderVotes } from './gender-votes';
import { groundOf } from './ground';
import { nameOfSource } from './name-of-source';
import { isKnown, isSomebody } from './somebody';
import { headName, namesWithin, wordsWithin } from './source-names';
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
  readonly others: readonly Cluster[];
}

const nobody: Speaker = { cluster: null, confidence: 1, others: [] };

/** A name, a pronoun, or a source whose words have been read to their end. */
type Event = { readonly at: number } & (
  | { readonly order: 0; readonly name: NameMention }
  | { readonly order: 1; readonly token: Token }
  | { readonly order: 2; readonly index: number; readonly head: Span }
);

const pronouns: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const),
]);
const wordless = /^(?:we|you|this|that|these|those|them|us|me|who|which|what|there|one|my|our|it|they|i)$/;
const isPronoun = (word: string): boolean => wordless.test(word) || pronouns.has(word);
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
  const ground = groundOf(article, quotations, drafts);
  const offices = new Offices(clusters, lexicons);
  const tokensIn = (span: Span) => wordsWithin(tokens, span);
  const named = { article, tokens, names, of, lexicons };
  for (const draft of drafts) {
    const name = draft.sourceHead && nameOfSource(named, draft, draft.sourceHead);
    const cluster = name && of.get(name);
    if (cluster) cluster.evidence = true;
  }
  for (const cluster of clusters) cluster.evidence ||= isSomebody(cluster);
  /** The name in the source of a draft, once it is known who is somebody. */
  const sourceNames = new Map<Draft, NameMention | undefined>();

  const events: Event[] = names.map((name) => ({ at: name.span[0], order: 0, name }));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.pos === 'PRON' && pronouns.has(token.lower)) events.push({ at: token.start, order: 1, token });
  }
  for (const [index, { source, sourceHead: head }] of drafts.entries())
    if (head) events.push({ at: Math.max(head[1], source.at(-1)?.[1] ?? 0) - 0.5, order: 2, index, head });
  events.sort((a, b) => a.at - b.at || a.order - b.order);

  let focus = new Focus(ground);
  let unnamed = new Unnamed(clusters, focus, offices, lexicons);
  let mentions: Mention[] = [];
  let speakers: Speaker[] = [];
  let subjectOf = -1;
  run();
  // Who is a “he” or a “she” is known once all the text has been read; then it is read again.
  if (votes.settle(clusters)) {
    focus = new Focus(ground);
    unnamed = new Unnamed(clusters, focus, offices, lexicons);
    mentions = [];
    speakers = [];
    subjectOf = -1;
    run();
  }

  const actors = [...clusters, ...unnamed.all];
  const ids = unnamed.name(new Set(clusters.map(({ id }) => id)));
  const idOf = (cluster: Cluster | null): string | null => (cluster ? (ids.get(cluster) ?? cluster.id) : null);
  const statements = drafts.map((draft, index): Statement => {
    const { cluster, confidence, others } = speakers[index] ?? nobody;
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
  const spoken = new Set<Cluster | null>();
  for (const speaker of speakers) {
    if (speaker) spoken.add(speaker.cluster);
    for (const other of speaker?.others ?? []) spoken.add(other);
  }
  const listed = actors.filter((cluster) => cluster.evidence || spoken.has(cluster));
  const shown = new Set(listed.map(idOf));
  return {
    actors: listed.map((cluster) => ({ ...toActor(cluster), id: idOf(cluster) as string })),
    statements,
    mentions: mentions
      .map(({ span, form, actor, confidence }) => ({
        span,
        form,
        actor: actor === null ? null : (unnamed.idFor(actor) ?? actor),
        confidence,
      }))
      .filter(({ actor }) => actor === null || shown.has(actor))
      .sort((a, b) => a.span[0] - b.span[0]),
  };

  function run(): void {
    for (const event of events) {
      if (event.order === 0) meet(event.name);
      else if (event.order === 1) pronoun(event.token);
      else speak(event.index, event.head);
    }
  }

  function nameOf(draft: Draft, head: Span): NameMention | undefined {
    if (!sourceNames.has(draft)) sourceNames.set(draft, nameOfSource(named, draft, head));
    return sourceNames.get(draft);
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
    const gender = pronouns.get(token.lower) as 'he' | 'she';
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
    const { cluster, confidence } = speakerOf(draft, head, first);
    speakers[index] = { cluster, confidence, others: cluster ? others.filter((other) => other !== cluster) : [] };
    if (cluster) focus.speaker(cluster, head);
    else if (!isPronoun(foldName(article.text.slice(...head)))) focus.nobody(head);
  }

  function speakerOf(draft: Draft, head: Span, described: Span): Omit<Speaker, 'others'> {
    const words = article.text.slice(...head);
    const lower = foldName(words);
    if (pronouns.has(lower)) {
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
    const [first, ...rest] = conjuncts(tokensIn(span), namesWithin(names, span));
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
    return namesWithin(names, spanOf(part)).some(
      ({ span, titles }) => span[0] === part[0]?.start && titles.length === 0,
    );
  }

  function namedIn(part: readonly Token[]): Cluster | undefined {
    const inside = namesWithin(names, spanOf(part));
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
      const speaker = speakers[index];
      if (speaker?.cluster && content.some((span) => contains(span, head))) return speaker.cluster;
    }
    return null;
  }

  function everybody(): readonly Cluster[] {
    return unnamed.all.length > 0 ? [...clusters, ...unnamed.all] : clusters;
  }
}

const spanOf = (tokens: readonly Token[]): Span => [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
