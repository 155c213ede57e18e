// Two choices stand side by side where both fit on a line, and below each other where they do not.
import { REACHABLE, showConfig } from './bad-form.ts';
import { expect, test } from './fixtures.ts';
import { PHONE, TOUCH } from './sizes.ts';

test.use({ locale: 'en-US', viewport: PHONE, ...TOUCH });

const LONG = 'Donaudampfschifffahrtsgesellschaft';
const FIELDS = [
  ['short', 'Yes', 'No'],
  ['long', LONG, 'Ja'],
  ['three', 'Morning', 'Noon', 'Night'],
].map(([id, ...labels]) => ({
  id,
  kind: 'radio',
  label: `Which, of ${id}?`,
  options: labels.map((label, index) => ({ id: `o${index}`, label })),
}));

test('on a phone only what fits stands side by side, in large text too', async ({
  page,
  site,
  receiver,
}) => {
  await showConfig(
    { page, site, receiver },
    { id: 'two', surface: 'inline', clinic: REACHABLE, fields: FIELDS },
  );
  /** On how many rows the cards of a field stand. */
  const rowsOf = async (id: string) => {
    const cards = await page.locator(`[data-field="${id}"] .face`).all();
    const boxes = await Promise.all(cards.map((card) => card.boundingBox()));
    return new Set(boxes.map((box) => Math.round(box?.y ?? 0))).size;
  };
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeVisible();
  expect([await rowsOf('short'), await rowsOf('long'), await rowsOf('three')]).toEqual([1, 2, 3]);
  await page.evaluate(() => {
    const root = document
      .querySelector('consult-form')
      ?.shadowRoot?.querySelector('[part~="root"]');
    if (root instanceof HTMLElement) root.style.fontSize = '64px';
  });
  expect([await rowsOf('short'), await rowsOf('long')]).toEqual([2, 2]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
});
