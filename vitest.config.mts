import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.{ts,mjs}'], setupFiles: ['test/model.ts'], testTimeout: 20_000 },
});
