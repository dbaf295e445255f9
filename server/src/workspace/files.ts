import type { Format } from '../article/types';

/** The one door to files for everything that is not a shell. */
export interface Files {
  /** The text of the file at the URI; null where there is none or it can't be read. Never rejects. */
  read(uri: string): Promise<string | null>;
}

/** Files that can be looked for as well. */
export interface Folders extends Files {
  /** URIs of the files below the folder that are of the kind by their names, articles if not said, no more than `most`. Never rejects. */
  list(folder: string, most: number, kind?: FileKind): Promise<readonly string[]>;
}

/** Files that are articles, and pages and captions, which are reviewed where somebody asks for it. */
export type FileKind = keyof typeof endings;

/** The endings of their names, without the dot. */
const endings = {
  articles: ['article', 'md', 'markdown', 'txt'],
  pages: ['html', 'htm', 'xhtml', 'vtt', 'srt'],
} as const;

/** What a file below a folder must match to be looked at as one of the kind. */
export const globOf = (kind: FileKind): string => `**/*.{${endings[kind].join(',')}}`;

/** Whether a file is of the kind by its name. */
export const isNameOf = (kind: FileKind, name: string): boolean =>
  endings[kind].some((ending) => name.toLowerCase().endsWith(`.${ending}`));

/** Whether a file is an article by its name. */
export const isArticleName = (name: string): boolean => isNameOf('articles', name);

/** The same, and pages and captions. */
export const isReadableName = (name: string): boolean => isArticleName(name) || isNameOf('pages', name);

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
