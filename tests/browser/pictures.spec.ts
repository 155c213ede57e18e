// Choices among pictures: drawn, answered, sent, and fetched only where a form has them.
import { fetchesOf } from './chunk-fetches.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { press, tabTo } from './focus.ts';
import { cardOf, FIELDS, showPictures } from './picture-form.ts';
import { THANKS } from './stage.ts';

test.use({ locale: 'en-US' });

test('arrows move the choice, and what is received is its id and its words', async ({
  page,
  site,
  receiver,
}) => {
  await showPictures({ page, site, receiver });
  const stops = await tabTo(page, 'norwood=norwood_1');
  expect(stops.at(-1)).toMatchObject({ isRinged: true, isSeen: true });
  await press(page, 'Space', 'ArrowDown', 'ArrowRight', 'ArrowDown');
  await expect(cardOf(page, 'Temples and crown')).toBeChecked();
  await expect(cardOf(page, 'Temples and crown')).toBeFocused();
  // What depends on the choice shows.
  await tabTo(page, 'since');
  await page.keyboard.type('2023');
  await page.keyboard.press('Enter');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions().map(({ data }) => data)).toMatchObject([
    {
      summary: 'Temples and crown · 2023',
      answers: {
        norwood: { label: FIELDS[0].label, value: 'norwood_3_vertex', text: 'Temples and crown' },
      },
    },
  ]);
});

test('without an answer it is asked for, and the link leads to its first card', async ({
  page,
  site,
  receiver,
}) => {
  await showPictures({ page, site, receiver });
  await act(page, 'submit');
  await page.getByRole('link', { name: `${FIELDS[0].label} Please choose one` }).click();
  await expect(cardOf(page, 'No recession')).toBeFocused();
  expect(receiver.submissions()).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap anywhere on a card chooses it', async ({ page, site, receiver }) => {
    await showPictures({ page, site, receiver });
    const picture = page
      .locator('.choice')
      .filter({ hasText: 'A narrow bridge' })
      .locator('.picture');
    const box = await picture.boundingBox();
    if (!box) throw new Error('no picture');
    await page.touchscreen.tap(box.x + 4, box.y + 4);
    await expect(cardOf(page, 'A narrow bridge')).toBeChecked();
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()[0]?.data).toMatchObject({
      answers: { norwood: { value: 'norwood_5', text: 'A narrow bridge between' } },
    });
  });

  test('two stand beside each other, each large enough to tap', async ({
    page,
    site,
    receiver,
  }) => {
    await showPictures({ page, site, receiver });
    const cards = await page.locator('.choice').all();
    const boxes = await Promise.all(cards.map((card) => card.boundingBox()));
    const tops = boxes.map((box) => Math.round(box?.y ?? 0));
    const rows = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
    expect(rows).toEqual([2, 2, 2, 2, 1]);
    for (const box of boxes) expect(box?.height).toBeGreaterThanOrEqual(48);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('they stand below each other where text is twice as large', async ({
    page,
    site,
    receiver,
  }) => {
    await showPictures({ page, site, receiver });
    await page.locator('.root').evaluate((root) => root.setAttribute('style', 'font-size: 32px'));
    const lefts = await page
      .locator('.pictured')
      .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().left));
    expect(new Set(lefts).size).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test.describe('where there is room', () => {
  for (const [width, most] of [
    [600, 3],
    [1280, 4],
  ] as const) {
    test(`${width} px wide: ${most} stand beside each other`, async ({ page, site, receiver }) => {
      await page.setViewportSize({ width, height: 900 });
      await showPictures({ page, site, receiver });
      const tops = await page
        .locator('.pictured')
        .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));
      expect(tops.filter((top) => top === tops[0])).toHaveLength(most);
    });
  }
});

test('six stand in rows of three, where four would leave a gap', async ({
  page,
  site,
  receiver,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const [norwood] = FIELDS;
  await showPictures({ page, site, receiver }, [
    { ...norwood, options: norwood.options.filter(({ id }) => !/norwood_[67]/.test(id)) },
  ]);
  const tops = await page
    .locator('.pictured')
    .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));
  expect(tops.filter((top) => top === tops[0])).toHaveLength(3);
  expect(new Set(tops).size).toBe(2);
});

test('drawings come with the form: nothing moves once it shows', async ({
  page,
  site,
  receiver,
}) => {
  await showPictures({ page, site, receiver });
  const card = page.locator('.pictured').last();
  const before = await card.boundingBox();
  await page.waitForLoadState('networkidle');
  expect(await card.boundingBox()).toEqual(before);
  expect(before?.height).toBeGreaterThan(96);
});

test('a choice is told from the others without colours, where those are the visitor’s', async ({
  page,
  site,
  receiver,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await showPictures({ page, site, receiver });
  await cardOf(page, 'No recession').check();
  const faceOf = (text: string) =>
    page.locator('.choice').filter({ hasText: text }).locator('.face');
  await expect(faceOf('No recession')).toHaveCSS('outline-style', 'solid');
  await expect(faceOf('Deep at the temples')).toHaveCSS('outline-style', 'none');
  await expect(faceOf('No recession').locator('.mark svg')).toBeVisible();
  await expect(faceOf('Deep at the temples').locator('.mark svg')).toBeHidden();
  await expect(faceOf('Deep at the temples').locator('.picture')).toBeVisible();
});

test.describe('their chunk', () => {
  test('is fetched once by a form that has them', async ({ page, site, receiver }) => {
    await showPictures({ page, site, receiver });
    await page.waitForLoadState('networkidle');
    expect(fetchesOf(site, 'pictures')).toBe(1);
  });

  test('where it does not load, the one-file build asks in words alone', async ({
    page,
    site,
    receiver,
  }) => {
    site.breakFiles(/\/pictures-/);
    await showPictures({ page, site, receiver });
    await expect(cardOf(page, 'Temples and crown')).toBeVisible();
    await expect(page.locator('.picture')).toHaveCount(0);
  });
});
