import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,mjs}'],
    setupFiles: ['test/model.ts'],
    // Ends what hangs; a busy machine takes several times as long as a quiet one.
    testTimeout: 120_000,
    // No file leaves anything behind for the next, so that they can share what they import.
    isolate: false,
    // Vitest keeps a processor for itself, which on two means one worker.
    maxWorkers: availableParallelism(),
  },
});
