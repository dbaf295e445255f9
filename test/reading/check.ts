import { expect } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { notation, withoutNotation } from '../../server/src/reading/notation';
import type { Span } from '../../server/src/text/span';
import { read } from '../read';

/** Expects the statements read in the text, each as `source | cue | content`; parts of one are joined by ` … `. */
export function check(text: string, ...expected: string[]): void {
  const { statements } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' … ');
  const found = statements.map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`);
  expect(found).toEqual(expected);
}

/** The reported words of the text, statement by statement, their parts joined by ` … `. */
export function checkContent(text: string, ...expected: string[]): void {
  const { statements } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  expect(statements.map(({ content }) => content.map((span) => text.slice(...span)).join(' … '))).toEqual(expected);
}

/** Expects that the text is read as it is marked, in the marks of `notation`. */
export function checkMarked(marked: string): void {
  expect(notation(read(parseArticle(withoutNotation(marked), 'plain'), { entries: [] }, lexicons))).toBe(marked);
}
