// The price guide: live among the questions, and sent as it was shown.
import { expectAccessible } from './accessible.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { press, tabTo } from './focus.ts';
import { GUIDE, guideOf, PRICED, showPriced } from './price-form.ts';
import { DESKTOP, PHONE } from './sizes.ts';
import { THANKS } from './stage.ts';
import type { Site } from './site.ts';

test.use({ locale: 'en-US' });

const fetchesOf = (site: Site): number =>
  site.requests.filter((path) => /\/chunks\/(?:price|place-guide|judge-price)-/.test(path)).length;

test('by keyboard alone it comes with the second answer, moves with each, and is sent as shown', async ({
  page,
  site,
  receiver,
}) => {
  await showPriced({ page, site, receiver });
  const { box, spoken, rows } = guideOf(page);
  await expect(spoken).toBeEmpty();
  await tabTo(page, 'area=hairline');
  await press(page, 'Space');
  await expect(page.getByLabel('Hairline')).toBeChecked();
  await expect(spoken).toBeEmpty();
  await tabTo(page, 'scar=none');
  await press(page, 'Space');
  await expect(spoken).toHaveText('Price guide$800 to $1,300');
  await press(page, 'ArrowDown');
  await expect(spoken).toHaveText('Price guide$1,000 to $1,650');
  await expect(rows).toHaveText([
    'The area$900 to $1,400',
    'Blending a scar$250 to $400',
    'Autumn offer-$115 to -$180',
    'Deposit, part of the price$200',
  ]);
  for (const words of [
    '2 to 3 sessions · tax included',
    'Not included: touch-ups after a year and travel',
    'A guide from your answers, not a quote. Your practitioner confirms the price after seeing you.',
    'Prices last reviewed November 1, 2026.',
  ])
    await expect(box).toContainText(words);
  await tabTo(page, 'submit');
  await press(page, 'Enter');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({
    answers: { area: { value: 'hairline' }, scar: { value: 'small' } },
    priceGuide: {
      low: 100_000,
      high: 165_000,
      currency: 'USD',
      display: '$1,000 to $1,650',
      revision: 'example-1',
      inputs: [
        { field: 'area', value: 'hairline' },
        { field: 'scar', value: 'small' },
      ],
      lines: [
        { rule: 'area', label: 'The area', low: 90_000, high: 140_000 },
        { rule: 'scar', label: 'Blending a scar', low: 25_000, high: 40_000 },
        { rule: 'autumn', label: 'Autumn offer', low: -11_500, high: -18_000 },
      ],
    },
  });
});

test('where only the practitioner can price it, words stand in place of a figure', async ({
  page,
  site,
  receiver,
}) => {
  await showPriced({ page, site, receiver });
  const { box, spoken } = guideOf(page);
  await page.getByLabel('Crown').check();
  await page.getByLabel('A burn').check();
  await expect(spoken).toHaveText('Price guideWe price this after seeing you');
  await expect(box).not.toContainText(/\$|quote/);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const { priceGuide } = receiver.submissions()[0]?.data ?? {};
  expect(priceGuide).toEqual({
    currency: 'USD',
    display: 'We price this after seeing you',
    revision: 'example-1',
    inputs: [
      { field: 'area', value: 'crown' },
      { field: 'scar', value: 'burn' },
    ],
    lines: [],
  });
});

test('before the second answer it takes up no room, and a form that is sent tells of no price', async ({
  page,
  site,
  receiver,
}) => {
  await showPriced({ page, site, receiver });
  const boxes = await Promise.all(
    ['scar', 'name'].map((id) => page.locator(`[data-field="${id}"]`).boundingBox()),
  );
  const [scar, name] = boxes;
  expect((name?.y ?? 0) - (scar?.y ?? 0) - (scar?.height ?? 0)).toBeCloseTo(24, 0);
  await page.getByLabel('Crown').check();
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).not.toHaveProperty('priceGuide');
});

for (const [currency, words] of [
  ['JPY', '¥1,000 to ¥1,650'],
  ['KWD', 'KWD 1.000 to KWD 1.650'],
] as const) {
  test(`${currency} has as many decimals as it should`, async ({ page, site, receiver }) => {
    const rules = [
      { id: 'area', kind: 'base', field: 'area', options: { hairline: [800, 1300] } },
      { id: 'scar', kind: 'addon', field: 'scar', options: { small: [200, 350] } },
    ];
    await showPriced({ page, site, receiver }, { currency, rules, rounding: 1, deposit: 100 });
    await page.getByLabel('Hairline').check();
    await page.getByLabel('A small one').check();
    await expect(guideOf(page).spoken).toHaveText(`Price guide${words}`);
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()[0]?.data).toMatchObject({
      priceGuide: { low: 1000, high: 1650, currency, display: expect.any(String) },
    });
  });
}

