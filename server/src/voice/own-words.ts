import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import type { Phrases } from '../lexicons/phrases';
import type { PhrasesIn } from '../lexicons/phrases-in';
import type { Reading } from '../reading/types';
import { isAttributed } from '../reading/voice';
import type { Span } from '../text/span';
import { holding, someHolds } from '../text/span-index';

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

/**
 * Where phrases of the table stand in the paper's own voice: not quoted, not in words reported as somebody's, not what
 * somebody calls something, not in page furniture, and not beside words that give them a plain sense.
 */
export function* ownWords<Entry extends { readonly unless?: readonly string[] }>(
  reading: Reading,
  phrases: PhrasesIn,
  table: Phrases<Entry>,
  { namingVerbs }: Lexicons,
): Generator<Met<Entry>> {
  const { article, tokens, spoken } = reading;
  let next = 0;
  for (const match of phrases(table)) {
    const { entry, index, length } = match;
    if (index < next) continue;
    next = index + length;
    const span: Span = [(tokens[index] as Token).start, (tokens[index + length - 1] as Token).end];
    if (!hasPlainSense(tokens, index, match) && isOwn(span) && !isNamed(tokens, index, namingVerbs))
      yield { entry, span, words: article.text.slice(...span), index, length };
  }

  function isOwn(span: Span): boolean {
    if (someHolds(spoken, span) || isAttributed(reading, span)) return false;
    return holding(article.blocks, span)?.kind !== 'furniture';
  }
}

/** Where phrases of the table stand in words that are reported as somebody's and not quoted, and not beside words that give them a plain sense. */
export function* reportedWords<Entry extends { readonly unless?: readonly string[] }>(
  reading: Reading,
  phrases: PhrasesIn,
  table: Phrases<Entry>,
): Generator<Met<Entry>> {
  const { article, tokens, spoken, quotations } = reading;
  for (const match of phrases(table)) {
    const { entry, index, length } = match;
    const span: Span = [(tokens[index] as Token).start, (tokens[index + length - 1] as Token).end];
    if (someHolds(spoken, span) || someHolds(quotations, span) || !isAttributed(reading, span)) continue;
    if (!hasPlainSense(tokens, index, match)) yield { entry, span, words: article.text.slice(...span), index, length };
  }
}

/** Whether one of the two words before the phrase, or of the three behind it, gives it a plain sense. */
function hasPlainSense(
  tokens: readonly Token[],
  index: number,
  { entry: { unless }, length }: { readonly entry: { readonly unless?: readonly string[] }; readonly length: number },
): boolean {
  if (!unless) return false;
  const { sentence } = tokens[index] as Token;
  const beside = [...tokens.slice(Math.max(0, index - 2), index), ...tokens.slice(index + length, index + length + 3)];
  return beside.some((token) => token.sentence === sentence && unless.includes(token.lower));
}

/** “Kyiv called that a cynical proposal”: the verb stands shortly before in the same clause, with somebody as its subject. */
function isNamed(tokens: readonly Token[], index: number, namingVerbs: ReadonlySet<string>): boolean {
  const { sentence } = tokens[index] as Token;
  for (let at = index - 1; at >= Math.max(0, index - 7); at--) {
    const token = tokens[at] as Token;
    if (token.sentence !== sentence || /^[,;:–—]$/.test(token.form)) return false;
    if (token.pos === 'VERB' && namingVerbs.has(token.lemma)) return true;
  }
  return false;
}
