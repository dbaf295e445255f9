import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Disposable,
  Range,
  type TextDocument,
  TextDocumentSaveReason,
  type TextEdit,
  workspace,
} from 'vscode';
import { isArticle } from './documents';

const fixAll = CodeActionKind.SourceFixAll.append('hearsay');

/** Makes all safe fixes in an article that the user saves, where the setting `hearsay.fixOnSave` asks for it. */
export const fixOnSave = (): Disposable =>
  workspace.onWillSaveTextDocument(({ document, reason, waitUntil }) => {
    const isWanted = workspace.getConfiguration('hearsay', document).get('fixOnSave', false);
    // VS Code saves by itself while somebody types: nothing is to change under their hands.
    if (isWanted && reason === TextDocumentSaveReason.Manual && isArticle(document)) waitUntil(safeFixes(document));
  });

async function safeFixes(document: TextDocument): Promise<TextEdit[]> {
  const { uri } = document;
  const all = new Range(0, 0, document.lineCount, 0);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    all,
    fixAll.value,
  );
  return actions.filter(({ kind }) => kind && fixAll.contains(kind)).flatMap(({ edit }) => edit?.get(uri) ?? []);
}
