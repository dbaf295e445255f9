import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../text/span';

/** Where a stretch of a text begins and ends as people and programs count it: from 1, in UTF-16 units; the end is behind the last. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Tells the places of spans in the text. A byte order mark has no column. */
export function placesIn(text: string): (span: Span) => Place {
  const document = TextDocument.create('', '', 0, text);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  return ([start, end]) => {
    const [from, to] = [document.positionAt(Math.max(start, mark)), document.positionAt(Math.max(end, mark))];
    const column = ({ line, character }: typeof from) => character + 1 - (line === 0 ? mark : 0);
    return { line: from.line + 1, column: column(from), endLine: to.line + 1, endColumn: column(to) };
  };
}
