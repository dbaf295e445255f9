import type { Token } from '../language/types';
import type { Phrases } from '../lexicons/phrases';
import type { Reading } from '../reading/types';
import { isAttributed } from '../reading/voice';
import { contains, type Span } from '../text/span';

/** A word or phrase of a lexicon, met in the text. */
export interface Met<Entry> {
  readonly entry: Entry;
  readonly span: Span;
  /** As it stands in the text. */
  readonly words: string;
  /** Its first token, and how many tokens it has. */
  readonly index: number;
  readonly length: number;
}

/** Where phrases of the lexicon stand in the paper's own voice: not quoted, and not in words reported as somebody's. */
export function* ownWords<Entry>(reading: Reading, phrases: Phrases<Entry>): Generator<Met<Entry>> {
  const { article, tokens, spoken } = reading;
  for (let index = 0; index < tokens.length; index++) {
    const match = phrases.at(tokens, index);
    if (!match) continue;
    const span: Span = [(tokens[index] as Token).start, (tokens[index + match.length - 1] as Token).end];
    if (spoken.some((theirs) => contains(theirs, span)) || isAttributed(reading, span)) continue;
    yield { entry: match.entry, span, words: article.text.slice(...span), index, length: match.length };
    index += match.length - 1;
  }
}