test('it stays in its step, and comes back with it', async ({ page, site, receiver }) => {
  const [area, scar, name] = PRICED.fields;
  const steps = [{ fields: [area, scar] }, { fields: [name] }];
  await showPriced({ page, site, receiver }, {}, { fields: undefined, steps });
  const { box, spoken } = guideOf(page);
  await page.getByLabel('Crown').check();
  await page.getByLabel('No', { exact: true }).check();
  await expect(spoken).toContainText('$1,400 to $1,450');
  await act(page, 'next');
  await expect(page.getByLabel('Your name')).toBeVisible();
  await expect(box).toHaveCount(0);
  await act(page, 'back');
  await expect(spoken).toContainText('$1,400 to $1,450');
});

test('a guide with faults is not shown, each fault is told with its path, and the form runs', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const rules = [
    { id: 'a', kind: 'base', field: 'areas', options: { hairline: 5 } },
    { id: 'b', kind: 'addon', field: 'scar', options: { tiny: 5 } },
    { id: 'c', kind: 'addon', amount: 12.5 },
    { id: 'd', kind: 'addon', amount: 5, currency: 'EUR' },
    {
      id: 'e',
      kind: 'tier',
      count: { field: 'area' },
      tiers: [
        { from: 1, to: 3, amount: 5 },
        { from: 3, amount: 9 },
      ],
    },
  ];
  await showPriced({ page, site, receiver }, { rules });
  for (const words of [
    "priceGuide.rules[0].field: 'areas' is not the id of a field",
    "priceGuide.rules[1].options.tiny: 'tiny' is not an option",
    'priceGuide.rules[2].amount: 12.5 is not whole minor units',
    'priceGuide.rules[3].currency:',
    'priceGuide.rules[4].tiers[1]',
  ])
    await expect.poll(() => heard.console.join('\n')).toContain(words);
  await page.getByLabel('Crown').check();
  await page.getByLabel('A small one').check();
  await expect(guideOf(page).box).toHaveCount(0);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).not.toHaveProperty('priceGuide');
});

test('a guide over smp-price is told what of that template it does not see to', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const rules = [{ id: 'area', kind: 'base', field: 'area', options: { crown: 5 } }];
  await showPriced(
    { page, site, receiver },
    { rules },
    { template: 'smp-price', fields: undefined },
  );
  await page.getByLabel('Crown', { exact: true }).check();
  await expect
    .poll(() => heard.console.join('\n'))
    .toContain(
      "priceGuide.rules say nothing of pattern 'fix', pattern 'not_sure', scar_kind 'burn'",
    );
});

test.describe('its chunks', () => {
  test('are fetched once where there is one', async ({ page, site, receiver }) => {
    await showPriced({ page, site, receiver });
    await page.getByLabel('Crown').check();
    await page.waitForLoadState('networkidle');
    expect(fetchesOf(site)).toBe(3);
  });

  for (const chunk of ['price', 'place-guide'])
    test(`without ${chunk} the form asks its questions all the same`, async ({
      page,
      site,
      receiver,
      heard,
    }) => {
      site.breakFiles(new RegExp(`/${chunk}-`));
      await showPriced({ page, site, receiver });
      await page.getByLabel('Crown').check();
      await page.getByLabel('A small one').check();
      await act(page, 'submit');
      await expect(page.getByText(THANKS)).toBeVisible();
      expect(heard.console.join('\n')).toContain('the price guide did not load');
    });
});

test('the one-file build shows and sends it too', async ({ page, site, receiver }) => {
  site.breakFiles(/\/widget-/);
  await showPriced({ page, site, receiver });
  await page.getByLabel('Hairline').check();
  await page.getByLabel('A small one').check();
  await expect(guideOf(page).spoken).toHaveText('Price guide$1,000 to $1,650');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({ priceGuide: { low: 100_000 } });
});

test('with a figure and without it meets WCAG 2.2 AA at 360 and 1280 pixels, light and dark', async ({
  page,
  site,
  receiver,
}) => {
  await page.setViewportSize(PHONE);
  await showPriced({ page, site, receiver }, { excludes: GUIDE.excludes });
  await page.getByLabel('Hairline').check();
  await page.getByLabel('A small one').check();
  await expect(guideOf(page).spoken).toContainText('$1,000');
  for (const size of [DESKTOP, PHONE]) {
    await expectAccessible(page, size);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
  }
  await page.getByLabel('A burn').check();
  await expect(guideOf(page).spoken).toContainText('after seeing you');
  await expectAccessible(page, PHONE, DESKTOP);
});
