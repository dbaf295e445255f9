import type { Copy } from './copy';

/**
 * Up to so many people of the article by name, whoever was named last before the place first; the places are asked for in
 * order.
 */
export function lastNamed({ actors, mentions, actorOf }: Copy, choices: number): (place: number) => string[] {
  const people = actors.filter(({ kind }) => kind === 'person').slice(0, 2 * choices);
  let recent: string[] = [];
  let met = 0;
  return (place) => {
    for (let next = mentions[met]; next && next.span[0] < place; next = mentions[++met]) {
      const { actor } = next;
      if (actor === null || actorOf(actor)?.kind !== 'person') continue;
      recent = [actor, ...recent.filter((id) => id !== actor)].slice(0, choices);
    }
    const others = people.filter(({ id }) => !recent.includes(id)).map(({ id }) => id);
    return [...recent, ...others].slice(0, choices).map((id) => actorOf(id)?.name ?? id);
  };
}
