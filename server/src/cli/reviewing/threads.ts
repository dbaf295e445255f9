import type { Done } from './done';
import type { Job } from './job';
import { openReviewer, undone } from './review-one';
import type { Task } from './task';
import { Ended, type StartThread, type Thread } from './thread';

/** What comes of the jobs, in their order, each as soon as it and those before it are done. */
export type Reviews = AsyncGenerator<Done, void>;

/** The jobs are done one after the other, here. */
export async function* reviewsHere(jobs: AsyncIterable<Job> | Iterable<Job>, task: Task): Reviews {
  const review = openReviewer(task);
  let place = 0;
  for await (const job of jobs) yield review(job, place++);
}

/** How many articles for each thread are on their way at most, so that one that takes long holds up few and memory is bounded. */
const onTheWay = 8;

/** The jobs are done in so many threads. No more of them are read ahead than are on their way. */
export async function* reviewsInThreads(
  jobs: AsyncIterable<Job> | Iterable<Job>,
  task: Task,
  threads: number,
  start: StartThread,
): Reviews {
  const team = openTeam(task, threads, start);
  const source = (async function* () {
    yield* jobs;
  })();
  const ordered: Promise<Done>[] = [];
  let coming: Promise<IteratorResult<Job>> | null = source.next();
  let place = 0;
  try {
    for (;;) {
      const [first] = ordered;
      // What is done is passed on even while the next article is still awaited, as in a pipe that is written slowly.
      const next: IteratorResult<Job> | null =
        coming && ordered.length < threads * onTheWay
          ? await Promise.race(first ? [coming, first.then(() => null)] : [coming])
          : null;
      if (next?.done) coming = null;
      else if (next) {
        ordered.push(team.review(next.value, place++));
        coming = source.next();
      } else if (first) {
        ordered.shift();
        yield await first;
      } else return;
    }
  } finally {
    await team.end();
  }
}

interface Waiting {
  readonly job: Job;
  readonly place: number;
  readonly resolve: (done: Done) => void;
}

/** Threads that take the jobs as they are free. One that ends at an article is replaced, and the article told. */
function openTeam(task: Task, size: number, start: StartThread) {
  const waiting: Waiting[] = [];
  const free: (Thread | null)[] = Array.from({ length: size }, () => null);
  const busy = new Set<Thread>();

  /** Never rejects. */
  async function work(thread: Thread, { job, place, resolve }: Waiting): Promise<void> {
    busy.add(thread);
    try {
      resolve(await thread.review(job, place));
      free.push(thread);
    } catch (error) {
      const reason = error instanceof Ended ? error.message : String(error);
      resolve(undone(job, `“${job.path}” is not reviewed: the thread that was at it ended (${reason}).`, task));
      free.push(null);
    }
    busy.delete(thread);
    takeNext();
  }

  function takeNext(): void {
    while (waiting.length > 0 && free.length > 0) {
      // A thread is started when there is work for it.
      const thread = free.pop() ?? start(task);
      void work(thread, waiting.shift() as Waiting);
    }
  }

  return {
    /** Never rejects. */
    review: (job: Job, place: number) =>
      new Promise<Done>((resolve) => {
        waiting.push({ job, place, resolve });
        takeNext();
      }),
    async end(): Promise<void> {
      waiting.length = 0;
      await Promise.all([...free, ...busy].map((thread) => thread?.end()));
    },
  };
}
