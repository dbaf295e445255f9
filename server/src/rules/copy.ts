import type { Actor } from '../actors/types';
import type { Block, Sentence } from '../article/types';
import { tokensIn } from '../language/tokens-in';
import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import type { Phrases } from '../lexicons/phrases';
import { type PhrasesIn, phrasesIn } from '../lexicons/phrases-in';
import { actorOf, mentionsOf, type Part, partsIn, quotationsOf, statementsOf } from '../reading/look-ups';
import type { Mention, Reading, Statement } from '../reading/types';
import { isAttributed, isSourced, statementsIn } from '../reading/voice';
import { lazily } from '../text/lazily';
import type { Span } from '../text/span';
import { holding } from '../text/span-index';
import { claimsOf } from '../voice/claims';
import { type Verdict, verdictsOf } from '../voice/ear';
import { type Opinion, opinionOf } from '../voice/opinion';
import { type OwnVoice, ownVoices } from '../voice/own-voice';
import { type Met, ownWords, reportedWords } from '../voice/own-words';
import type { Stance } from '../voice/stance';
import { namesOf, personsOf, type Reference, referencesTo } from './references';
import { type Unnamed, unnamedSources } from './sources';

/** An article as the rules see it: all that was read in it, and what they ask of it, worked out once for all of them. */
export interface Copy extends Reading {
  readonly lexicons: Lexicons;
  /** The tokens that lie in the span. */
  tokensIn(span: Span): readonly Token[];
  /** The sentence or the block that holds all of the span. */
  sentenceAt(span: Span): Sentence | undefined;
  blockAt(span: Span): Block | undefined;
  /** The actor with the id; undefined for null, too. */
  actorOf(id: string | null): Actor | undefined;
  /** All places that stand for the actor, in order; those of them that are a name. */
  mentionsOf(actor: string): readonly Mention[];
  namesOf(actor: Actor): readonly Mention[];
  /** Where the paper names the person outside quotations, headlines and page furniture, in order. */
  referencesTo(actor: Actor): Iterable<Reference>;
  /** The persons whose full name the article or the desk knows, and whose surname nobody else in it has. */
  persons(): readonly Actor[];
  /** The indexes of the quotations that stand in the block, which is named by its own, in order. */
  quotationsOf(block: number): readonly number[];
  /** The statements that hold the quotation, which is named by its index. */
  statementsOf(quotation: number): readonly Statement[];
  /** The statements that have a part in the span, and those parts, statement by statement. */
  statementsIn(span: Span): readonly Statement[];
  partsIn(span: Span): readonly Part[];
  /** Whether the words are reported as somebody's, quoted or in paraphrase. */
  isAttributed(span: Span): boolean;
  /** Whether somebody, or a document, answers for the statement. */
  isSourced(statement: Statement): boolean;
  /** The statements whose source is a person or persons without a name, in order. */
  unnamedSources(): readonly Unnamed[];
  /** The sentences of the story with what each says in the writer's own voice. */
  ownVoices(): readonly OwnVoice[];
  /** How much of an opinion each of them is, in the same order. */
  opinions(): readonly Opinion[];
  /** What by its words makes of each of them a claim that somebody has to answer for; undefined for most. */
  claims(): readonly (Stance | undefined)[];
  /** What the ear makes of each of them. */
  verdicts(): readonly Verdict[];
  /** What it makes of the sentence of the story that the place stands in. */
  verdictAt(offset: number): Verdict | undefined;
  /** The phrases of a table, anywhere in the article. */
  readonly phrases: PhrasesIn;
  /** Those in the paper's own voice, and in no plain sense. */
  ownWords<Entry extends { readonly unless?: readonly string[] }>(table: Phrases<Entry>): Iterable<Met<Entry>>;
  /** Those in reported words that are not quoted, and in no plain sense. */
  reportedWords<Entry extends { readonly unless?: readonly string[] }>(table: Phrases<Entry>): Iterable<Met<Entry>>;
}

/** The article for one review. Nothing of it is worked out before a rule asks. */
export function copyOf(reading: Reading, lexicons: Lexicons): Copy {
  const { article, tokens, quotations, mentions, actors, statements } = reading;
  const voices = lazily(() => ownVoices(reading, lexicons));
  const opinions = lazily(() => voices().map((voice) => opinionOf(reading, voice, lexicons)));
  const verdicts = lazily(() => verdictsOf(voices(), opinions(), lexicons));
  const verdictAt = lazily(() => new Map(verdicts().map((verdict) => [verdict.heard.voice.sentence, verdict])));
  const phrases = phrasesIn(tokens, lexicons);
  return {
    ...reading,
    lexicons,
    tokensIn: (span) => tokensIn(tokens, span),
    sentenceAt: (span) => holding(article.sentences, span),
    blockAt: (span) => holding(article.blocks, span),
    actorOf: (id) => actorOf(actors, id),
    mentionsOf: (actor) => mentionsOf(mentions, actor),
    namesOf: (actor) => namesOf(reading, actor),
    referencesTo: (actor) => referencesTo(reading, actor),
    persons: lazily(() => personsOf(reading, lexicons)),
    quotationsOf: (block) => quotationsOf(quotations, block),
    statementsOf: (quotation) => statementsOf(statements, quotation),
    statementsIn: (span) => statementsIn(reading, span),
    partsIn: (span) => partsIn(statements, span),
    isAttributed: (span) => isAttributed(reading, span),
    isSourced: (statement) => isSourced(reading, statement),
    unnamedSources: lazily(() => unnamedSources(reading, lexicons)),
    ownVoices: voices,
    opinions,
    claims: lazily(() => claimsOf(reading, voices(), lexicons)),
    verdicts,
    verdictAt: (offset) => verdictAt().get(holding(article.sentences, [offset, offset + 1]) as Sentence),
    phrases,
    ownWords: (table) => ownWords(reading, phrases, table, lexicons),
    reportedWords: (table) => reportedWords(reading, phrases, table),
  };
}
