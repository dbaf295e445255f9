/** Things that share a key, each once, in the order they came. */
export interface Group<Value> {
  readonly all: Value[];
  readonly met: Set<unknown>;
}

/**
 * How many of a group are looked at for one name: the latest. Only a list of names has more people of one surname, and there nobody
 * compares each with all.
 */
const mostCompared = 100;

/** Puts the value into the group of the key, unless it, or one with the same mark, is there. */
export function put<Key, Value>(groups: Map<Key, Group<Value>>, key: Key, value: Value, mark: unknown = value): void {
  let group = groups.get(key);
  if (!group) {
    group = { all: [], met: new Set() };
    groups.set(key, group);
  }
  if (group.met.has(mark)) return;
  group.met.add(mark);
  group.all.push(value);
}

/** The latest of the key's group, in order; nothing where there is none. */
export const latestOf = <Key, Value>(groups: ReadonlyMap<Key, Group<Value>>, key: Key): readonly Value[] =>
  groups.get(key)?.all.slice(-mostCompared) ?? [];
