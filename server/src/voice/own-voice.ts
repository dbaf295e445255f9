import type { Sentence } from '../article/types';
import { rangeIn } from '../language/tokens-in';
import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { type Beginnings, beginnings, type PhrasesIn, phrasesAmong } from '../lexicons/phrases-in';
import { partsIn } from '../reading/look-ups';
import type { Reading, Statement } from '../reading/types';
import { isSourced, statementsIn, storySentences } from '../reading/voice';
import { bySpan, type Span } from '../text/span';
import { overlapping } from '../text/span-index';
import { others as othersWord, type Stance, stanceOf } from './stance';

/** A sentence of the story, with what in it is the writer's own told from what is somebody else's. */
export interface OwnVoice {
  readonly sentence: Sentence;
  /** The statements that have a part in it and somebody who answers for them. */
  readonly said: readonly Statement[];
  readonly tokens: readonly Token[];
  /** The tokens outside of quotations. */
  readonly unquoted: readonly Token[];
  /** Those of them that are no part of what is said, and the phrases among them. */
  readonly own: readonly Token[];
  readonly phrases: PhrasesIn;
  /** The sentence with one word in the place of each stretch that is not its own. */
  readonly line: readonly Token[];
  /** The same as written, with all but its own words blanked out. */
  readonly text: () => string;
  /** What makes a claim of its own words. */
  readonly stance: Stance | undefined;
}

/** The sentences of the story with what each says in the writer's own voice. */
export function ownVoices(reading: Reading, lexicons: Lexicons): OwnVoice[] {
  const begins = beginnings(reading.tokens, lexicons);
  return storySentences(reading).map((sentence) => ownVoice(reading, sentence, begins, lexicons));
}

function ownVoice(reading: Reading, sentence: Sentence, begins: Beginnings, lexicons: Lexicons): OwnVoice {
  const { span } = sentence;
  const said = statementsIn(reading, span).filter((statement) => isSourced(reading, statement));
  const quoted = overlapping(reading.spoken, span);
  const held = new Set(said);
  const parts = partsIn(reading.statements, span).filter(({ statement }) => held.has(statement));
  const others = [...quoted, ...parts.map((part) => part.span)];
  const [from, to] = rangeIn(reading.tokens, span);
  const tokens = reading.tokens.slice(from, to);
  const unquoted = quoted.length > 0 ? placesOutside(tokens, quoted).map((i) => tokens[i] as Token) : tokens;
  const places = placesOutside(tokens, others);
  const own = places.map((i) => tokens[i] as Token);
  const ownBegins: Beginnings = places.map((i) => begins[from + i]);
  const phrases = phrasesAmong(own, ownBegins);
  const line = places.length === tokens.length ? tokens : withOthers(tokens, places);
  const text = () => blanked(reading.article.prose, span, others);
  return {
    sentence,
    said,
    tokens,
    unquoted,
    own,
    phrases,
    line,
    text,
    stance: stanceOf(reading.article.prose, line, own, phrases, lexicons),
  };
}

/** The indexes of the tokens, which are in order, that none of the spans touches. */
function placesOutside(tokens: readonly Token[], spans: readonly Span[]): number[] {
  const sorted = spans.toSorted(bySpan);
  const places: number[] = [];
  let next = 0;
  let covered = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { start, end } = tokens[i] as Token;
    for (let span = sorted[next]; span && span[0] < end; span = sorted[++next]) covered = Math.max(covered, span[1]);
    if (start >= covered) places.push(i);
  }
  return places;
}

/** The tokens at the places, with one word for all that stand between two of them, or at the beginning. */
function withOthers(tokens: readonly Token[], places: readonly number[]): Token[] {
  const line: Token[] = [];
  let next = 0;
  for (const place of places) {
    if (place > next) line.push({ ...(tokens[next] as Token), ...othersWord, end: (tokens[place - 1] as Token).end });
    line.push(tokens[place] as Token);
    next = place + 1;
  }
  return line;
}

function blanked(prose: string, [start, end]: Span, spans: readonly Span[]): string {
  const line = prose.slice(start, end).replace(/[^\S ]/g, ' ');
  let text = '';
  for (const [from, to] of spans.toSorted(bySpan)) {
    const [a, b] = [Math.max(from - start, text.length), Math.min(to, end) - start];
    if (a < b) text += line.slice(text.length, a) + '_'.repeat(b - a);
  }
  return text + line.slice(text.length);
}
