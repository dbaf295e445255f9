import { idOf, openIds } from '../actors/free-id';
import { namesOf } from '../actors/register';
import type { Actor, ActorEntry, ActorKind, ActorsFile } from '../actors/types';
import { mentionsOf } from '../reading/look-ups';
import type { Reading } from '../reading/types';
import { foldName } from '../text/fold';
import type { Span } from '../text/span';

/** The reading with somebody in it, whom the desk may have brought in, and their id. */
export interface Known {
  readonly reading: Reading;
  readonly id: string;
}

/**
 * Whom the desk means by the words: the entry with that id, else who in the article has the name, the nearest to the place where several
 * have it, else the entry of the name. Whoever none of them is is new.
 */
export function whoIs(reading: Reading, { entries }: ActorsFile, words: string, near: Span): Known {
  const name = foldName(words);
  const ownEntry = entries.find(({ id }) => id === words);
  if (ownEntry) return byEntry(reading, ownEntry);
  const met = namesakes(reading, name, near);
  if (met) return { reading, id: met.id };
  const entry = entries.find((entry) => [...namesOf(entry)].some((form) => foldName(form) === name));
  if (entry) return byEntry(reading, entry);
  const kind = /^\p{Ll}/u.test(words) ? 'anonymous' : 'person';
  return newcomer(reading, words, kind);
}

/** Somebody of whom nothing but the name is known. */
export const newcomer = (reading: Reading, name: string, kind: ActorKind): Known =>
  added(reading, { id: idOf(name, 'actor'), name, kind, aliases: [], roles: [], registered: false });

function byEntry(reading: Reading, entry: ActorEntry): Known {
  const met = reading.actors.find((actor) => actor.entry?.id === entry.id && actor.entry.file === entry.file);
  if (met) return { reading, id: met.id };
  const { id, spelling: name, kind, aliases, roles } = entry;
  return added(reading, { id, name, kind, aliases, roles, registered: true, entry });
}

function added(reading: Reading, actor: Actor): Known {
  const id = openIds(reading.actors.map((other) => other.id)).give(actor.id);
  return { reading: { ...reading, actors: [...reading.actors, { ...actor, id }] }, id };
}

function namesakes({ actors, mentions }: Reading, name: string, [start]: Span): Actor | undefined {
  const called = actors.filter((actor) => foldName(actor.name) === name);
  const found =
    called.length > 0 ? called : actors.filter(({ aliases }) => aliases.some((form) => foldName(form) === name));
  const far = ({ id }: Actor) =>
    mentionsOf(mentions, id).reduce((least, { span }) => Math.min(least, Math.abs(span[0] - start)), Infinity);
  return found.reduce<Actor | undefined>((best, actor) => (best && far(best) <= far(actor) ? best : actor), undefined);
}
