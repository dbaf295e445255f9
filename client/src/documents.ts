import { type DocumentFilter, languages, type TextDocument, workspace } from 'vscode';

const articleLanguages = ['article', 'markdown', 'plaintext', 'html'];

/**
 * The schemes whose documents people write: files, unsaved documents and whatever the workspace's folders stand on.
 * Output channels, older versions of a file and VS Code's own documents have others.
 */
export function schemes(): readonly string[] {
  const ofFolders = workspace.workspaceFolders?.map((folder) => folder.uri.scheme) ?? [];
  return [...new Set(['file', 'untitled', 'vscode-vfs', ...ofFolders])];
}

/** The documents that can be articles; which of them are reviewed is for the server to say. */
export const articles = (): DocumentFilter[] =>
  schemes().flatMap((scheme) => articleLanguages.map((language) => ({ scheme, language })));

/** All documents the server is told of: articles, and YAML files, any of which a `hearsay.yaml` may name as an actors file. */
export const served = (): { scheme: string; language: string }[] =>
  schemes().flatMap((scheme) => [...articleLanguages, 'yaml'].map((language) => ({ scheme, language })));

/** Whether the document can be an article. */
export const isArticle = (document: TextDocument): boolean => languages.match(articles(), document) > 0;
