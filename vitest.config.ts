import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import pkg from './package.json' with { type: 'json' };

const UI = 'tests/unit/ui/**/*.test.{ts,tsx}';

/** Files that need a page and modules of their own: a custom element is defined once. */
const OWN_PAGE = 'tests/unit/{api/*,loader/{calls,define-element,face,press,start}}.test.ts';

/** Files that have a page each, most of them by their docblock. */
const ON_PAGES = [UI, OWN_PAGE, 'tests/unit/{demo,loader,platform,widget}/**/*.test.ts'];

/**
 * Lets files share a worker and its modules, which saves a third of their time: none holds state that
 * a test does not undo, and they pass in any order (--sequence.shuffle.files).
 */
const SHARED = { isolate: false };

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
          ...SHARED,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'node',
          include: ON_PAGES,
          exclude: [UI, OWN_PAGE],
          ...SHARED,
        },
      },
      {
        extends: true,
        test: { name: 'element', environment: 'node', include: [OWN_PAGE] },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'happy-dom', include: [UI], ...SHARED },
      },
    ],
    // Property tests run hundreds of cases; a busy machine may take its time over them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: availableParallelism(),
    restoreMocks: true,
    unstubGlobals: true,
  },
});
