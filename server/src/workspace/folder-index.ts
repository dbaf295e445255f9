import { lazily } from '../text/lazily';
import type { IndexedActor, IndexedArticle, IndexedMention, IndexedStatement } from './indexed-article';

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
    readonly mentions: readonly IndexedMention[];
    readonly statements: readonly IndexedStatement[];
  }[];
}

/** Every actor that can be told across articles, those with most statements first. */
export function actorsOf(index: FolderIndex): FolderActor[] {
  const found = gathered(index, () => true).map((actor) => ({ actor, said: statementsOf(actor).length }));
  return found.sort((a, b) => b.said - a.said || inOrder(a.actor.name, b.actor.name)).map(({ actor }) => actor);
}

/** Who is known in one article alone, each in that: sources without a name, “a minister” or “the report”, and people with a surname only. */
export const unnamedOf = (index: FolderIndex): FolderActor[] =>
  latestFirst(index).flatMap((article) =>
    article.actors
      .filter(({ key, statements }) => key === null && statements.length > 0)
      .map(({ mentions, statements, ...actor }, i) => ({
        ...actor,
        key: `${article.uri}#unnamed-${i}`,
        articles: [{ article, mentions, statements }],
      })),
  );

/** Statements whose speaker is not clear, with their articles, the latest first. */
export const unattributedIn = (index: FolderIndex) =>
  latestFirst(index).flatMap((article) => article.unattributed.map((statement) => ({ article, statement })));

/** All the actor says, in the latest article first. */
export const statementsOf = ({ articles }: FolderActor): IndexedStatement[] =>
  articles.flatMap(({ statements }) => [...statements]);

/** The actor with the key; undefined where no article has it. */
export const actorOf = (index: FolderIndex, wanted: string): FolderActor | undefined =>
  gathered(index, (key) => key === wanted)[0];

function gathered(index: FolderIndex, isWanted: (key: string) => boolean): FolderActor[] {
  const found = new Map<string, FolderActor & { articles: FolderActor['articles'][number][] }>();
  for (const article of latestFirst(index)) {
    for (const { key, mentions, statements, ...actor } of article.actors) {
      if (key === null || !isWanted(key)) continue;
      const known = found.get(key) ?? { key, ...actor, articles: [] };
      known.articles.push({ article, mentions, statements });
      found.set(key, known.role ? known : { ...known, role: actor.role });
    }
  }
  return [...found.values()];
}

const latestFirst = (index: FolderIndex): IndexedArticle[] =>
  [...index.values()].sort((a, b) => inOrder(b.date ?? '', a.date ?? '') || inOrder(a.uri, b.uri));

/** One collator: to make one for every pair costs more than to compare. */
const collator = lazily(() => new Intl.Collator('en'));
const inOrder = (one: string, other: string): number => collator().compare(one, other);
