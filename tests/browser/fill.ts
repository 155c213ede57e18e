import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Where fields are looked for: a page with one form, or one form's host element. */
export type Within = Page | Locator;

/** Presses the button with this `data-action`, as a person would find it. */
export const act = (within: Within, action: string): Promise<void> =>
  within.locator(`[data-action="${action}"]`).click();

/** All that the template `callback` cannot do without. */
export async function fillCallback(within: Within): Promise<void> {
  await within.getByLabel('First name').fill('Ada');
  await within.getByLabel('Phone number').fill('214 555 0100');
  await within.getByLabel('Morning').check();
}

/** The first step of `smp-consultation`, by way of a scar. */
export async function fillHair(within: Within): Promise<void> {
  await within.getByLabel('A scar').check();
  await within.getByLabel('A line from a transplant (FUT)').check();
  await within.getByLabel('6 to 12 months').check();
}

/** All that the second step cannot do without. */
export async function fillWishes(within: Within): Promise<void> {
  await within.getByLabel('A soft hairline').check();
  await within.getByLabel('None of these').check();
}

/** All that the third step cannot do without, for a reply by mail. */
export async function fillContact(within: Within): Promise<void> {
  await within.getByLabel('First name').fill('Ada');
  await within.getByRole('radio', { name: 'Email' }).check();
  await within.getByRole('textbox', { name: 'Email' }).fill('ada@example.com');
  await within.getByLabel('I am 18 or over').check();
  await within.getByLabel('health details included').check();
}

/** Everything up to the button that sends. */
export async function fillConsultation(within: Within): Promise<void> {
  await fillHair(within);
  await act(within, 'next');
  await fillWishes(within);
  await act(within, 'next');
  await fillContact(within);
}

/** Types a text that will not do and leaves; again until the rules, which come late, are there. */
export async function blame(field: Locator, text: string): Promise<void> {
  await expect(async () => {
    await field.fill(text);
    await field.blur();
    await expect(field).toHaveAttribute('aria-invalid', 'true', { timeout: 300 });
  }).toPass();
}
