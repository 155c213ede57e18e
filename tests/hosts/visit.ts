// One visit to a host page: how its form is found, filled in and sent.
import type { Frame, Locator, Page } from '@playwright/test';
import { act } from '../browser/fill.ts';
import { expect } from '../browser/fixtures.ts';
import { perform, type Ground } from './acts.ts';
import type { Host } from './read-hosts.ts';

/** What is typed, and how the webhook receives it. */
export const TYPED = { name: 'Ada Jk/?', phone: '214 555 0100' };
export const TOLD = {
  form: { id: 'callback' },
  contact: { firstName: TYPED.name, phone: '2145550100', bestTime: ['morning'] },
};

export interface Visit extends Ground {
  host: Host;
  /** The form's host element. */
  form: Locator;
  /** The document that it stands in. */
  frame: Frame;
}

/** Where a form hangs of itself. */
const FLOATS = 'html > consult-form';
export const FORMS = {
  popover: FLOATS,
  dialog: FLOATS,
  drawer: FLOATS,
  inline: 'body consult-form',
};

export function visitOf(page: Page, host: Host): Visit {
  const within = host.framed ? page.frameLocator('iframe') : page;
  const { surface = 'popover' } = host;
  const form = within.locator(host.form ?? FORMS[surface]);
  const frame = (host.framed && page.frames().at(-1)) || page.mainFrame();
  return { page, host, within, form, frame };
}

/** Presses the launcher, where there is one; a button of the page once there is a form to open. */
export async function openForm({ form, host, within }: Visit): Promise<void> {
  const { surface = 'popover' } = host;
  if (surface === 'inline') return;
  await form.waitFor({ state: 'attached' });
  await (host.opener ? within.locator(host.opener).click() : act(form, 'open'));
  await expect(form.locator('[part~="surface"]')).toHaveAttribute('data-kind', surface);
  await expect(form.locator('[name="first_name"]')).toBeFocused();
}

const inputOf = ({ form }: Visit, name: string, value?: string): Locator =>
  form.locator(`[name="${name}"]${value ? `[value="${value}"]` : ''}`);

/** What stands in a field; in XHTML Playwright knows no fields. */
const expectValue = (field: Locator, value: string): Promise<void> =>
  expect.poll(() => field.evaluate((input) => 'value' in input && input.value)).toBe(value);

/** Answers what `callback` cannot do without; between two answers the page may do something. */
export async function fillForm(visit: Visit): Promise<void> {
  await inputOf(visit, 'first_name').click();
  await visit.page.keyboard.type(TYPED.name);
  await perform(visit, visit.host.midway);
  await expectValue(inputOf(visit, 'first_name'), TYPED.name);
  // At one stroke, as a phone’s own keyboard does: the name was typed key by key.
  await inputOf(visit, 'phone').click();
  await visit.page.keyboard.insertText(TYPED.phone);
  await inputOf(visit, 'best_time', 'morning').click();
  await expectFilled(visit);
}

/** All that was answered stands in its field. */
export async function expectFilled(visit: Visit): Promise<void> {
  await expectValue(inputOf(visit, 'first_name'), TYPED.name);
  await expectValue(inputOf(visit, 'phone'), TYPED.phone);
  const morning = inputOf(visit, 'best_time', 'morning');
  expect(await morning.evaluate((box) => 'checked' in box && box.checked)).toBe(true);
}
