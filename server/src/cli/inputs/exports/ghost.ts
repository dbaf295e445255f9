import { JSONParser } from '@streamparser/json';
import * as v from 'valibot';
import { Broken, dayOf, inHtml, type Post, type PostReader } from './post';

const words = v.optional(v.nullable(v.string()));

/** A row of Ghost's table of posts, with what is wanted of it. */
const row = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  slug: words,
  title: words,
  html: words,
  lexical: words,
  mobiledoc: words,
  status: words,
  type: words,
  /** In place of `type` in exports of Ghost 2 and before. */
  page: v.optional(v.unknown()),
  published_at: v.optional(v.unknown()),
});

type Row = v.InferOutput<typeof row>;

/** Reads the JSON that Ghost exports: `{"db": [{"data": {"posts": […]}}]}`, and the same without `db`, which Ghost takes too. */
export function openGhost(): PostReader {
  const posts: Post[] = [];
  const parser = new JSONParser({ paths: ['$.db.*.data.posts.*', '$.data.posts.*'], keepStack: false });
  parser.onValue = ({ value, key }) => {
    const read = v.safeParse(row, value);
    posts.push(read.success ? postOf(read.output, key) : unlike(key));
  };
  parser.onError = () => {
    throw new Broken('is not JSON from some place on');
  };
  return {
    take: (part) => parser.write(part),
    ended: () => posts.splice(0),
    end() {
      if (!parser.isEnded) throw new Broken('breaks off before its end');
    },
  };
}

function postOf(
  { id, slug, title, html, lexical, mobiledoc, status, type, page, published_at }: Row,
  key: unknown,
): Post {
  return {
    id: String(id ?? key),
    slug: slug ?? '',
    type: type ?? (page ? 'page' : 'post'),
    status: status ?? '',
    title: inHtml(title ?? ''),
    html: html ?? '',
    ...dayOf(published_at),
    ...(!html &&
      (hasWords(lexical) || hasWords(mobiledoc)) && {
        unreadable: 'has no HTML: open and save it in Ghost, and export again',
      }),
  };
}

const unlike = (key: unknown): Post => ({
  ...{ id: String(key), slug: '', type: 'post', status: '', title: '', html: '' },
  unreadable: 'is not as Ghost writes a post: export again',
});

/** Whether there is something in what Ghost's editor keeps beside the HTML. */
const hasWords = (kept: string | null | undefined): boolean =>
  /"(?:text|markdown|html)":"[^"]|,\d+,"[^"]/.test(kept ?? '');
