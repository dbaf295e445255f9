import { foldName } from '../text/fold';
import { once } from '../text/once';
import { formTable, type KnownForm, type KnownForms } from './known-forms';
import type { ActorEntry, ActorsFile } from './types';
import { skeleton, surnameOf } from './variants';

/** The actors file, ready for names to be looked up in it. */
export interface Register {
  /** Names and aliases, word by word; those of persons count in any case. */
  readonly forms: KnownForms<ActorEntry>;
  /** Entries by each of their names in full, folded. Where two share one, the first counts. */
  readonly byName: ReadonlyMap<string, ActorEntry>;
  /** Persons by the skeleton of their surname, once for each of their names. */
  readonly bySurname: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly entry: ActorEntry }[]>;
}

/** The register of the file, made once: a desk's file outlasts thousands of reviews. */
export const registerOf = once(({ entries }: ActorsFile): Register => {
  const forms: KnownForm<ActorEntry>[] = [];
  const byName = new Map<string, ActorEntry>();
  const bySurname = new Map<string, { words: readonly string[]; entry: ActorEntry }[]>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const folded = foldName(name);
      if (!byName.has(folded)) byName.set(folded, entry);
      const bare = folded.replace(/^the (?=.)/, '').split(' ');
      forms.push({ words: bare, owner: entry, anyCase: entry.kind === 'person' && bare.length > 1 });
      if (entry.kind !== 'person') continue;
      const words = folded.split(' ');
      const key = skeleton(surnameOf(words));
      const namesakes = bySurname.get(key) ?? [];
      namesakes.push({ words, entry });
      bySurname.set(key, namesakes);
    }
  }
  return { forms: formTable(forms), byName, bySurname };
});

/** Every form of the entry's name: as written, as the desk spells it, and its aliases. */
export const namesOf = ({ name, spelling, aliases }: ActorEntry): ReadonlySet<string> =>
  new Set([name, spelling, ...aliases]);
