import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** tests/unit mirrors src. Pure folders run in plain Node; a file elsewhere may ask for a DOM by its docblock. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: ['tests/unit/ui/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/unit/ui/**/*.test.{ts,tsx}'],
        },
      },
    ],
    // Property tests run hundreds of cases; a busy machine may take its time over them.
    testTimeout: 30_000,
    // Files share a worker and its modules (a third of the time): no module of src holds state
    // that a test does not undo, and the files pass in any order (--sequence.shuffle.files).
    isolate: false,
    maxWorkers: availableParallelism(),
    restoreMocks: true,
    unstubGlobals: true,
  },
});
