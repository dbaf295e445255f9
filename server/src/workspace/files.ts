import type { Format } from '../article/types';

/** The one door to files for everything that is not a shell. */
export interface Files {
  /** The text of the file at the URI; null where there is none or it can't be read. Never rejects. */
  read(uri: string): Promise<string | null>;
}

/** Files that can be looked for as well. */
export interface Folders extends Files {
  /** URIs of the files below the folder that are articles by their names, no more than `most`. Never rejects. */
  list(folder: string, most: number): Promise<readonly string[]>;
}

/** The endings of articles' names, without the dot. */
const articleEndings = ['article', 'md', 'markdown', 'txt'] as const;

/** What a file below a folder must match to be looked at as an article. */
export const articleGlob = `**/*.{${articleEndings.join(',')}}`;

/** Whether a file is an article by its name. */
export const isArticleName = (name: string): boolean =>
  articleEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));

/** The same, and those that are reviewed where they are asked for: pages and captions. */
export const isReadableName = (name: string): boolean => isArticleName(name) || languageOf(name) !== 'plaintext';

/** The language of an article by its name, as editors call it. */
export function languageOf(uri: string): 'article' | 'markdown' | 'html' | 'captions' | 'plaintext' {
  if (/\.(?:md|markdown)$/i.test(uri)) return 'markdown';
  if (/\.x?html?$/i.test(uri)) return 'html';
  if (/\.(?:vtt|srt)$/i.test(uri)) return 'captions';
  return /\.article$/i.test(uri) ? 'article' : 'plaintext';
}

/** How a document in the language is marked up. */
export const formatOf = (languageId: string): Format =>
  languageId === 'markdown' || languageId === 'html' || languageId === 'captions' ? languageId : 'plain';
