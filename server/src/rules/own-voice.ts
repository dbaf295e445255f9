import type { Sentence } from '../article/types';
import { rangeIn } from '../language/tokens-in';
import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { beginnings, type PhrasesIn, phrasesIn } from '../lexicons/phrases-in';
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
  /** The sentence in one line, with all but its own words blanked out. */
  readonly text: string;
  /** What makes a claim of its own words. */
  readonly stance: Stance | undefined;
}

/** The sentences of the story with what each says in the writer's own voice, worked out once for all rules. */
export const ownVoices = (reading: Reading, lexicons: Lexicons): readonly OwnVoice[] => voicesBy(lexicons)(reading);

const voicesBy = once((lexicons: Lexicons) =>
  once((reading: Reading) => storySentences(reading).map((sentence) => ownVoice(reading, sentence, lexicons))),
);

function ownVoice(reading: Reading, sentence: Sentence, lexicons: Lexicons): OwnVoice {
  const { span } = sentence;
  const said = statementsIn(reading, span).filter((statement) => isSourced(reading, statement));
  const quoted = reading.spoken.filter((other) => overlaps(other, span));
  const parts = said
    .flatMap(({ content, cue, source }) => [...content, ...cue, ...source])
    .filter((other) => overlaps(other, span));
  const [from, to] = rangeIn(reading.tokens, span);
  const tokens = reading.tokens.slice(from, to);
  const begins = beginnings(reading.tokens, lexicons).slice(from, to);
  const isUnquoted = outside(quoted);
  const isOwn = outside([...quoted, ...parts]);
  const unquoted = quoted.length > 0 ? tokens.filter(isUnquoted) : tokens;
  const own = quoted.length + parts.length > 0 ? tokens.filter(isOwn) : tokens;
  const phrases = phrasesIn(
    own,
    own.length < tokens.length ? begins.filter((_, i) => isOwn(tokens[i] as Token)) : begins,
  );
  const text = blanked(reading.article.prose, span, [...quoted, ...parts]);
  return { sentence, said, tokens, unquoted, own, phrases, text, stance: stanceOf(text, own, phrases, lexicons) };
}

const outside =
  (spans: readonly Span[]) =>
  ({ start, end }: Token): boolean =>
    !spans.some((other) => overlaps(other, [start, end]));

function blanked(prose: string, [start, end]: Span, spans: readonly Span[]): string {
  let text = prose.slice(start, end).replace(/[^\S ]/g, ' ');
  for (const [from, to] of spans) {
    const [a, b] = [Math.max(from, start) - start, Math.min(to, end) - start];
    text = text.slice(0, a) + '_'.repeat(b - a) + text.slice(b);
  }
  return text;
}
