import type { Page } from '@playwright/test';
import { REACHABLE, showConfig } from './bad-form.ts';
import { expect } from './fixtures.ts';
import { BOTH_SCHEMES, type Stage } from './stage.ts';

/** An example; no clinic's prices. */
export const GUIDE = {
  currency: 'USD',
  reviewed: '2026-11-01',
  revision: 'example-1',
  rounding: 5000,
  deposit: 20_000,
  sessions: { use: 'shown', count: [2, 3] },
  excludes: ['touch-ups after a year', 'travel'],
  taxIncluded: true,
  rules: [
    {
      id: 'area',
      kind: 'base',
      label: 'The area',
      field: 'area',
      options: { hairline: [90_000, 140_000], crown: 160_000 },
    },
    {
      id: 'scar',
      kind: 'addon',
      label: 'Blending a scar',
      field: 'scar',
      options: { small: [25_000, 40_000] },
    },
    { id: 'autumn', kind: 'discount', label: 'Autumn offer', percent: 10, from: '2000-01-01' },
    { id: 'fix', kind: 'manual', when: { field: 'scar', is: 'burn' } },
  ],
};

/** A form with a price guide, contact details below it. */
export const PRICED = {
  id: 'priced',
  surface: 'inline',
  clinic: { ...REACHABLE, timeZone: 'America/Chicago' },
  fields: [
    {
      id: 'area',
      kind: 'radio',
      label: 'Which area?',
      options: [
        { id: 'hairline', label: 'Hairline' },
        { id: 'crown', label: 'Crown' },
        { id: 'not_sure', label: 'Not sure' },
      ],
    },
    {
      id: 'scar',
      kind: 'radio',
      label: 'Is there a scar?',
      options: [
        { id: 'none', label: 'No' },
        { id: 'small', label: 'A small one' },
        { id: 'burn', label: 'A burn' },
      ],
    },
    { id: 'name', kind: 'text', label: 'Your name' },
  ],
};

/** Opens a page with that form, its guide changed in part. */
export async function showPriced(stage: Stage, more: object = {}, config: object = {}) {
  const priceGuide = { ...GUIDE, ...more };
  await showConfig(stage, { ...PRICED, priceGuide, ...config }, { beside: BOTH_SCHEMES });
  await expect(stage.page.locator('form')).toBeVisible();
}

export const guideOf = (page: Page) => ({
  box: page.locator('[part="price"]'),
  /** What is read out as it changes. */
  spoken: page.locator('[part="price"] [role="status"]'),
  rows: page.locator('[part="price"] dl > div'),
});
