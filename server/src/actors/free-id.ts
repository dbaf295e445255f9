import { foldName } from '../text/fold';

/** The name in kebab-case; `fallback` for a name without Latin letters or digits. */
export const idOf = (name: string, fallback: string): string => foldName(name).replaceAll(' ', '-') || fallback;

/** Ids of which none is given twice. */
export interface Ids {
  /** Notes that the id is somebody's. */
  take(id: string): void;
  /** The id itself, or the first of `id-2`, `id-3`, … that is nobody's yet; it is taken now. */
  give(id: string): string;
}

export function openIds(taken: Iterable<string> = []): Ids {
  const ids = new Set(taken);
  const next = new Map<string, number>();
  return {
    take: (id) => void ids.add(id),
    give(id) {
      let free = id;
      let n = next.get(id) ?? 2;
      for (; ids.has(free); n++) free = `${id}-${n}`;
      next.set(id, n);
      ids.add(free);
      return free;
    },
  };
}

/** The id itself, or the first of `id-2`, `id-3`, … that is not taken. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  let free = id;
  for (let n = 2; isTaken(free); n++) free = `${id}-${n}`;
  return free;
}

/** Gives ids of which none is taken; each is taken from then on. A number that was tried is not tried again. */
export function freeIds(taken: Iterable<string>): (id: string) => string {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (id) => {
    let free = id;
    let n = next.get(id) ?? 2;
    for (; used.has(free); n++) free = `${id}-${n}`;
    next.set(id, n);
    used.add(free);
    return free;
  };
}
