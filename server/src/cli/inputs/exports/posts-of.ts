import { createReadStream } from 'node:fs';
import { fileOf } from '../../identity';
import type { Job } from '../../reviewing/job';
import { mostBytes } from '../read-article';
import { type ExportKind, readerOf } from './kinds';
import { Broken, inHtml, type Post } from './post';

/** An export that was named, whose posts are articles. */
export interface ExportNamed {
  readonly path: string;
  readonly file: string;
  readonly uri: string;
  readonly kind: ExportKind;
  /** Where one post was named, the path of the file it is in. */
  readonly within?: string | undefined;
  /** What it says, where it came over standard input. */
  readonly bytes?: AsyncIterable<Uint8Array>;
}

/** What is wanted of an export. */
export interface PostWishes {
  /** The types of posts; `post` where there is none. */
  readonly types: readonly string[];
  /** Hears what was left out, as a sentence. */
  readonly hear: (sentence: string) => void;
}

/**
 * The posts of an export as articles, in its order, each read when it is asked for. Never rejects; what is wrong with the export is a job
 * with a problem.
 */
export function postsOf(named: ExportNamed, { types, hear }: PostWishes): AsyncGenerator<Job> {
  return named.within === undefined ? allPosts(named, types.length > 0 ? types : ['post'], hear) : onePost(named);
}

async function* allPosts(named: ExportNamed, types: readonly string[], hear: PostWishes['hear']): AsyncGenerator<Job> {
  const { path, file } = named;
  const nameOf = openNames();
  const leftOut = new Map<string, number>();
  let met = 0;
  for await (const post of readPosts(named)) {
    if (post instanceof Broken) {
      const before = met === 0 ? 'nothing of it is' : `before that ${postsAre(met)}`;
      yield { path, file, problem: `“${path}” ${post.message}; ${before} read.` };
      return;
    }
    const name = nameOf(post);
    if (types.includes(post.type) && !isTrash(post)) {
      met++;
      yield jobOf(post, name, named);
    } else leftOut.set(kindOf(post), (leftOut.get(kindOf(post)) ?? 0) + 1);
  }
  const others = [...leftOut].map(([kind, n]) => counted(n, kind)).join(', ');
  if (met === 0) yield { path, file, problem: nothingIn(path, types, others) };
  else if (others) hear(`Of “${path}” ${postsAre(met)} read; left out: ${others}.`);
}

async function* onePost(named: ExportNamed): AsyncGenerator<Job> {
  const { path, file } = named;
  const at = path.lastIndexOf('#');
  const [container, wanted] = [path.slice(0, at), path.slice(at + 1)];
  const nameOf = openNames();
  for await (const post of readPosts(named)) {
    if (post instanceof Broken) yield { path, file, problem: `“${container}” ${post.message}.` };
    else if (nameOf(post) === wanted) yield jobOf(post, null, named);
    else continue;
    return;
  }
  yield { path, file, problem: `There is no post “${wanted}” in “${container}”: check the name.` };
}

function nothingIn(path: string, types: readonly string[], others: string): string {
  const wanted = types.map((type) => `“${type}”`).join(' or ');
  return `There is nothing of the type ${wanted} in “${path}”${others ? `, but ${others}: choose with --post-type` : ''}.`;
}

const isTrash = ({ status }: Post): boolean => status === 'trash';

/** What was left out, in the word for one of it. */
const kindOf = (post: Post): string => (isTrash(post) ? `${post.type} in the trash` : post.type);

const counted = (n: number, one: string): string => `${n} ${n === 1 ? one : one.replace(/^\S+/, '$&s')}`;

const postsAre = (n: number): string => `${counted(n, 'post')} ${n === 1 ? 'is' : 'are'}`;

/** The posts, and last what is wrong with the export, if anything. */
async function* readPosts(named: ExportNamed): AsyncGenerator<Post | Broken> {
  const reader = readerOf[named.kind]();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let broken: Broken | null = null;
  try {
    for await (const bytes of named.bytes ?? createReadStream(named.within ?? fileOf(named.uri))) {
      broken = attempt(() => reader.take(decoded(decoder, bytes)));
      yield* reader.ended();
      if (broken) break;
    }
    broken ??= attempt(() => {
      reader.take(decoded(decoder));
      reader.end();
    });
    yield* reader.ended();
  } catch (error) {
    broken = new Broken(`can’t be read (${(error as NodeJS.ErrnoException).code})`);
  }
  if (broken) yield broken;
}

function attempt(work: () => void): Broken | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Broken) return error;
    throw error;
  }
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new Broken('is not written in UTF-8 from some place on');
  }
}

/** Names for posts, each given once: the slug, or the id where there is none or another post has it. */
function openNames(): (post: Post) => string {
  const given = new Set<string>();
  return ({ slug, id }) => {
    const name = slug && !given.has(slug) ? slug : id;
    given.add(name);
    return name;
  };
}

/** The article; `name` is put to the export's own, and null where that has it already. */
function jobOf(post: Post, name: string | null, named: ExportNamed): Job {
  const { id, status, date, url } = post;
  const of = (path: string) => (name === null ? path : `${path}#${name}`);
  const identity = {
    path: of(named.path),
    file: of(named.file),
    post: { id, status, ...(date && { date }), ...(url && { url }) },
  };
  if (post.unreadable) return { ...identity, problem: `“${identity.path}” ${post.unreadable}.` };
  const text = textOf(post);
  if (text.length > mostBytes)
    return {
      ...identity,
      problem: `“${identity.path}” has more than ${mostBytes / 1e6} million characters: split it.`,
    };
  const uri = name === null ? named.uri : `${named.uri}%23${encodeURIComponent(name)}`;
  return { ...identity, uri, written: { text, format: 'html' } };
}

/** The post as a page of its own: its title and what else is known of it on the first line, and from the second on its HTML as it is. */
function textOf({ title, html, date, section }: Post): string {
  const meta = (name: string, content: string | undefined) =>
    content === undefined ? '' : `<meta name="${name}" content="${inHtml(content)}">`;
  const line = title.replace(/\s+/g, ' ').trim();
  return `<h1>${line}</h1>${meta('date', date)}${meta('article:section', section)}\n${html}`;
}
