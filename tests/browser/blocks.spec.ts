// Proof blocks: where they stand, that they come with their evidence alone, and that nothing typed is lost by them.
import { BLOCKS, CREDENTIALS, FAQ, PROVEN, REVIEWS, SCARS, showProven } from './blocks-form.ts';
import { expectAccessible } from './accessible.ts';
import { showConfig } from './bad-form.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { focused, press } from './focus.ts';
import { DESKTOP } from './sizes.ts';
import { THANKS } from './stage.ts';

test.use({ timezoneId: 'America/Chicago' });

const PHONE = { width: 360, height: 640 };

test('the first question stands on a phone’s first screen, and each claim takes a line or two', async ({
  page,
  site,
  receiver,
}) => {
  await page.setViewportSize(PHONE);
  await showProven({ page, site, receiver });
  const question = await page.locator('[data-field="pattern"]').boundingBox();
  expect((question?.y ?? 0) + (question?.height ?? 1e4)).toBeLessThan(PHONE.height);
  for (const line of await page.locator('.proof-line').all()) {
    const box = await line.boundingBox();
    expect(box?.height).toBeLessThan(72);
    expect(box?.height).toBeGreaterThanOrEqual(24);
  }
  await expect(page.locator('details[open]')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
});

test('a card opens by the keyboard, and its picture is fetched no sooner', async ({
  page,
  site,
  receiver,
}) => {
  await showProven({ page, site, receiver });
  const summary = page.locator('summary').filter({ hasText: 'trained by Example Academy' });
  await page.getByLabel('Something else').focus();
  await page.keyboard.press('Tab');
  await expect(summary).toBeFocused();
  expect(site.requests.filter((path) => path.startsWith('/art/'))).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('SMP Practitioner Diploma')).toBeVisible();
  await expect.poll(() => site.requests).toContain('/art/maya.svg');
  const expertise = page.getByText('Three shades, matched in daylight');
  await expect(expertise).toBeHidden();
  await press(page, 'Tab', 'Enter');
  await expect(expertise).toBeVisible();
  await press(page, 'Shift+Tab', 'Enter');
  await expect(page.getByText('SMP Practitioner Diploma')).toBeHidden();
  await expect(expertise).toBeHidden();
  await expect(page.getByText('There is a problem')).toHaveCount(0);
});

test('the reviews open in another tab, and the form keeps what was typed', async ({
  page,
  context,
  site,
  receiver,
}) => {
  const url = `${site.url}/reviews`;
  site.serve('/reviews', '<title>Reviews</title>');
  await showProven({ page, site, receiver }, { blocks: [{ ...REVIEWS, url }] });
  await page.getByLabel('First name').fill('Ada');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: '4.9 of 5 from 212 reviews on Google' }).click();
  await expect(await opened).toHaveURL(url);
  expect(await (await opened).evaluate(() => window.opener)).toBeNull();
  await expect(page.getByLabel('First name')).toHaveValue('Ada');
});

test('pictures come with the answer that they match, and nothing of a block is sent', async ({
  page,
  site,
  receiver,
}) => {
  await showProven({ page, site, receiver });
  const results = page.getByText('Healed results like yours');
  await expect(results).toHaveCount(0);
  await page.getByLabel('A scar').check();
  await results.click();
  await expect(page.getByRole('img', { name: 'A pale line' })).toBeVisible();
  await page.getByLabel('Thinning').check();
  await expect(page.getByRole('img', { name: 'A parting' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'A pale line' })).toHaveCount(0);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data['answers']).toEqual({
    pattern: { label: 'What best describes your hair loss?', value: 'thinning', text: 'Thinning' },
  });
  expect(JSON.stringify(receiver.submissions()[0]?.data)).not.toContain('block-');
});

test.describe('the promise to reply', () => {
  test('passes over the holiday, in the clinic’s hours', async ({ page, site, receiver }) => {
    await showProven({ page, site, receiver });
    await expect(page.locator('.reassurance')).toContainText(/Maya replies by Friday\W+(at )?9:30/);
  });

  test.describe('to a visitor elsewhere', () => {
    test.use({ timezoneId: 'Asia/Tokyo' });

    test('names the clinic’s zone', async ({ page, site, receiver }) => {
      await showProven({ page, site, receiver });
      await expect(page.locator('.reassurance')).toContainText(/Friday\W+(at )?9:30\sAM\sCST/);
    });
  });
});

