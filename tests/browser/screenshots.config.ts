import { defineConfig } from '@playwright/test';
import config from '../../playwright.config.ts';

/** `npm run screenshots`: pictures to look at, which `npm test` has no need of. */
export default defineConfig({
  ...config,
  testDir: '.',
  outputDir: '../../test-results',
  projects: config.projects?.filter(({ name }) => name === 'chromium') ?? [],
  testMatch: 'screenshots.ts',
});
