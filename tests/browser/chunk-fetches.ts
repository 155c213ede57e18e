import type { Page } from '@playwright/test';
import { act, fillCallback } from './fill.ts';
import { expect, tag } from './fixtures.ts';
import type { Site } from './site.ts';
import { configScript, show, THANKS, type Stage } from './stage.ts';

/** How often a chunk was asked for. */
export const fetchesOf = ({ requests }: Site, chunk: string): number =>
  requests.filter((path) => path.includes(`/chunks/${chunk}-`)).length;

/** Sends a form that can be sent, and waits until nothing more is fetched. */
export async function sendToEnd(page: Page): Promise<void> {
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  await page.waitForLoadState('networkidle');
}

/** Forms of plain fields, one by its tag and one by a config, each from its arrival to its end. */
export async function sendPlainForms({ page, site, receiver }: Stage): Promise<void> {
  const inline = `data-webhook="${receiver.url}" data-surface="inline"`;
  await show({ page, site }, tag(inline));
  await fillCallback(page);
  await sendToEnd(page);
  const config = { fields: [{ id: 'who', kind: 'text', label: 'Who are you?' }] };
  await show({ page, site }, configScript('form', config) + tag(`${inline} data-config="#form"`));
  await page.getByLabel('Who are you?').fill('Ada');
  await sendToEnd(page);
}
