import type { Page } from '@playwright/test';
import type { Submitted } from '../servers/receiver.ts';
import { ASK, ASKED, fillAsk, hostOf, showConfig } from './bad-form.ts';
import { act } from './fill.ts';
import { expect } from './fixtures.ts';
import type { Stage } from './stage.ts';

/** Opens the form of `ASK` and answers all of it. */
export async function write(stage: Stage): Promise<void> {
  await showConfig(stage, ASK);
  await fillAsk(stage.page);
}

/** The same, and presses Submit. */
export async function send(stage: Stage): Promise<void> {
  await write(stage);
  await act(stage.page, 'submit');
}

/** What became of the submission, as the host element tells the page. */
export const expectOutcome = (page: Page, outcome: string): Promise<void> =>
  expect(hostOf(page)).toHaveAttribute('data-state', outcome);

/** These arrived as one submission: all that was typed, under one id, in the same bytes. */
export function expectSame(submissions: readonly Submitted[], count: number): void {
  expect(submissions).toHaveLength(count);
  for (const { data } of submissions) expect(data).toMatchObject(ASKED);
  expect(new Set(submissions.map(({ bytes }) => bytes.toString('utf8'))).size).toBe(1);
}

/** What was written can be read where the form stood. */
export async function expectWritten(page: Page): Promise<void> {
  await page.getByText('What you wrote').click();
  for (const text of ['214 555 0142', 'A visit', 'More density, Cover', 'It began in 2019.']) {
    await expect(page.locator('[part="written"]').getByText(text)).toBeVisible();
  }
}
