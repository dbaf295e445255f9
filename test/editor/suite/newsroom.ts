import * as vscode from 'vscode';
import type { OpenArticle } from '../../../client/src/active-article';
import type { Hearsay } from '../../../client/src/client';

/** The address of a file of the newsroom that is open while the tests run. */
export const inNewsroom = (path: string): vscode.Uri => {
  const newsroom = vscode.workspace.workspaceFolders?.find(({ name }) => name === 'newsroom');
  if (!newsroom) throw new Error('The newsroom is not open.');
  return vscode.Uri.joinPath(newsroom.uri, path);
};

/** The extension under test. */
export function extension(): vscode.Extension<Hearsay> {
  const found = vscode.extensions.getExtension<Hearsay>('hearsay.hearsay');
  if (!found) throw new Error('VS Code does not know the extension hearsay.hearsay.');
  return found;
}

/** Opens a file of the newsroom in an editor, as a user does. */
export const open = async (path: string): Promise<vscode.TextEditor> =>
  vscode.window.showTextDocument(await vscode.workspace.openTextDocument(inNewsroom(path)));

/** Opens an article and waits until its review is in. */
export async function openReviewed(path: string): Promise<vscode.TextEditor> {
  const editor = await open(path);
  await followed(editor.document, ({ actors }) => actors !== null);
  await findingsOf(editor.document.uri);
  return editor;
}

/** Waits until the tree and the status bar show the document, and show it as wanted. */
export async function followed(
  document: vscode.TextDocument,
  wanted: (article: OpenArticle) => boolean = () => true,
): Promise<void> {
  const { article } = await extension().activate();
  await once(`${document.uri.path} to be followed`, article.onDidChange, () => {
    const { current } = article;
    return current?.document === document && wanted(current) ? current : undefined;
  });
}

/** The first place where `words` stand in the document. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in ${document.uri.path}.`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The name of the rule that a diagnostic is of. */
export const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** The rules broken at a place, as the Problems panel lists them. */
export const rulesAt = (uri: vscode.Uri, place: vscode.Range): readonly string[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ range }) => range.isEqual(place))
    .map(ruleOf);

/** Waits for the diagnostics of a document to be as wanted, and returns them. */
export const diagnosticsOnce = (
  uri: vscode.Uri,
  wanted: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> =>
  once(`the wanted diagnostics of ${uri.path}`, vscode.languages.onDidChangeDiagnostics, () => {
    const diagnostics = vscode.languages.getDiagnostics(uri);
    return wanted(diagnostics) ? diagnostics : undefined;
  });

/** Waits until there is something to remark upon in a document, and returns it all. */
export const findingsOf = (uri: vscode.Uri): Promise<readonly vscode.Diagnostic[]> =>
  diagnosticsOnce(uri, (diagnostics) => diagnostics.length > 0);

/** What a hover at the beginning of a place says, as Markdown. */
export async function hoverAt({ uri }: vscode.TextDocument, { start }: vscode.Range): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, start);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** Does what the light bulb at the place offers under the title. */
export async function act({ uri }: vscode.TextDocument, place: vscode.Range, title: string): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    place,
  );
  const action = actions.find((action) => action.title === title);
  if (!action?.edit) throw new Error(`“${title}” is not among ${actions.map((other) => other.title).join(', ')}.`);
  if (!(await vscode.workspace.applyEdit(action.edit))) throw new Error(`“${title}” could not be done.`);
}

/** Chooses what the light bulb, or the menu of the kind, offers at the place under the title, of what a command does. */
export async function choose(
  { uri }: vscode.TextDocument,
  place: vscode.Range,
  title: string,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    place,
    kind.value,
  );
  const command = actions.find((action) => action.title === title)?.command;
  if (!command) throw new Error(`“${title}” is not among ${actions.map((other) => other.title).join(', ')}.`);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** What `look` finds, now or after the first of the changes that makes it find something. Fails after ten seconds. */
export function once<T>(what: string, changed: vscode.Event<unknown>, look: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const lookAgain = (): void => {
      const found = look();
      if (found === undefined) return;
      stop();
      resolve(found);
    };
    const listening = changed(lookAgain);
    const tooLate = setTimeout(() => {
      stop();
      reject(new Error(`Waited ten seconds for ${what}.`));
    }, 10_000);
    const stop = (): void => {
      clearTimeout(tooLate);
      listening.dispose();
    };
    lookAgain();
  });
}
