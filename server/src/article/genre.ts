import type { Article } from './types';

/** What a reader expects of an article: reports, the author's own judgment, one person's words or life, a few lines. */
export type Genre = 'news' | 'analysis' | 'opinion' | 'interview' | 'profile' | 'brief';

const genres: Readonly<Record<string, Genre>> = {
  analysis: 'analysis',
  opinion: 'opinion',
  column: 'opinion',
  editorial: 'opinion',
  review: 'opinion',
  interview: 'interview',
  profile: 'profile',
  obituary: 'profile',
  brief: 'brief',
  news: 'news',
};

/** What `type` in front matter may say. */
export const types = Object.keys(genres);

/** The genre, by the `type` in front matter, or by the turns of an interview; news where nothing speaks against it. */
export function genreOf({ frontMatter, blocks }: Article): Genre {
  const named = genres[frontMatter?.type?.toLowerCase() ?? ''];
  if (named) return named;
  return blocks.filter(({ kind }) => kind === 'turn').length > 2 ? 'interview' : 'news';
}
