import fc from 'fast-check';
import type { Corpus } from './corpus';
import { type Found, keep } from './found';
import { type ArticleInput, editsIn, type Input } from './input';
import { inputsOf, type Shares } from './inputs';
import { type Limits, openJudge, otherReview } from './judge';
import { smaller } from './smaller';

export interface Options {
  /** The bundle of `child.ts`. */
  readonly bundle: string;
  readonly corpus: Corpus;
  readonly shares: Shares;
  /** The inputs of a seed are the same each time, as long as the corpus is. */
  readonly seed: number;
  /** How many inputs are tried at most. */
  readonly count: number;
  /** After so many milliseconds no other input is begun. */
  readonly time: number;
  readonly limits: Limits;
  /** The folder that what is found is written to; null where nothing is kept. */
  readonly folder: string | null;
  /** Is told of each input that breaks something new, before and after it is made smaller, and now and then how far the work is. */
  tell(sentence: string): void;
}

/** What was tried, and what was found. */
export interface Tally {
  readonly inputs: number;
  readonly edits: number;
  /** Reviews that were compared with those of a process that read the articles in another order. */
  readonly compared: number;
  readonly found: readonly Found[];
}

/** So many inputs are read by one process. */
const batch = 500;
/** So many of them are read once more, by another and backwards. */
const sample = 25;
/** How often it is tried to make an input smaller, and for how long, in milliseconds. */
const tries = 500;
const patience = 90_000;
/** How often it is told how far the work is, in milliseconds. */
const interval = 30_000;

/** Tries one input after the other, and goes on after those that break something. */
export async function fuzz(options: Options): Promise<Tally> {
  const { corpus, shares, seed, count, time, limits, tell } = options;
  const judge = openJudge(options.bundle, limits);
  const arbitrary = inputsOf(corpus, shares);
  const known = new Set<string>();
  const found: Found[] = [];
  const began = performance.now();
  let [inputs, edits, compared, told] = [0, 0, 0, began];
  const isOver = () => inputs >= count || performance.now() - began > time;

  for (let number = 0; !isOver(); number++) {
    const read: { input: ArticleInput; digest: string }[] = [];
    for (const input of fc.sample(arbitrary, {
      numRuns: Math.min(batch, count - inputs),
      seed: seed * 10_007 + number,
    })) {
      if (isOver()) break;
      const { faults, digest } = await judge.judge(input);
      inputs++;
      edits += editsIn(input);
      await lookInto(input, faults);
      if (input.kind === 'article' && digest !== undefined) read.push({ input, digest });
      if (performance.now() - told > interval) {
        told = performance.now();
        tell(`${inputs} inputs, ${edits} edits, ${found.length} faults after ${Math.round((told - began) / 1000)} s`);
      }
    }
    await compare(read);
    judge.forget();
  }
  judge.forget();
  return { inputs, edits, compared, found };

  /** Whether the last articles have the same reviews in a process that reads them backwards. */
  async function compare(read: readonly { input: ArticleInput; digest: string }[]): Promise<void> {
    const last = read.slice(-sample).toReversed();
    compared += last.length;
    const { faults, digests = [] } = await judge.digests(last.map(({ input }) => input));
    await lookInto({ kind: 'order', articles: last.map(({ input }) => input) }, faults);
    const other = last.find(({ digest }, i) => digests.length > 0 && digests[i] !== digest);
    if (!other) return;
    const articles = read.slice(0, read.indexOf(other) + 1).map(({ input }) => input);
    await lookInto({ kind: 'order', articles }, [otherReview(other.input.path)]);
  }

  /** Makes sure of the faults that are not known yet, and keeps the smallest input that shows them. */
  async function lookInto(input: Input, faults: readonly string[]): Promise<void> {
    for (const fault of faults) {
      const sort = sortOf(fault);
      if (known.has(sort)) continue;
      tell(`input ${inputs} of seed ${seed}: ${fault}: making it smaller`);
      const small = await reduced(input, sort);
      if (!small && isOfTime(fault)) {
        tell('it was fast enough the second time, and counts for nothing');
        continue;
      }
      known.add(sort);
      const one: Found = small ?? { fault: `${fault} (only after the inputs before)`, input };
      found.push(one);
      const path = options.folder === null ? '' : ` (kept in ${keep(one, options.folder)})`;
      tell(`found: ${one.fault}${path}`);
    }
  }

  /** The smallest input found that has a fault of the sort in a process of its own; null where this one has none. */
  async function reduced(input: Input, sort: string): Promise<Found | null> {
    const own = openJudge(options.bundle, limits);
    const end = performance.now() + patience;
    let left = tries;
    let last: Found | null = null;
    const shows = async (candidate: Input): Promise<boolean> => {
      if (left-- <= 0 || performance.now() > end) return false;
      const { faults } = await own.judge(candidate);
      const fault = faults.find((fault) => sortOf(fault) === sort);
      if (fault !== undefined) last = { fault, input: candidate };
      return fault !== undefined;
    };
    if (await shows(input)) await smaller(input, shows);
    own.forget();
    return last;
  }
}

/** Faults of one sort have, as far as one can tell, one cause. */
export const sortOf = (fault: string): string =>
  fault
    .replace(/articles\/[^:]*/, '')
    .replace(/[[{"“(].*$/s, '')
    .replace(/\d+/g, '')
    .slice(0, 160);

const isOfTime = (fault: string): boolean => fault.startsWith('every input takes');
