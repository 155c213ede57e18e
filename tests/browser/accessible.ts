import type { Page, ViewportSize } from '@playwright/test';
import { violations } from './axe.ts';
import { faintParts } from './contrast.ts';
import { expect } from './fixtures.ts';

/**
 * What shows meets WCAG 2.2 AA at each of these sizes, in light and in dark. Colours are all that a
 * scheme changes: `faintParts` judges them in both, and axe, which takes a second, sees one.
 */
export async function expectAccessible(page: Page, ...sizes: ViewportSize[]): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await expect(page.locator(`[data-scheme="${OTHER[scheme]}"]`)).toHaveCount(0);
      const rules = scheme === 'light' ? await violations(page) : [];
      const found = [...rules, ...(await faintParts(page))];
      expect(found, `${scheme}, ${size.width} px wide`).toEqual([]);
    }
  }
}

const OTHER = { light: 'dark', dark: 'light' } as const;
