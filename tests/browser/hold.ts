import type { Page } from '@playwright/test';

/** The chunk that holds zod, judges answers and sends them. */
export const LATER = /\/chunks\/later-/;

/** Keeps back every request that matches, until the function that it returns is called. */
export async function hold(page: Page, pattern: RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
