// Calls to a form that is yet to come, or that a router has taken the marks of.
import { expect, tag, test } from './fixtures.ts';
import { callFace, show } from './stage.ts';

test('a form that is yet to come near does not come after `destroy()`', async ({
  page,
  site,
  receiver,
}) => {
  const far = '<div style="height: 6000px"></div><consult-form></consult-form>';
  await show({ page, site }, far + tag(`data-webhook="${receiver.url}"`));
  await callFace(page, 'destroy');
  const form = page.locator('consult-form');
  await form.evaluate(async (element) => {
    element.style.minHeight = '1px';
    // What looks whether it is near has been told by the time that a second one is.
    const near = new Promise((resolve) => {
      new IntersectionObserver((entries) => entries[0]?.isIntersecting && resolve(0)).observe(
        element,
      );
    });
    element.scrollIntoView();
    await near;
    await new Promise(requestAnimationFrame);
  });
  await page.waitForLoadState('networkidle');
  expect(await form.evaluate(({ shadowRoot }) => shadowRoot?.childElementCount ?? 0)).toBe(0);
  await expect(form).not.toHaveAttribute('data-state', /./);
});

test('a form whose state a router has morphed away still takes answers of a call', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  const form = page.locator('consult-form');
  await expect(form).toHaveAttribute('data-state', 'idle');
  await form.evaluate((element) => element.removeAttribute('data-state'));
  await callFace(page, 'prefill', { first_name: 'Ada' });
  await expect(form.getByLabel('First name')).toHaveValue('Ada');
});
