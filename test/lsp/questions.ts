import type { TextDocument } from 'vscode-languageserver-textdocument';

/** A request about a document, or about an offset in it; its parameters are told beside the document's URI. */
export interface Question {
  readonly method: string;
  params(document: TextDocument, offset: number): object;
}

/** As far as an editor's selection goes, in UTF-16 units. */
const selection = 7;

const plain = (method: string): Question => ({ method, params: () => ({}) });
const overall = (method: string, more: object = {}): Question => ({
  method,
  params: (document) => ({
    range: { start: document.positionAt(0), end: document.positionAt(document.getText().length) },
    ...more,
  }),
});
const at = (method: string): Question => ({
  method,
  params: (document, offset) => ({ position: document.positionAt(offset), context: { includeDeclaration: true } }),
});

/** Everything that can be asked of a whole article. */
export const aboutArticle: readonly Question[] = [
  plain('textDocument/documentSymbol'),
  plain('textDocument/foldingRange'),
  plain('textDocument/codeLens'),
  plain('textDocument/documentLink'),
  plain('textDocument/semanticTokens/full'),
  plain('textDocument/diagnostic'),
  overall('textDocument/inlayHint'),
  overall('textDocument/semanticTokens/range'),
  { method: 'textDocument/semanticTokens/full/delta', params: () => ({ previousResultId: '1' }) },
  overall('textDocument/codeAction', { context: { diagnostics: [], only: ['source.fixAll'] } }),
  plain('hearsay/actors'),
  plain('hearsay/balance'),
];

/** Everything that can be asked of a place, but for a new name. */
export const aboutPlace: readonly Question[] = [
  at('textDocument/hover'),
  at('textDocument/definition'),
  at('textDocument/declaration'),
  at('textDocument/references'),
  at('textDocument/documentHighlight'),
  at('textDocument/prepareRename'),
  at('textDocument/completion'),
  {
    method: 'textDocument/selectionRange',
    params: (document, offset) => ({ positions: [document.positionAt(offset)] }),
  },
  {
    method: 'textDocument/codeAction',
    params: (document, offset) => ({
      range: { start: document.positionAt(offset), end: document.positionAt(offset + selection) },
      context: { diagnostics: [] },
    }),
  },
  at('hearsay/actorAt'),
];

/** A new name is looked for in the desk's files as well, which takes time. */
export const aboutName: Question = {
  method: 'textDocument/rename',
  params: (document, offset) => ({ position: document.positionAt(offset), newName: 'Ana Ruiz' }),
};

/** The answer is nothing, or says so, where nothing can be renamed. */
export const mayRefuse = ({ method }: Question): boolean => method.endsWith('ename');

/** The parts of an answer whose ranges lie in none of the texts; places in other documents count for nothing. */
export function astray(answer: unknown, texts: readonly TextDocument[]): unknown[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const { uri = '', start, end } = answer as { uri?: string; start?: Place; end?: Place };
  const { textDocument } = answer as { textDocument?: { uri: string } };
  const place = uri || textDocument?.uri || '';
  if (place !== '' && !texts.some((text) => text.uri === place)) return [];
  const isAstray =
    start?.line !== undefined &&
    end?.line !== undefined &&
    !texts.some((text) => holds(text, start) && holds(text, end) && text.offsetAt(start) <= text.offsetAt(end));
  return [...(isAstray ? [answer] : []), ...Object.values(answer).flatMap((part) => astray(part, texts))];
}

interface Place {
  readonly line: number;
  readonly character: number;
}

const holds = (text: TextDocument, place: Place): boolean => {
  const { line, character } = text.positionAt(text.offsetAt(place));
  return line === place.line && character === place.character;
};
