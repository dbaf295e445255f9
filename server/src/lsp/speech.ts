import type { Actor } from '../actors/types';
import type { Reading, Statement } from '../reading/types';
import { bySpan, type Span, slice } from '../text/span';

const words = (text: string) => text.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** How many words stand between the quotation marks of the statement. */
const quotedWords = ({ article, quotations }: Reading, statement: Statement): number =>
  statement.quotations.reduce((sum, q) => {
    const quotation = quotations[q];
    return quotation ? sum + words(slice(article.text, quotation.content)) : sum;
  }, 0);

/** The actor's share of all words quoted in the article, 0 to 1; 0 where nobody is quoted. */
export function quotedShare(reading: Reading, actor: Actor): number {
  const sum = (statements: readonly Statement[]) => statements.reduce((n, s) => n + quotedWords(reading, s), 0);
  const all = sum(reading.statements);
  return all === 0 ? 0 : sum(reading.statements.filter((statement) => statement.actor === actor.id)) / all;
}

/** Everything of the statement that stands in the text, in order. */
export const partsOf = ({ content, cue, source }: Statement): Span[] => [...content, ...cue, ...source].sort(bySpan);

const onOneLine = ({ article }: Reading, spans: readonly Span[]): string =>
  spans.map((span) => slice(article.text, span).replace(/\s+/g, ' ').trim()).join(' … ');

/** The reported words on one line, without a leading “that”, and with “…” where the attribution interrupts them. */
export const wordsOf = (reading: Reading, { content, kind }: Statement): string =>
  kind === 'direct' ? onOneLine(reading, content) : onOneLine(reading, content).replace(/^that\s+(?=\S)/, '');

/** The reporting words as the article has them, on one line. */
export const cueOf = (reading: Reading, { cue }: Statement): string => onOneLine(reading, cue);

/** The reported words as an editor would print them: in quotation marks where they are quoted. */
export const printed = (reading: Reading, statement: Statement): string =>
  statement.kind === 'direct' ? `“${wordsOf(reading, statement)}”` : wordsOf(reading, statement);
