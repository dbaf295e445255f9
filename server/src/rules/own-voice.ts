import type { Sentence } from '../article/types';
import { rangeIn } from '../language/tokens-in';
import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { type Beginnings, beginnings, type PhrasesIn, phrasesAmong } from '../lexicons/phrases-in';
import type { Reading, Statement } from '../reading/types';
import { isSourced, statementsIn, storySentences } from '../reading/voice';
import { once } from '../text/once';
import { overlaps, type Span } from '../text/span';
import { type Stance, stanceOf } from './stance';

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
  /** The sentence in one line, with all but its own words blanked out; few sentences are asked for it. */
  readonly text: () => string;
  /** What makes a claim of its own words. */
  readonly stance: Stance | undefined;
}

/** The sentences of the story with what each says in the writer's own voice, worked out once for all rules. */
export const ownVoices = (reading: Reading, lexicons: Lexicons): readonly OwnVoice[] => voicesBy(lexicons)(reading);

const voicesBy = once((lexicons: Lexicons) =>
  once((reading: Reading) => {
    const begins = beginnings(reading.tokens, lexicons);
    return storySentences(reading).map((sentence) => ownVoice(reading, sentence, begins, lexicons));
  }),
);

function ownVoice(reading: Reading, sentence: Sentence, begins: Beginnings, lexicons: Lexicons): OwnVoice {
  const { span } = sentence;
  const said = statementsIn(reading, span).filter((statement) => isSourced(reading, statement));
  const quoted = reading.spoken.filter((other) => overlaps(other, span));
  const others = [...quoted];
  for (const { content, cue, source } of said)
    for (const parts of [content, cue, source]) for (const part of parts) if (overlaps(part, span)) others.push(part);
  const [from, to] = rangeIn(reading.tokens, span);
  const tokens = reading.tokens.slice(from, to);
  const unquoted = quoted.length > 0 ? tokens.filter((token) => isOutside(token, quoted)) : tokens;
  const own: Token[] = [];
  const ownBegins: Beginnings[number][] = [];
  for (const [i, token] of tokens.entries()) {
    if (!isOutside(token, others)) continue;
    own.push(token);
    ownBegins.push(begins[from + i]);
  }
  const phrases = phrasesAmong(own, ownBegins);
  let line: string | undefined;
  const text = (): string => {
    line ??= blanked(reading.article.prose, span, others);
    return line;
  };
  return { sentence, said, tokens, unquoted, own, phrases, text, stance: stanceOf(text, own, phrases, lexicons) };
}

function isOutside({ start, end }: Token, spans: readonly Span[]): boolean {
  for (const [from, to] of spans) if (from < end && start < to) return false;
  return true;
}

function blanked(prose: string, [start, end]: Span, spans: readonly Span[]): string {
  let text = prose.slice(start, end).replace(/[^\S ]/g, ' ');
  for (const [from, to] of spans) {
    const [a, b] = [Math.max(from, start) - start, Math.min(to, end) - start];
    text = text.slice(0, a) + '_'.repeat(b - a) + text.slice(b);
  }
  return text;
}
