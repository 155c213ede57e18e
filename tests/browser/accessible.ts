import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { faintParts } from './contrast.ts';
import { expect } from './fixtures.ts';

/** What shows meets WCAG 2.2 AA, first in light, then in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  expect([...(await violations(page)), ...(await faintParts(page))]).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('[data-scheme="light"]')).toHaveCount(0);
  expect([...(await violations(page)), ...(await faintParts(page))]).toEqual([]);
}
