import { distance } from 'fastest-levenshtein';
import { namesOf } from '../actors/register';
import type { ActorEntry } from '../actors/types';
import { foldName } from '../text/fold';

/** The entries, those first of whose names one is spelled most like the given one. */
export function nearestEntries(name: string, entries: readonly ActorEntry[]): ActorEntry[] {
  const far = new Map(entries.map((entry) => [entry, howFar(name, entry)]));
  return entries.toSorted((a, b) => (far.get(a) ?? 1) - (far.get(b) ?? 1));
}

/** How unlike the name is to the nearest of the entry's: from 0 for the same up to 1. A surname is held against a surname, too. */
export function howFar(name: string, entry: ActorEntry): number {
  const words = foldName(name);
  const forms = [...namesOf(entry)].map(foldName);
  const last = entry.kind === 'person' && !words.includes(' ') ? forms.map((form) => form.split(' ').at(-1) ?? '') : [];
  return Math.min(...[...forms, ...last].map((form) => distance(words, form) / Math.max(words.length, form.length, 1)));
}
