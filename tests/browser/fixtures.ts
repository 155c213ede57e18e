import { test as base } from '@playwright/test';
import { startReceiver, type Receiver } from '../servers/receiver.ts';
import { startSite, type Site } from './site.ts';

/** What a page said while a test ran. */
export interface Heard {
  /** Console lines, `type: text`. */
  console: string[];
  /** Errors that escaped to the page. */
  errors: string[];
}

interface Ends {
  site: Site;
  receiver: Receiver;
}

interface WorkerFixtures {
  workerSite: Site;
  workerReceiver: Receiver;
}

/** `test` with a host page's server and a webhook's receiver on another origin, and no browser yet. */
export const withEnds = base.extend<Ends, WorkerFixtures>({
  workerSite: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from this pattern
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  workerReceiver: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from this pattern
    async ({}, use) => {
      const receiver = await startReceiver();
      await use(receiver);
      await receiver.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ workerSite }, use) => {
    workerSite.reset();
    await use(workerSite);
  },
  receiver: async ({ workerReceiver }, use) => {
    workerReceiver.reset();
    await use(workerReceiver);
  },
});

/** The same in a browser, with what the page said. A test during which an error escapes to the page fails. */
export const test = withEnds.extend<{ heard: Heard }>({
  heard: [
    async ({ page }, use) => {
      const heard: Heard = { console: [], errors: [] };
      page.on('console', (message) => heard.console.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => heard.errors.push(error.message));
      await use(heard);
      base.expect(heard.errors, 'no error escapes to the host page').toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = test;

/** A host page with the given body; `lang` and a title keep axe content. */
export const hostPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title><meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body><main><h1>A clinic</h1>${body}</main></body></html>`;

/** The tag with the given attributes. */
export const tag = (attributes: string): string =>
  `<script async src="/dist/consult-form.js" ${attributes}></script>`;
