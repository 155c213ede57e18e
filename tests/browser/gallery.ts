import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Opens a view of the gallery and waits until each of its forms is in its state. */
export async function showGallery(page: Page, url: string, query: string): Promise<void> {
  await page.goto(`${url}/gallery?${query}`);
  await expect(page.locator('#stage [data-reached]')).not.toHaveCount(0);
  await expect(page.locator('#stage > :not([data-reached])')).toHaveCount(0);
}
