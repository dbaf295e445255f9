import type { Range, SemanticTokensBuilder } from 'vscode-languageserver';
import { sureStatements } from '../reading/speakers/speakers-of';
import type { Reading } from '../reading/types';
import type { Span } from '../text/span';
import type { Current } from './reviews';

/** What the colours mean, in the order of the legend: whose words they are, or how they are ascribed. */
export const tokenTypes = ['quotedWords', 'paraphrase', 'reportingCue', 'speechSource'] as const;
type TokenType = (typeof tokenTypes)[number];

/** The colour of each unit of the text; of two that meet, the narrower's. */
function paintedUnits(reading: Reading): (TokenType | undefined)[] {
  const { article, quotations } = reading;
  const statements = sureStatements(reading);
  const painted = new Array<TokenType | undefined>(article.text.length);
  const paint = (type: TokenType, spans: readonly Span[]): void => {
    for (const [start, end] of spans) painted.fill(type, start, end);
  };
  const speech = quotations.filter(({ use, depth }) => use === 'speech' && depth === 0);
  for (const { content } of statements) paint('paraphrase', content);
  for (const { content } of speech) paint('quotedWords', [content]);
  for (const { source } of statements) paint('speechSource', source);
  for (const { cue } of statements) paint('reportingCue', cue);
  return painted;
}

/**
 * Gives the builder the parts of statements as coloured stretches, each on one line; where two meet, the narrower keeps its colour.
 * With a range, those that begin on its lines.
 */
export function pushTokens({ document, review }: Current, builder: SemanticTokensBuilder, range?: Range): void {
  const { article } = review.reading;
  const painted = paintedUnits(review.reading);
  const [first, last] = range
    ? [
        { ...range.start, character: 0 },
        { line: range.end.line + 1, character: 0 },
      ].map(document.offsetAt, document)
    : [0, painted.length];
  for (let start = first ?? 0; start < (last ?? 0); ) {
    const type = painted[start];
    let end = start + 1;
    while (end < painted.length && painted[end] === type && !isLineEnd(end - 1)) end++;
    if (type && /\S/.test(article.text.slice(start, end))) push(start, end, type);
    start = end;
  }

  function isLineEnd(offset: number): boolean {
    return /[\n\r]/.test(article.text[offset] ?? '');
  }

  function push(start: number, end: number, type: TokenType): void {
    const { line, character } = document.positionAt(start);
    const length = article.text.slice(start, end).trimEnd().length;
    if (length > 0) builder.push(line, character, length, tokenTypes.indexOf(type), 0);
  }
}
