import { languageOf } from './files';
import { baseName, schemeOf } from './uri';

/** What a document can be for the review. */
export type ArticleLanguage = ReturnType<typeof languageOf>;

/**
 * What editors call the languages that articles are written in. VS Code says “plaintext”, Vim “text”, “mail” or nothing, Kate “normal”; Vim
 * and its kin know dialects of Markdown by names of their own.
 */
const named: Readonly<Record<ArticleLanguage, readonly string[]>> = {
  article: ['article'],
  markdown: ['markdown', 'md', 'gfm', 'pandoc', 'quarto', 'qmd', 'rmd', 'rmarkdown', 'vimwiki', 'mkd'],
  html: ['html', 'xhtml'],
  captions: ['captions', 'webvtt', 'vtt', 'subrip', 'srt'],
  plaintext: ['plaintext', 'text', 'plain', 'plain text', 'txt', 'mail', 'email', 'normal'],
};

const languages = new Map(
  Object.entries(named).flatMap(([language, ids]) => ids.map((id) => [id, language as ArticleLanguage] as const)),
);

/** Names by which an editor says that it knows no language. */
const unknown = new Set(['', 'none', 'fundamental', 'unknown']);

/**
 * What a document of the language id is, whatever editor says so; null for anything that is no article. Of plain text, and where the
 * editor knows no language, the file's ending decides.
 */
export function articleLanguage({ uri, languageId }: { uri: string; languageId: string }): ArticleLanguage | null {
  const id = languageId.toLowerCase();
  const language = languages.get(id);
  if (language !== undefined && language !== 'plaintext') return language;
  if (language === undefined && !unknown.has(id)) return null;
  const ending = byEnding(baseName(uri));
  // A note that was never saved has no ending yet.
  return ending ?? language ?? (schemeOf(uri) === 'untitled' ? 'plaintext' : null);
}

function byEnding(name: string): ArticleLanguage | null {
  if (/\.(?:qmd|rmd|mkd)$/i.test(name)) return 'markdown';
  const language = languageOf(name);
  return language !== 'plaintext' || /\.(?:txt|text)$/i.test(name) ? language : null;
}
