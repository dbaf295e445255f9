import { globMatches } from '../text/glob';
import type { FoundDesk } from './find-desk';
import { articleLanguage } from './languages';
import { baseName, pathFrom, schemeOf } from './uri';

export interface Choice {
  readonly reviewed: boolean;
  readonly ground: Ground;
  /** The ground as one clause. */
  readonly reason: string;
}

/** Why a document is reviewed, or is not. */
export type Ground = keyof typeof reasons;

const reasons = {
  setting: 'review is turned off in the settings',
  userOn: 'you turned it on',
  userOff: 'you turned it off',
  keptBusy: 'it kept Hearsay busy for too long',
  editorView: 'it is a view of the editor, not a document',
  article: 'it is an article',
  otherLanguage: 'it is neither an article nor Markdown nor plain text',
  nodeModules: 'node_modules is skipped',
  hiddenFolder: 'files in hidden folders are skipped',
  excluded: 'hearsay.yaml excludes it',
  included: 'hearsay.yaml includes it',
  notIncluded: 'hearsay.yaml does not include it',
  projectPaper: 'project files such as README are skipped',
  markdown: 'it is Markdown',
  plainText: 'it is plain text',
  notOpen: 'it is not open',
} as const;

export interface Wishes {
  /** The setting `hearsay.enable`. */
  readonly enabled: boolean;
  /** What the user said of this one document. */
  readonly switched: boolean | undefined;
  /** URIs of the workspace folders. */
  readonly roots: readonly string[];
}

const yes = (ground: Ground): Choice => ({ reviewed: true, ground, reason: reasons[ground] });
const no = (ground: Ground): Choice => ({ reviewed: false, ground, reason: reasons[ground] });

/** What is said of a document that nobody has opened. */
export const unopened: Choice = no('notOpen');

/** What is said of a document that the server was at when it had to be ended. */
export const keptBusy: Choice = no('keptBusy');

/** Whether a document is reviewed without being asked. */
export function choose(document: { uri: string; languageId: string }, desk: FoundDesk, wishes: Wishes): Choice {
  if (!wishes.enabled) return no('setting');
  if (wishes.switched !== undefined) return wishes.switched ? yes('userOn') : no('userOff');
  return byKind(document, desk, wishes.roots);
}

/** What is reviewed where the user has not said anything: by language, by place, then by what the desk lays down. */
function byKind({ uri, languageId }: Parameters<typeof choose>[0], desk: FoundDesk, roots: readonly string[]): Choice {
  if (editorViews.has(schemeOf(uri))) return no('editorView');
  const language = articleLanguage({ uri, languageId });
  if (language === null) return no('otherLanguage');
  if (language === 'article') return yes('article');
  const isPage = language === 'html' || language === 'captions';
  const place = placeOf(uri, desk, roots);
  if (place.includes('node_modules')) return no('nodeModules');
  if (place.some((folder) => folder.startsWith('.'))) return no('hiddenFolder');
  const laidDown = byDesk(uri, desk);
  if (laidDown) return laidDown;
  // Most HTML is a template or made by a program: somebody has to say that it is an article.
  if (isPage) return no('otherLanguage');
  if (projectPaper.test(baseName(uri))) return no('projectPaper');
  return yes(language === 'markdown' ? 'markdown' : 'plainText');
}

function byDesk(uri: string, { folder, settings: { include, exclude } }: FoundDesk): Choice | undefined {
  const path = folder === null ? null : pathFrom(folder, uri);
  if (path === null) return undefined;
  if (exclude && matches(exclude, path)) return no('excluded');
  if (!include) return undefined;
  return matches(include, path) ? yes('included') : no('notIncluded');
}

/** Schemes under which editors show texts that nobody files: old versions, logs, input boxes. */
const editorViews = new Set(['git', 'output', 'debug', 'comment', 'vscode-scm', 'search-editor', 'walkThrough']);

const projectPaper = new RegExp(
  `^(?:${[
    '(?:readme|changelog|changes|history|news|todo|roadmap|install|upgrading|releases?|release[-_]notes)',
    '(?:contributing|contributors|code[-_]?of[-_]?conduct|security|support|governance|maintainers|codeowners)',
    '(?:authors|credits|thanks|acknowledge?ments|(?:un)?licen[cs]e(?:-[\\w.]+)?|copying|copyright|notices?)',
    '(?:third[-_]?party[-_]?(?:notices|licen[cs]es)|(?:pull_request|issue)_template|agents|claude|gemini|skill)',
  ].join('|')})(?:[._-][a-z]{2}(?:-[a-z]{2,4})?)?(?:\\.(?:md|markdown|mdx|txt|text))?$` +
    '|^(?:[\\w-]*requirements[\\w.-]*|constraints[\\w.-]*|cmakelists|robots|llms[\\w-]*|humans|ads|security)\\.txt$',
  'i',
);

/** The folders from the desk's or the workspace's folder to the document; from the top where it lies in neither. */
function placeOf(uri: string, desk: FoundDesk, roots: readonly string[]): string[] {
  const bases = desk.folder === null ? roots : [...roots, desk.folder];
  const paths = bases.map((base) => pathFrom(base, uri)).filter((path) => path !== null);
  const path =
    paths.length > 0 ? paths.reduce((a, b) => (b.length < a.length ? b : a)) : (pathFrom(topOf(uri), uri) ?? '');
  return path.split('/').slice(0, -1);
}

const topOf = (uri: string) => uri.replace(/^([^:]+:(?:\/\/[^/]*)?).*$/s, '$1/');

/** Whether one of the globs matches the path; a pattern that names a folder means everything in it. */
export function matches(globs: readonly string[], path: string): boolean {
  return globs.some((glob) =>
    globMatches(`${glob.replace(/^(?:\.\/|\.$)/, '').replace(/\/$/, '')}/**`.replace(/^\//, ''), path),
  );
}
