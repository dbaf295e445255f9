import { env, l10n, UIKind, Uri, window, workspace } from 'vscode';

export interface NewFile {
  readonly text: string;
  /** What the user is asked with. */
  readonly title: string;
  /** What the dialog proposes, without the ending. */
  readonly name: string;
  readonly kind: keyof typeof languages;
  /** The article it belongs to; undefined for what belongs to the folder. */
  readonly article?: Uri | undefined;
  /** Where to save without asking. */
  readonly to?: Uri | undefined;
}

const languages = { html: 'html', svg: 'xml', csv: 'plaintext' } as const;
const kindNames = () => ({ html: l10n.t('Page'), svg: l10n.t('Picture'), csv: l10n.t('Table') });

/**
 * Asks where the text is to be saved, beside the article or in the folder, and saves it. Where no file can be written, as in a browser
 * without a folder, it becomes a document that the user may save. `at` is the file, undefined for such a document; the whole is
 * undefined where nothing came of it, and the user knows why.
 */
export async function saveNew(file: NewFile): Promise<{ readonly at: Uri | undefined } | undefined> {
  const { text, title, name, kind, article, to } = file;
  const folder =
    article && article.scheme !== 'untitled' ? Uri.joinPath(article, '..') : workspace.workspaceFolders?.[0]?.uri;
  const writable = folder ? workspace.fs.isWritableFileSystem(folder.scheme) !== false : env.uiKind === UIKind.Desktop;
  if (!to && !writable) {
    await window.showTextDocument(await workspace.openTextDocument({ content: text, language: languages[kind] }));
    return { at: undefined };
  }
  const at =
    to ??
    (await window.showSaveDialog({
      title,
      ...(folder && { defaultUri: Uri.joinPath(folder, `${name}.${kind}`) }),
      filters: { [kindNames()[kind]]: [kind] },
    }));
  if (!at) return undefined;
  try {
    // Without the mark in front, spreadsheets take the letters of a table for others.
    await workspace.fs.writeFile(at, new TextEncoder().encode(kind === 'csv' ? `\ufeff${text}` : text));
    return { at };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('{0} could not be saved: {1}', nameOf(at), why));
    return undefined;
  }
}

/** The last part of the path. */
export const nameOf = ({ path }: Uri): string => path.split('/').at(-1) ?? '';
