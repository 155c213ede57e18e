import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/browser/machine.ts';

const use = { browserName: 'chromium', launchOptions: launchOptions() } as const;

/** Browser tests drive the built files; each file's fixtures start the servers that it needs. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // One more than the cores of a small machine: a test waits for its page now and then.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  reporter: process.env['CI'] ? 'list' : 'line',
  use: { screenshot: 'only-on-failure' },
  projects: [
    { name: 'chromium', use },
    { name: 'hosts', testDir: 'tests/hosts', use },
  ],
});
