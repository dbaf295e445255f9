import { ageBeside } from '../../actors/ages';
import type { Cluster } from '../../actors/cluster';
import type { Token } from '../../language/types';
import { inClass } from '../../lexicons/word-classes';
import type { Choice, Focus } from './focus';

/** The youngest and the oldest whom a noun can mean. */
export type Ages = readonly [from: number, to: number];

/** How many lines back somebody is looked for who is called by their age. */
const reach = 8;

/** How old whoever is described by the phrase is said to be: “the pensioner”, “the 17-year-old”. */
export function agesOf(phrase: readonly Token[]): Ages | undefined {
  const told = /(?:^| )(\d+) - year - old(?: |$)/.exec(phrase.map(({ lower }) => lower).join(' '))?.[1];
  if (told) return [Number(told), Number(told)];
  const head = phrase.at(-1)?.lower;
  if (inClass(head, 'teenager')) return [13, 19];
  return inClass(head, 'pensioner') ? [58, Number.POSITIVE_INFINITY] : undefined;
}

/** The only one named near whose age the text tells, and who is as old as that; nobody where two are. */
export function ofThatAge(text: string, [from, to]: Ages, focus: Focus, at: number): Choice | undefined {
  const fits = [...focus.recent(at, reach).keys()].filter((cluster) => {
    const age = ageOf(text, cluster);
    return age !== undefined && age >= from && age <= to;
  });
  const [first, second] = fits;
  return first && !second ? { cluster: first, confidence: 0.82 } : undefined;
}

/** How old the text says that the person is, beside the name. */
export const ageOf = (text: string, { kind, mentions }: Cluster): number | undefined =>
  kind === 'person' ? mentions.map(({ span }) => ageBeside(text, span)).find((age) => age !== undefined) : undefined;
