// One visit to a host page: how its form is found, filled in and sent.
import type { Frame, Locator, Page } from '@playwright/test';
import { act } from '../browser/fill.ts';
import { expect } from '../browser/fixtures.ts';
import { perform, type Ground } from './acts.ts';
import type { Host } from './read-hosts.ts';

/** What is typed, and how the webhook receives it. */
export const TYPED = { name: 'Aj /?', phone: '214 555 0100' };
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

/** What stands in the fields, all at one question; in XHTML Playwright knows none of them. */
const answersIn = ({ form }: Visit): Promise<Record<string, unknown>> =>
  form.evaluate(({ shadowRoot }) => {
    const read = (selector: string, property: string): unknown => {
      const field = shadowRoot?.querySelector(selector);
      return field && Reflect.get(field, property);
    };
    return {
      name: read('[name="first_name"]', 'value'),
      phone: read('[name="phone"]', 'value'),
      isMorning: read('[name="best_time"][value="morning"]', 'checked'),
    };
  });

/** Answers what `callback` cannot do without; between two answers the page may do something. */
export async function fillForm(visit: Visit): Promise<void> {
  await inputOf(visit, 'first_name').click();
  await visit.page.keyboard.type(TYPED.name);
  await perform(visit, visit.host.midway);
  await expect.poll(() => answersIn(visit)).toMatchObject({ name: TYPED.name });
  // At one stroke, as a phone’s own keyboard does: the name was typed key by key.
  await inputOf(visit, 'phone').click();
  await visit.page.keyboard.insertText(TYPED.phone);
  await inputOf(visit, 'best_time', 'morning').click();
  await expectFilled(visit);
}

/** All that was answered stands in its field. */
export const expectFilled = (visit: Visit): Promise<void> =>
  expect.poll(() => answersIn(visit)).toEqual({ ...TYPED, isMorning: true });
