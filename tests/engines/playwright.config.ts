import { defineConfig, type LaunchOptions } from '@playwright/test';
import { chromiumArgs } from '../browser/chromium.ts';
import { thisMachine } from '../browser/machine.ts';
import { findEngine } from './engines.ts';
import { CHROMIUM_ALONE } from './chromium-alone.ts';

const firefox = findEngine('firefox', thisMachine());

const chromium = findEngine('chromium', thisMachine());

/** Pages are kept on leaving them, as for a visitor: Playwright would have them thrown away. */
const keeping: LaunchOptions = {
  ...(chromium.kind === 'found' && { executablePath: chromium.programs['CHROME_PATH'] }),
  args: chromiumArgs(thisMachine()),
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
};

/** The system's own Firefox: `moz-` is Playwright's word for one that it drives by WebDriver BiDi. */
const launchOptions: LaunchOptions = {
  channel: 'moz-firefox',
  executablePath: new URL('firefox.mjs', import.meta.url).pathname,
  env: {
    ...process.env,
    ...(firefox.kind === 'found' ? firefox.programs : {}),
  },
  firefoxUserPrefs: {
    'ui.prefersReducedMotion': 1,
    'ui.systemUsesDarkTheme': 0,
    // A page that grows by a form keeps its width, as in a headless Chromium.
    'ui.useOverlayScrollbars': 1,
    // An icon that nobody asked for breaks a page's policy.
    'browser.chrome.site_icons': false,
  },
};

/** The pages of tests/hosts in engines that Playwright does not bring along. */
export default defineConfig({
  outputDir: '../../test-results/engines',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Two engines that start at once, on a small machine.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env['CI'] ? 'list' : 'line',
  projects: [
    {
      name: 'firefox',
      testDir: '..',
      testMatch: [
        'hosts/hosts.spec.ts',
        'browser/{keyboard-popover,surfaces,surfaces-phone,placement-launcher}.spec.ts',
      ],
      grepInvert: CHROMIUM_ALONE,
      use: { browserName: 'firefox', launchOptions, screenshot: 'only-on-failure' },
    },
    { name: 'webkit', testDir: '.', testMatch: 'webkit-*.spec.ts' },
    {
      name: 'chromium',
      testDir: '.',
      testMatch: '{kept,autofill}.spec.ts',
      use: { browserName: 'chromium', launchOptions: keeping },
    },
  ],
});
