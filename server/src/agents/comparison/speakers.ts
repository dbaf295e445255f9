import { type Actor, isDescribed } from '../../actors/types';
import { speakersOf } from '../../reading/speakers/speakers-of';
import { foldName } from '../../text/fold';
import type { Change } from './change';
import type { Version } from './version';

/** Those who speak in the version, by id, with how many statements they have. */
export function speakersIn({ reading, statements }: Version): { readonly actor: Actor; readonly statements: number }[] {
  const counts = new Map<string, number>();
  for (const statement of statements)
    for (const id of new Set(speakersOf(statement))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return reading.actors.flatMap((actor) => {
    const spoken = counts.get(actor.id);
    return spoken ? [{ actor, statements: spoken }] : [];
  });
}

/** Whether both are the same person or body, as far as names tell. */
export function isSame(a: Actor, b: Actor): boolean {
  if (a.entry || b.entry) return a.entry?.id === b.entry?.id || sharesName(a, b);
  return sharesName(a, b);
}

/** Whether one form of a name is one of the other’s, or a surname that is the other’s last word. */
function sharesName(a: Actor, b: Actor): boolean {
  const forms = (actor: Actor) => [actor.name, ...actor.aliases].map(foldName);
  const ends = (one: string, other: string) => one === other || (!one.includes(' ') && other.endsWith(` ${one}`));
  const others = forms(b);
  return forms(a).some((form) => others.some((other) => ends(form, other) || ends(other, form)));
}

/** Who no longer speaks, and who speaks that did not; sources that are only described come and go with how they are put. */
export function changesOfSpeakers(before: Version, after: Version): Change[] {
  const [old, now] = [speakersIn(before), speakersIn(after)];
  const missing = (from: typeof old, there: typeof old) =>
    from.filter(({ actor }) => !isDescribed(actor.kind) && !there.some((other) => isSame(actor, other.actor)));
  const times = (count: number) => `${count} statement${count === 1 ? '' : 's'}`;
  return [
    ...missing(old, now).map(
      ({ actor, statements }): Change => ({
        kind: 'speaker-gone',
        before: actor.name,
        note: `${actor.name} had ${times(statements)} and has none.`,
      }),
    ),
    ...missing(now, old).map(
      ({ actor, statements }): Change => ({
        kind: 'speaker-new',
        after: actor.name,
        note: `${actor.name} has ${times(statements)} and had none.`,
      }),
    ),
  ];
}
