import { performance } from 'node:perf_hooks';
import { type Stopwatch, unwatched } from '../../text/stopwatch';

/** Measures steps, or does not. */
interface Watches {
  /** The milliseconds of each so far. */
  readonly steps: Readonly<Record<string, number>>;
  readonly watch: Stopwatch;
  /** The same for what takes its time elsewhere and has been begun. */
  watchFor<Result>(step: string, work: Promise<Result>): Promise<Result>;
}

/** Measures nothing. */
export const noStopwatch: Watches = { steps: {}, watch: unwatched, watchFor: (_, work) => work };

/** Measures steps. */
export function openStopwatch(): Watches {
  const steps: Record<string, number> = {};
  const add = (step: string, began: number) => {
    steps[step] = (steps[step] ?? 0) + performance.now() - began;
  };
  const watch: Stopwatch = (step, work) => {
    const began = performance.now();
    try {
      return work();
    } finally {
      add(step, began);
    }
  };
  return {
    steps,
    watch,
    async watchFor(step, work) {
      const began = performance.now();
      try {
        return await work;
      } finally {
        add(step, began);
      }
    },
  };
}
