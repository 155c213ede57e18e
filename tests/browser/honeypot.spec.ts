// A field that no visitor meets tells of scripts and of password managers that fill all they find; it stops nobody.
import { act, fillCallback } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { show, THANKS } from './stage.ts';

const TRAP = '.trap';

test('who fills in every field, as scripts do, is delivered and told of as such', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await fillCallback(page);
  await page.locator(TRAP).waitFor({ state: 'attached' });
  await page.locator('consult-form').evaluate(({ shadowRoot }) => {
    for (const input of shadowRoot?.querySelectorAll('form input') ?? []) {
      if (!(input instanceof HTMLInputElement) || input.value) continue;
      input.value = 'https://casino.example';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions().map(({ data }) => data)).toMatchObject([
    { contact: { firstName: 'Ada' }, guard: { honeypot: true } },
  ]);
});

test('nobody else meets it: not by the eye, the keyboard, a screen reader or a name that tells', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  const trap = page.locator(TRAP);
  await trap.waitFor({ state: 'attached' });
  const form = page.locator('consult-form');
  const names = (): Promise<string | null> => trap.getAttribute('name');
  const [seen, name] = [await form.screenshot({ animations: 'disabled' }), await names()];
  await trap.evaluate((element) => element.remove());
  expect(await form.screenshot({ animations: 'disabled' })).toEqual(seen);

  await page.reload();
  await trap.waitFor({ state: 'attached' });
  expect(await names()).not.toBe(name);
  expect(name).toMatch(/^0\.\d+$/);
  expect(await form.ariaSnapshot()).not.toContain(String(await names()));
  expect(await form.getByRole('textbox', { includeHidden: false }).count()).toBe(3);

  await page.getByLabel('First name').focus();
  const reached: string[] = [];
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await form.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.className ?? ''),
    );
  }
  expect(reached.filter((classes) => classes.includes('primary'))).toHaveLength(1);
  expect(reached.filter((classes) => classes.includes('trap'))).toEqual([]);

  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions().map(({ data }) => data)).toMatchObject([
    { guard: { honeypot: false, elapsedMs: expect.any(Number) } },
  ]);
});
