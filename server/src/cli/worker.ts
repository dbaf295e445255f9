import { once } from 'node:events';
import { type MessagePort, Worker } from 'node:worker_threads';
import type { Done } from './reviewing/done';
import type { Job } from './reviewing/job';
import type { Task } from './reviewing/task';
import { Ended, type StartThread } from './reviewing/thread';

interface Order {
  readonly job: Job;
  readonly place: number;
}

/** Starts threads that run the program at the path, which is to call `workFor` in them. */
export const threadsOf =
  (program: string): StartThread =>
  (task) => {
    const worker = new Worker(program, { workerData: task });
    // Nothing may wait for the thread's end as long as it lives: all it has ever reviewed would be kept with that.
    const leaving = new AbortController();
    worker.on('error', () => undefined);
    worker.once('exit', (code) => leaving.abort(new Ended(`with ${code}`)));
    return {
      async review(job, place) {
        worker.postMessage({ job, place } satisfies Order);
        try {
          const [done] = await once(worker, 'message', leaving);
          return done as Done;
        } catch (error) {
          throw leaving.signal.aborted ? leaving.signal.reason : new Ended((error as Error).message);
        }
      },
      end: () => worker.terminate(),
    };
  };

/** Does in this thread what comes through the port, one article after the other. */
export async function workFor(port: MessagePort, task: Task): Promise<void> {
  const { openReviewer } = await import('./reviewing/review-one');
  const review = openReviewer(task);
  port.on('message', async ({ job, place }: Order) => port.postMessage(await review(job, place)));
}
