import type { IndexedActor, IndexedArticle, IndexedStatement, Place } from './indexed-article';

/** The articles of a folder as they were last reviewed, by their URIs. */
export type FolderIndex = ReadonlyMap<string, IndexedArticle>;

/** One actor over all articles. */
export interface FolderActor {
  readonly key: string;
  readonly name: string;
  readonly kind: IndexedActor['kind'];
  /** The role in the latest article that knows one. */
  readonly role: string;
  readonly affiliation: string;
  readonly side: string;
  readonly registered: boolean;
  /** The articles the actor is named in, the latest first; those without a date last. */
  readonly articles: readonly {
    readonly article: IndexedArticle;
    readonly mentions: readonly Place[];
    readonly statements: readonly IndexedStatement[];
  }[];
}

/** Every actor that can be told across articles, those with most statements first. */
export function actorsOf(index: FolderIndex): FolderActor[] {
  const found = new Map<string, FolderActor & { articles: FolderActor['articles'][number][] }>();
  for (const article of latestFirst(index)) {
    for (const { key, mentions, statements, ...actor } of article.actors) {
      if (key === null) continue;
      const known = found.get(key);
      if (!known) found.set(key, { key, ...actor, articles: [{ article, mentions, statements }] });
      else {
        known.articles.push({ article, mentions, statements });
        if (!known.role && actor.role) found.set(key, { ...known, role: actor.role });
      }
    }
  }
  const spoken = (actor: FolderActor) => statementsOf(actor).length;
  return [...found.values()].sort((a, b) => spoken(b) - spoken(a) || a.name.localeCompare(b.name));
}

/** All the actor says, in the latest article first. */
export const statementsOf = ({ articles }: FolderActor): IndexedStatement[] =>
  articles.flatMap(({ statements }) => [...statements]);

/** The actor with the key; undefined where no article has it. */
export function actorOf(index: FolderIndex, key: string): FolderActor | undefined {
  const having = [...index].filter(([, { actors }]) => actors.some((actor) => actor.key === key));
  return actorsOf(new Map(having)).find((actor) => actor.key === key);
}

const latestFirst = (index: FolderIndex): IndexedArticle[] =>
  [...index.values()].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.uri.localeCompare(b.uri));