test('it stands by the button of every step, and a step of blocks alone is none', async ({
  page,
  site,
  receiver,
}) => {
  const [pattern, name, email] = PROVEN.fields;
  const waits = { ...name, visibleWhen: { field: 'pattern', is: 'scar' } };
  const steps = [
    { id: 'hair', fields: [pattern] },
    { id: 'scar', fields: [waits] },
    { id: 'reach', fields: [email] },
  ];
  await showProven({ page, site, receiver }, { fields: undefined, steps });
  const calm = page.getByText('Asking costs nothing');
  const doubts = page.locator('summary').filter({ hasText: 'Common questions' });
  await expect(page.getByText('Step 1 of 2')).toBeVisible();
  await expect(calm).toBeVisible();
  await doubts.click();
  await page.getByLabel('Thinning').check();
  await act(page, 'next');
  await expect(page.getByLabel('Email')).toBeVisible();
  await expect(calm).toBeVisible();
  await expect(page.getByText('Does it hurt?')).toBeVisible();
  await act(page, 'back');
  await page.getByLabel('A scar').check();
  await expect(page.getByText('Step 1 of 3')).toBeVisible();
});

for (const surface of ['inline', 'popover']) {
  test(`answers to doubts are next after the buttons, in reach on a phone, and go with the form: ${surface}`, async ({
    page,
    site,
    receiver,
  }) => {
    await page.setViewportSize(PHONE);
    await showProven({ page, site, receiver }, { surface });
    await page.getByLabel('A scar').check();
    const button = page.locator('[data-action="submit"]');
    await button.focus();
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    expect(stop).toMatchObject({ name: 'Common questions', isRinged: true, isSeen: true });
    await page.getByText('Common questions').click();
    await expect(page.getByText('Does it hurt?')).toBeInViewport();
    const below = await page.getByText('Does it hurt?').boundingBox();
    const foot = await button.boundingBox();
    expect(below?.y).toBeGreaterThan((foot?.y ?? 1e4) + (foot?.height ?? 0));
    await button.click();
    await expect(page.getByText(THANKS)).toBeVisible();
    await expect(page.getByText('Common questions')).toHaveCount(0);
    await expect(page.getByText('Maya replies by Friday 9:30 AM')).toBeVisible();
  });
}

test('a claim without its evidence does not show, and the console says what it lacks', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const { asOf: _asOf, ...undated } = REVIEWS;
  const { verifyUrl: _verifyUrl, ...unverified } = CREDENTIALS;
  await showProven({ page, site, receiver }, { blocks: [undated, unverified] });
  await expect(page.getByText('Maya Lindqvist, trained by Example Academy')).toBeVisible();
  await expect(page.getByText('Verifiable')).toHaveCount(0);
  await expect(page.getByText('reviews on Google')).toHaveCount(0);
  await expect
    .poll(() => heard.console.join('\n'))
    .toContain('blocks[0].asOf is missing; add text');
});

test('what draws them is fetched where a form has one, and nowhere else', async ({
  page,
  site,
  receiver,
}) => {
  const fetched = (): number => site.requests.filter((path) => /\/blocks-/.test(path)).length;
  const { blocks: _blocks, ...bare } = PROVEN;
  await showConfig({ page, site, receiver }, bare);
  await page.getByLabel('A scar').check();
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(fetched()).toBe(0);
  await showProven({ page, site, receiver }, { blocks: [FAQ] });
  await expect(page.getByText('Common questions')).toBeVisible();
  expect(fetched()).toBe(1);
});

test('where it does not load, the one-file build asks without them', async ({
  page,
  site,
  receiver,
}) => {
  site.breakFiles(/\/blocks-/);
  await showProven({ page, site, receiver });
  await expect(page.getByLabel('A scar')).toBeVisible();
  await expect(page.locator('details')).toHaveCount(0);
});

test('closed or open they meet WCAG 2.2 AA at 360 and 1280 pixels, light and dark', async ({
  page,
  site,
  receiver,
}) => {
  await showProven({ page, site, receiver }, { blocks: [...BLOCKS, SCARS] });
  await page.getByLabel('A scar').check();
  await expectAccessible(page, PHONE, DESKTOP);
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expect(page.locator('details:not([open])')).toHaveCount(0);
  await expectAccessible(page, PHONE, DESKTOP);
});
