import { distance } from 'fastest-levenshtein';
import { namesOf } from '../actors/register';
import type { ActorEntry, ActorKind } from '../actors/types';

/** The entries, those first of whose names one is spelled most like the given one. */
export function nearestEntries(name: string, entries: readonly ActorEntry[]): ActorEntry[] {
  const far = new Map(entries.map((entry) => [entry, howFar(name, entry)]));
  return entries.toSorted((a, b) => (far.get(a) ?? 1) - (far.get(b) ?? 1));
}

/** The name without marks and case, in any script. */
export const plainName = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How unlike the name is to the nearest of the entry's: from 0 for the same up to 1. A surname is held against a surname, too. */
function howFar(name: string, entry: ActorEntry): number {
  const words = plainName(name);
  const forms = [...namesOf(entry)].map(plainName);
  const last = entry.kind === 'person' && !words.includes(' ') ? forms.map((form) => form.split(' ').at(-1) ?? '') : [];
  const far = (form: string) => distance(words, form) / Math.max(words.length, form.length, 1);
  return [...forms, ...last].reduce((least, form) => Math.min(least, far(form)), 1);
}

/** The few entries that the name may well be another spelling of, or the initials; the likeliest first. */
export function likelyEntries(name: string, kind: ActorKind, entries: readonly ActorEntry[]): ActorEntry[] {
  const same = entries.filter((entry) => (entry.kind === 'person') === (kind === 'person'));
  const isLikely = (entry: ActorEntry) => howFar(name, entry) <= 0.4 || isInitials(name, entry);
  const likely = nearestEntries(name, same.filter(isLikely));
  const ofKind = (wanted: boolean) => likely.filter((entry) => (entry.kind === kind) === wanted);
  return [...ofKind(true), ...ofKind(false)].slice(0, 3);
}

/** “RSCU” for the Rural Schools and Clinics Union; the other way round, too. */
function isInitials(name: string, entry: ActorEntry): boolean {
  const initials = (form: string) => (form.match(/\p{Lu}/gu) ?? []).join('');
  const isShort = (form: string) => /^\p{Lu}{2,}$/u.test(form);
  return [...namesOf(entry)].some(
    (form) => (isShort(name) && initials(form) === name) || (isShort(form) && initials(name) === form),
  );
}
