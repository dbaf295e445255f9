import { performance } from 'node:perf_hooks';
import type { Stopwatch } from '../../text/stopwatch';

/** Measures steps; `steps` has the milliseconds of each so far. */
export function openStopwatch() {
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
    /** The same for what takes its time elsewhere and has been begun. */
    async watchFor<Result>(step: string, work: Promise<Result>): Promise<Result> {
      const began = performance.now();
      try {
        return await work;
      } finally {
        add(step, began);
      }
    },
  };
}
