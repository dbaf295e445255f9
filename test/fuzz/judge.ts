import { differences } from './answers';
import { type ArticleInput, type Input, type OrderInput, type SessionInput, workOf } from './input';
import { type Reader, startReader } from './reader';
import type { Outcome, Report, Task } from './task';

/** What an input is held to. */
export interface Limits {
  /** Of a process’s heap, in megabytes. */
  readonly memory: number;
  /** Of the processor’s time, in milliseconds, for a short input; long ones may take longer. */
  readonly time: number;
}

/** What is wrong, a sentence each: what should hold, and after a colon how it is broken. */
export interface Verdict {
  readonly faults: readonly string[];
  /** A short word for the review of an article. */
  readonly digest?: string;
}

/** Tells what is wrong with inputs, one at a time, in a process that reads them all, and others that have read nothing before. */
export interface Judge {
  /** Never rejects. */
  judge(input: Input): Promise<Verdict>;
  /** A short word for the review of each article, by a process that has read nothing before them. */
  digests(articles: readonly ArticleInput[]): Promise<Report>;
  /** Has the next input read by a process that has read nothing before. */
  forget(): void;
}

/** What a text may take for each of its UTF-16 units, in milliseconds. */
const perUnit = 0.04;

export function openJudge(bundle: string, { memory, time }: Limits): Judge {
  let main: Reader | undefined;

  function forget(): void {
    main?.end();
    main = undefined;
  }

  /** What the task comes to in the process that reads all inputs. */
  async function run(task: Task, limit: number): Promise<Report> {
    main ??= await started();
    const outcome = await main.run(task, limit);
    if (!('report' in outcome)) forget();
    return reportOf(outcome);
  }

  /** A process that has loaded its tagger, which takes a while that no input is to blame for. */
  async function started(): Promise<Reader> {
    const reader = startReader(bundle, memory);
    const first: ArticleInput = { kind: 'article', path: 'a.md', text: 'a', files: {} };
    const outcome = await reader.run({ do: 'digests', articles: [first] }, time * 10);
    if (!('report' in outcome)) throw new Error(`The process that reads the inputs does not start: ${outcome.during}`);
    return reader;
  }

  /** What it comes to in a process that has read nothing before. */
  async function runFresh(task: Task, limit: number): Promise<Report> {
    const reader = startReader(bundle, memory);
    const outcome = await reader.run(task, limit + time);
    reader.end();
    return reportOf(outcome);
  }

  async function ofArticle(input: ArticleInput, limit: number): Promise<Verdict> {
    const { faults, digests } = await run({ do: 'review', input }, limit);
    const [digest] = digests ?? [];
    return { faults, ...(digest !== undefined && { digest }) };
  }

  function digests(articles: readonly ArticleInput[]): Promise<Report> {
    const work = articles.reduce((sum, article) => sum + workOf(article), 0);
    return runFresh({ do: 'digests', articles }, time + work * perUnit);
  }

  async function ofOrder({ articles }: OrderInput): Promise<Verdict> {
    const [forward, backward] = [await digests(articles), await digests(articles.toReversed())];
    const broken = [...forward.faults, ...backward.faults];
    const others = backward.digests?.toReversed() ?? [];
    const changed = articles.find((_, i) => forward.digests?.[i] !== others[i]);
    return { faults: broken.length > 0 || !changed ? broken : [otherReview(changed.path)] };
  }

  async function ofSession(input: SessionInput, limit: number): Promise<Verdict> {
    const { faults, end } = await run({ do: 'session', input }, limit);
    if (!end) return { faults };
    const fresh = await runFresh({ do: 'answers', end }, limit);
    const incremental = await run({ do: 'answers', end: null }, limit);
    return {
      faults: [
        ...incremental.faults,
        ...fresh.faults,
        ...(incremental.answers && fresh.answers ? differences(incremental.answers, fresh.answers) : []),
      ],
    };
  }

  return {
    forget,
    digests,
    judge(input) {
      const limit = time + workOf(input) * perUnit;
      if (input.kind === 'article') return ofArticle(input, limit);
      if (input.kind === 'order') return ofOrder(input);
      return ofSession(input, limit);
    },
  };
}

export const otherReview = (path: string): string =>
  `the same text gives the same review: ${path} does not, after others`;

const reportOf = (outcome: Outcome): Report =>
  'report' in outcome ? outcome.report : { faults: [`${promises[outcome.ended]}: ${outcome.during}`] };

const promises = {
  hang: 'every input takes a time that grows with its length alone',
  memory: 'every input is read in little memory',
  crash: 'no process ends by itself',
} as const;
