import { expectReachable, REACHABLE_TAG } from './bad-form.ts';
import { expect, tag, test } from './fixtures.ts';
import { act, fillCallback } from './fill.ts';
import { show, THANKS } from './stage.ts';

/** What a page may have done to a built-in that we stand on. */
function breakTextareas(): void {
  const create = document.createElementNS.bind(document);
  Reflect.set(document, 'createElementNS', (namespace: string, name: string) => {
    if (name === 'textarea') throw new Error('no textarea here');
    return create(namespace, name);
  });
}

test('where a form cannot be drawn, phone and mail show in its place', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  await page.addInitScript(breakTextareas);
  const settings = `data-webhook="${receiver.url}" data-surface="inline" ${REACHABLE_TAG}`;
  await show({ page, site }, tag(settings));
  await expectReachable(page);
  await expect(page.locator('consult-form')).toHaveAttribute('data-state', 'unavailable');
  expect(heard.console.join('\n')).toContain('no textarea here');
});

test('where a page has replaced what tells of its looks, the form is sent all the same', async ({
  page,
  site,
  receiver,
}) => {
  const broken = '<script>matchMedia = () => ({ matches: false })</script>';
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`), broken);
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});
