import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import pkg from './package.json' with { type: 'json' };

const UI = 'tests/unit/ui/**/*.test.{ts,tsx}';

/** Files that have a page of their own, most of them by their docblock: a custom element is defined once. */
const ON_PAGES = [UI, 'tests/unit/{api,demo,loader,platform,widget}/**/*.test.ts'];

/** tests/unit mirrors src. Pure folders run in plain Node; a file elsewhere may ask for a DOM by its docblock. */
export default defineConfig({
  define: { VERSION: JSON.stringify(pkg.version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: ON_PAGES,
          // These share a worker and its modules (a third of the time): none holds state that a test
          // does not undo, and they pass in any order (--sequence.shuffle.files).
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'node',
          include: ON_PAGES,
          exclude: [UI],
        },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'happy-dom', include: [UI] },
      },
    ],
    // Property tests run hundreds of cases; a busy machine may take its time over them.
    testTimeout: 30_000,
    maxWorkers: availableParallelism(),
    restoreMocks: true,
    unstubGlobals: true,
  },
});
