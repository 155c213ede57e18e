import type { Page } from '@playwright/test';
import { act } from './fill.ts';
import { expect } from './fixtures.ts';
import type { Site } from './site.ts';
import { THANKS } from './stage.ts';

/** How often a chunk was asked for. */
export const fetchesOf = ({ requests }: Site, chunk: string): number =>
  requests.filter((path) => path.includes(`/chunks/${chunk}-`)).length;

/** Sends a form that can be sent, and waits until nothing more is fetched. */
export async function sendToEnd(page: Page): Promise<void> {
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  await page.waitForLoadState('networkidle');
}
