import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,mjs}'],
    setupFiles: ['test/model.ts'],
    testTimeout: 20_000,
    // No file leaves anything behind for the next, so that they can share what they import.
    isolate: false,
    // Vitest keeps a processor for itself, which on two means one worker.
    maxWorkers: availableParallelism(),
  },
});
