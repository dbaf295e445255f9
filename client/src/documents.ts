import { type DocumentFilter, languages, type TextDocument, workspace } from 'vscode';

const articleLanguages = ['article', 'markdown', 'plaintext'];
const deskFiles = '**/{actors,hearsay}.{yaml,yml}';

/**
 * The schemes whose documents people write: files, unsaved documents and whatever the workspace's folders stand on.
 * Output channels, older versions of a file and VS Code's own documents have others.
 */
function schemes(): string[] {
  const ofFolders = workspace.workspaceFolders?.map((folder) => folder.uri.scheme) ?? [];
  return [...new Set(['file', 'untitled', 'vscode-vfs', ...ofFolders])];
}

/** The documents that can be articles; which of them are reviewed is for the server to say. */
export const articles = (): DocumentFilter[] =>
  schemes().flatMap((scheme) => articleLanguages.map((language) => ({ scheme, language })));

/** All documents the server is told of: articles, and the newsroom's own files. */
export const served = (): { scheme: string; language: string; pattern?: string }[] => [
  ...schemes().flatMap((scheme) => articleLanguages.map((language) => ({ scheme, language }))),
  ...schemes().map((scheme) => ({ scheme, language: 'yaml', pattern: deskFiles })),
];

/** Whether the document can be an article. */
export const isArticle = (document: TextDocument): boolean => languages.match(articles(), document) > 0;
