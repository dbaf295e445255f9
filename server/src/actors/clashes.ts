import { idOf, openIds } from './free-id';
import type { ActorEntry } from './types';

export interface Clash {
  /** The later of the two entries. */
  readonly entry: ActorEntry;
  readonly owner: ActorEntry;
  readonly key: 'id' | 'name' | 'aliases';
  /** What both claim. */
  readonly form: string;
  readonly message: string;
}

/** The entries with ids that are all different, and every id, name or alias that two of them claimed. */
export function settleClashes(entries: readonly ActorEntry[]): { entries: ActorEntry[]; clashes: Clash[] } {
  const settled: ActorEntry[] = [];
  const clashes: Clash[] = [];
  const ids = new Map<string, ActorEntry>();
  const free = openIds(entries.map(({ id }) => id));
  const forms = new Map<string, ActorEntry>();
  for (const entry of entries) {
    const twin = ids.get(entry.id);
    if (twin) {
      const message = `“${entry.id}” is already the id of ${twin.name}: give ${entry.name} another one.`;
      clashes.push({ entry, owner: twin, key: 'id', form: entry.id, message });
    }
    const kept = twin ? { ...entry, id: free.give(idOf(entry.name, 'actor')) } : entry;
    ids.set(kept.id, kept);
    settled.push(kept);
    for (const form of [entry.name, ...entry.aliases]) {
      const owner = forms.get(formKey(form));
      if (!owner) forms.set(formKey(form), entry);
      else if (owner !== entry) {
        const key = form === entry.name ? 'name' : 'aliases';
        const message = `“${form}” already stands for ${owner.name} (${owner.id}): take it out of one of the two actors.`;
        clashes.push({ entry, owner, key, form, message });
      }
    }
  }
  return { entries: settled, clashes };
}

const formKey = (form: string) => form.normalize('NFC').toLowerCase();
