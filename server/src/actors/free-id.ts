import { foldName } from '../text/fold';

/** The name in kebab-case; `fallback` for a name without Latin letters or digits. */
export const idOf = (name: string, fallback: string): string => foldName(name).replaceAll(' ', '-') || fallback;

/** The id itself, or the first of `id-2`, `id-3`, … that is not taken. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  let free = id;
  for (let n = 2; isTaken(free); n++) free = `${id}-${n}`;
  return free;
}
