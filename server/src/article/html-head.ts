import type { Span } from '../text/span';
import type { Attributes } from './html-elements';
import type { FrontMatter } from './types';

type Key = Exclude<keyof FrontMatter, 'span'>;

/** What a page's head calls it, the first that counts first. */
const names: Readonly<Record<Key, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'headline'],
  date: ['article:published_time', 'datepublished', 'date', 'dc.date', 'parsely-pub-date'],
  type: ['article:section'],
  outlet: ['og:site_name'],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author'],
};

/** Collects the head while a page is read. */
export function openHead() {
  const said = new Map<string, string>();
  let inside = false;
  let inTitle = false;
  let title = '';
  let span: Span | null = null;
  return {
    open(name: string, attributes: Attributes, place: Span): void {
      if (name === 'head') inside = true;
      if (name === 'title' && inside) inTitle = true;
      if (inside || name === 'meta') span = [span?.[0] ?? place[0], place[1]];
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
      if (name === 'meta' && attributes.content && !said.has(key)) said.set(key, attributes.content.trim());
    },
    text(words: string): void {
      if (inTitle) title += words;
    },
    close(name: string): void {
      if (name === 'head') inside = false;
      if (name === 'title') inTitle = false;
    },
    /** What the head says of the article, as front matter would; nothing where it has none. */
    read(): { frontMatter?: FrontMatter } {
      const found: Partial<Record<Key, string>> = {};
      for (const key of Object.keys(names) as Key[]) {
        const value = names[key].map((name) => said.get(name)).find((words) => words);
        const words = key === 'date' ? /^\d{4}(?:-\d\d){0,2}/.exec(value ?? '')?.[0] : value;
        if (words) found[key] = words;
      }
      const named = title.replace(/\s+/g, ' ').trim();
      if (!found.title && named) found.title = named;
      return span && Object.keys(found).length > 0 ? { frontMatter: { span, ...found } } : {};
    },
  };
}
