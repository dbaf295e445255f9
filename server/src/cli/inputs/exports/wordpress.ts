import { Parser } from 'htmlparser2';
import { types } from '../../../article/genre';
import { Broken, dayOf, type Post, type PostReader } from './post';

/** What `item` has that is wanted, by the names that WordPress writes. */
type Fields = Map<string, string>;

interface Item {
  readonly fields: Fields;
  readonly categories: string[];
}

/** Where a field of a post stands. */
const depth = ['rss', 'channel', 'item'].length;

/** Reads WXR, the RSS with more in it that WordPress exports. What it can't make out it passes over, as WordPress does. */
export function openWordPress(): PostReader {
  const open: string[] = [];
  const posts: Post[] = [];
  let item: Item | null = null;
  let words = '';
  let isCategory = false;
  let isWhole = false;
  const parser = new Parser(
    {
      onopentag(name, { domain }) {
        if (name === 'item' && item) throw new Broken(`has a post that does not end, after ${called(item)}`);
        open.push(name);
        if (name === 'item') item = { fields: new Map(), categories: [] };
        if (open.length === depth + 1) [words, isCategory] = ['', name === 'category' && domain === 'category'];
      },
      ontext(part) {
        // What stands further in, as a comment by a reader does, is no field of the post.
        if (item && open.length === depth + 1) words += part;
      },
      onclosetag(name, isImplied) {
        if (item && open.length === depth + 1) {
          if (isCategory) item.categories.push(words);
          else item.fields.set(name, words);
        }
        open.pop();
        if (name === 'item' && item && !isImplied) {
          posts.push(postOf(item));
          item = null;
        }
        if (name === 'rss') isWhole = !isImplied;
      },
    },
    { xmlMode: true },
  );
  return {
    take: (part) => parser.write(part),
    ended: () => posts.splice(0),
    end() {
      parser.end();
      if (!isWhole) throw new Broken('breaks off before its end');
    },
  };
}

const called = ({ fields }: Item): string => `“${fields.get('title')?.trim() || fields.get('wp:post_id')}”`;

function postOf({ fields, categories }: Item): Post {
  const field = (name: string) => fields.get(name)?.trim() ?? '';
  const url = field('link');
  const section = categories.find(saysMore);
  return {
    id: field('wp:post_id'),
    slug: slugOf(field('wp:post_name')),
    type: field('wp:post_type') || 'post',
    status: field('wp:status'),
    title: field('title'),
    html: withoutShortcodes(fields.get('content:encoded') ?? ''),
    ...dayOf(field('wp:post_date')),
    ...(url && { url }),
    ...(section && { section }),
  };
}

/** Whether the category says more of the post than that it is news. */
const saysMore = (category: string): boolean => types.includes(category.toLowerCase()) && !/^news$/i.test(category);

/** WordPress keeps names in other scripts in the form they have in addresses. */
function slugOf(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const shortcodes =
  /\[\/?(?:caption|wp_caption|gallery|playlist|audio|video|embed)(?:\s[^\][]*)?\]|(?<=\[embed\])[^\s[]*(?=\[\/embed\])/g;

/** What WordPress puts pictures and players in for is blank, so that all else keeps its place. */
const withoutShortcodes = (html: string): string => html.replace(shortcodes, (code) => ' '.repeat(code.length));
