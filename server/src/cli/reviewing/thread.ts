import type { Done } from './done';
import type { Job } from './job';
import type { Task } from './task';

/** Another thread that reviews for this one, an article at a time. */
export interface Thread {
  /** Begins with the job; rejects with an `Ended` where the thread ends before it is done. */
  review(job: Job, place: number): Promise<Done>;
  end(): Promise<unknown>;
}

/** Starts a thread for the task. */
export type StartThread = (task: Task) => Thread;

/** The thread ended before its work was done; the message says why, as the end of a sentence. */
export class Ended extends Error {}
