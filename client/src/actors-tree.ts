import type {
  ActorNode,
  ActorsResult,
  FolderActorsResult,
  FolderStatement,
  StatementNode,
} from '../../server/src/lsp/protocol';

/** Somebody who speaks or is spoken of, in one article or in all of the folder. */
export interface Speaker extends Pick<ActorNode, 'name' | 'kind' | 'role' | 'affiliation' | 'side' | 'registered'> {
  readonly id: string;
  readonly said: readonly Saying[];
  /** Where they are first meant. */
  readonly first: Spot;
  /** In how many articles. */
  readonly articles: number;
  /** The speaker card, as Markdown; none for the folder. */
  readonly card?: string;
}

export interface Saying extends Pick<StatementNode, 'kind' | 'account' | 'record'> {
  readonly id: string;
  readonly sureness?: StatementNode['sureness'];
  /** Set where the desk has corrected it; not told over the folder. */
  readonly corrected?: true;
  readonly at: Spot;
  /** The headline of its article; none where all are of one. */
  readonly headline?: string;
}

/** A place in an article, by its URI as the server writes it. */
export interface Spot {
  readonly uri: string;
  readonly range: StatementNode['range'];
}

export interface Speakers {
  readonly scope: Scope;
  readonly speakers: readonly Speaker[];
  /** Statements whose speaker is not clear. */
  readonly unattributed: readonly Saying[];
}

export type Scope = 'article' | 'folder';
export const groupings = ['none', 'affiliation', 'side', 'kind'] as const;
export type Grouping = (typeof groupings)[number];
export const orders = ['statements', 'name', 'first'] as const;
export type Order = (typeof orders)[number];

/** How the tree is wanted. */
export interface Choice {
  readonly grouping: Grouping;
  readonly order: Order;
  /** Words of which some must stand in a name, role, affiliation or statement; empty for everything. */
  readonly filter: string;
}

/** A line of the tree. The ids stay the same from one review to the next, so that what is open stays open. */
export type ActorsEntry =
  | { readonly kind: 'group'; readonly id: string; readonly label: string; readonly below: readonly ActorsEntry[] }
  | { readonly kind: 'actor'; readonly id: string; readonly actor: Speaker; readonly below: readonly ActorsEntry[] }
  | { readonly kind: 'nobody'; readonly id: string; readonly below: readonly ActorsEntry[] }
  | { readonly kind: 'statement'; readonly id: string; readonly statement: Saying; readonly speaker: Speaker | null };

/** Those of the article at `uri`. */
export function speakersOfArticle(uri: string, { actors, unattributed }: ActorsResult): Speakers {
  const saying = ({ range, ...statement }: StatementNode): Saying => ({ ...statement, at: { uri, range } });
  return {
    scope: 'article',
    speakers: actors.map(({ statements, first, mentions: _, ...actor }) => ({
      ...actor,
      said: statements.map(saying),
      first: { uri, range: first },
      articles: 1,
    })),
    unattributed: unattributed.map(saying),
  };
}

/** Those of all articles of the folder. */
export const speakersOfFolder = ({ actors, unattributed }: FolderActorsResult): Speakers => ({
  scope: 'folder',
  speakers: actors.map(({ articles, ...actor }) => ({
    ...actor,
    articles: articles.length,
    first: { uri: articles[0]?.uri ?? '', range: articles[0]?.first ?? nowhere },
    said: articles.flatMap(({ uri, headline, statements }) =>
      statements.map((statement, i) => sayingIn({ uri, headline }, statement, i)),
    ),
  })),
  unattributed: unattributed.map(({ uri, headline, ...statement }, i) => sayingIn({ uri, headline }, statement, i)),
});

const sayingIn = (
  { uri, headline }: { readonly uri: string; readonly headline: string },
  { range, ...statement }: FolderStatement,
  place: number,
): Saying => ({ ...statement, id: `${uri}#${place}`, headline, at: { uri, range } });

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * The lines of the tree: those who speak, then what nobody is named for, then those who are only mentioned; in groups where that is
 * wished, those without affiliation or side last, under `nameOfRest`.
 */
export function linesOf(
  { speakers, unattributed, scope }: Speakers,
  choice: Choice,
  nameOfRest: string,
): ActorsEntry[] {
  const kept = speakers
    .map((speaker) => filtered(speaker, choice.filter))
    .filter((speaker) => speaker !== null)
    .sort(comparison[choice.order]);
  const line = (actor: Speaker, above: string): ActorsEntry => {
    const id = `${above}${scope}#${actor.id}`;
    return { kind: 'actor', id, actor, below: sayings(id, actor.said, actor) };
  };
  const loose = unattributed.filter(({ account }) => holds(account, choice.filter));
  const nobody: ActorsEntry[] =
    loose.length > 0 ? [{ kind: 'nobody', id: `${scope}#`, below: sayings(`${scope}#`, loose, null) }] : [];
  const { grouping } = choice;
  if (grouping === 'none') {
    const speaks = ({ said }: Speaker) => said.length > 0;
    const silent = kept.filter((speaker) => !speaks(speaker));
    return [
      ...kept.filter(speaks).map((actor) => line(actor, '')),
      ...nobody,
      ...silent.map((actor) => line(actor, '')),
    ];
  }
  const groups = new Map<string, Speaker[]>();
  for (const speaker of kept) groups.set(speaker[grouping], [...(groups.get(speaker[grouping]) ?? []), speaker]);
  const named = [...groups].filter(([label]) => label !== '');
  const rest = [...groups].filter(([label]) => label === '').map(([, members]) => [nameOfRest, members] as const);
  return [
    ...[...named, ...rest].map(([label, members]): ActorsEntry => {
      const id = `${grouping}:${label}/`;
      return { kind: 'group', id, label, below: members.map((actor) => line(actor, id)) };
    }),
    ...nobody,
  ];
}

const sayings = (above: string, said: readonly Saying[], speaker: Speaker | null): ActorsEntry[] =>
  said.map((statement) => ({ kind: 'statement', id: `${above}/${statement.id}`, statement, speaker }));

const comparison: Record<Order, (a: Speaker, b: Speaker) => number> = {
  statements: (a, b) => b.said.length - a.said.length || byFirst(a, b),
  name: (a, b) => a.name.localeCompare(b.name),
  first: byFirst,
};

function byFirst({ first: a }: Speaker, { first: b }: Speaker): number {
  const [one, other] = [a.range.start, b.range.start];
  return a.uri.localeCompare(b.uri) || one.line - other.line || one.character - other.character;
}

/** The speaker with all they say where the filter fits them, with what it fits of that otherwise; null where it fits nothing. */
function filtered(speaker: Speaker, filter: string): Speaker | null {
  if ([speaker.name, speaker.role, speaker.affiliation, speaker.side].some((words) => holds(words, filter)))
    return speaker;
  const said = speaker.said.filter(({ account }) => holds(account, filter));
  return said.length > 0 ? { ...speaker, said } : null;
}

const holds = (words: string, filter: string): boolean => folded(words).includes(folded(filter));
const folded = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
