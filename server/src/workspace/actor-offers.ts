import { entryName } from '../actors/entry-name';
import { namesOf } from '../actors/register';
import { rolesOn } from '../actors/roles';
import { type ActorEntry, type ActorKind, type ActorsFile, isDescribed } from '../actors/types';
import { foldName } from '../text/fold';
import type { Offer } from '../text/offer';
import type { Span } from '../text/span';
import type { FolderIndex } from './folder-index';
import { entryKey, type IndexedActor, type IndexedArticle } from './indexed-article';

/** A list that is longer is not read. */
const most = 100;

/** Where actors' names may be offered from. */
export interface KnownActors {
  /** The article that is written, as it was last reviewed. */
  readonly article: IndexedArticle | undefined;
  readonly desk: ActorsFile;
  readonly folder: FolderIndex;
}

/** What stands between an `@` and the offset: the beginning of a name. Null in addresses, handles and where there is no `@`. */
export function nameTyped(text: string, offset: number): { readonly span: Span; readonly typed: string } | null {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const [found, typed] = /(?<![^\s("'“‘«„[{—–])@((?:[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]*){0,4})?)$/u.exec(line) ?? [];
  return found === undefined || typed === undefined ? null : { span: [offset - found.length, offset], typed };
}

/** The actors one of whose names has a word that begins so: those of the article first, then the desk's, then the folder's. */
export function actorOffers(typed: string, { article, desk, folder }: KnownActors): Offer[] {
  const wanted = foldName(typed) + (typed.endsWith(' ') ? ' ' : '');
  const offers = new Map<string, Offer>();
  const entries = new Map(desk.entries.map((entry) => [entryKey(entry), entry]));
  const offer = (key: string, made: () => Offer | null) => {
    const one = offers.has(key) || offers.size >= most ? null : made();
    if (one) offers.set(key, one);
  };
  const takeOver = (actors: readonly IndexedActor[]) => {
    for (const actor of actors) {
      const entry = entries.get(actor.key ?? '');
      if (entry) offer(entryKey(entry), () => ofEntry(entry));
      else offer(actor.key ?? `${actor.kind}:${foldName(actor.name)}`, () => ofActor(actor));
    }
  };
  takeOver((article?.actors ?? []).toSorted((a, b) => weight(b) - weight(a)));
  for (const [key, entry] of entries) offer(key, () => ofEntry(entry));
  for (const { actors } of folder.values()) takeOver(actors.filter(({ key }) => key !== null));
  return [...offers.values()];

  function ofEntry(entry: ActorEntry): Offer | null {
    if (![...namesOf(entry)].some(hasWord)) return null;
    const role = rolesOn(entry.roles, article?.date).at(-1)?.title ?? '';
    return made(entry.spelling, entry.kind, [role, entryName(desk, entry.affiliation)], entry.notes);
  }

  function ofActor({ name, kind, role, affiliation }: IndexedActor): Offer | null {
    const isName = !isDescribed(kind) && kind !== 'group' && /^\p{Lu}/u.test(name);
    // What is being typed may have been read as a name already.
    return isName && hasWord(name) && foldName(name) !== foldName(typed) ? made(name, kind, [role, affiliation]) : null;
  }

  /** Whether one of its words begins with what was typed. */
  function hasWord(name: string): boolean {
    return ` ${foldName(name)}`.includes(` ${wanted}`);
  }
}

const weight = ({ mentions, statements }: IndexedActor): number => mentions.length + 2 * statements.length;

function made(name: string, kind: ActorKind, details: readonly string[], about?: string): Offer {
  const detail = [...new Set(details)].filter((word) => word !== '' && word !== name).join(' · ');
  return {
    label: name,
    text: name,
    kind: kind === 'person' ? 'person' : 'body',
    detail: detail || kind,
    ...(about !== undefined && { about }),
  };
}
