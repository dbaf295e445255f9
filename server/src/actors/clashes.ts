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
    if (twin) clashes.push(sameId(entry, twin));
    const kept = twin ? { ...entry, id: free.give(idOf(entry.name, 'actor')) } : entry;
    ids.set(kept.id, kept);
    settled.push(kept);
    for (const form of [entry.name, ...entry.aliases]) {
      const owner = forms.get(formKey(form)) ?? entry;
      forms.set(formKey(form), owner);
      if (owner !== entry) clashes.push(sameForm(entry, owner, form));
    }
  }
  return { entries: settled, clashes };
}

const sameId = (entry: ActorEntry, owner: ActorEntry): Clash => ({
  entry,
  owner,
  key: 'id',
  form: entry.id,
  message: `“${entry.id}” is already the id of ${owner.name}: give ${entry.name} another one.`,
});

const sameForm = (entry: ActorEntry, owner: ActorEntry, form: string): Clash => ({
  entry,
  owner,
  key: form === entry.name ? 'name' : 'aliases',
  form,
  message: `“${form}” already stands for ${owner.name} (${owner.id}): take it out of one of the two actors.`,
});

const formKey = (form: string) => form.normalize('NFC').toLowerCase();
