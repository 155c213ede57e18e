import { defineConfig } from 'vitest/config';

/** What is packed for npm, from the build that is there: `npm run build && npm run build:npm` first. */
export default defineConfig({
  test: {
    include: ['tests/npm/**/*.test.ts'],
    globalSetup: 'tests/npm/pack.ts',
    // Compilers and bundlers run in these; a busy machine may take its time.
    testTimeout: 60_000,
  },
});
