// The kinds that are fetched apart: a number, a range, a date, a postal code and a note.
import { fetchesOf, sendToEnd } from './chunk-fetches.ts';
import { act, blame } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { focused, press, tabTo, type Stop } from './focus.ts';
import { controlsOf, FURTHER, RECEIVED, showFurther } from './further-form.ts';
import { THANKS } from './stage.ts';

test.use({ locale: 'en-US' });

test('all are answered by keyboard alone, and what is received is what was typed', async ({
  page,
  site,
  receiver,
}) => {
  await showFurther({ page, site, receiver });
  const stops: Stop[] = await tabTo(page, 'grafts');
  await page.keyboard.type('1,500');
  stops.push(...(await tabTo(page, 'pain')));
  await page.keyboard.type('7');
  // The button that steps up has a drawing and no words in it.
  stops.push(...(await tabTo(page, '')));
  await press(page, 'Space', 'Enter');
  await expect(controlsOf(page).pain).toHaveValue('9');
  stops.push(...(await tabTo(page, 'surgery')));
  await page.keyboard.type('02292024');
  stops.push(...(await tabTo(page, 'code')));
  await page.keyboard.type('75201-1234');
  stops.push(...(await tabTo(page, 'Call +1 214 555 0100')));
  stops.push(...(await tabTo(page, 'many')));
  await page.keyboard.type('Dr Ruiz');
  stops.push(...(await tabTo(page, 'submit')));
  expect(stops.filter(({ isRinged, isSeen }) => !isRinged || !isSeen)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions().map(({ data }) => data['answers'])).toEqual([RECEIVED.answers]);
});

test('Enter in a number sends the form', async ({ page, site, receiver }) => {
  await showFurther({ page, site, receiver });
  await controlsOf(page).grafts.fill('1499');
  await page.keyboard.press('Enter');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({
    answers: { grafts: { value: 1499, text: '1,499 grafts' } },
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('all are answered by touch', async ({ page, site, receiver }) => {
    await showFurther({ page, site, receiver });
    const { grafts, pain, surgery, code } = controlsOf(page);
    await grafts.tap();
    await page.keyboard.type('1500');
    await page.getByRole('button', { name: 'Less: How sore is it?' }).tap();
    await expect(pain).toHaveValue('10');
    await page.getByRole('button', { name: 'Less: How sore is it?' }).tap();
    // A phone's own calendar, which no test can tap.
    await surgery.fill('2024-02-29');
    await code.tap();
    await page.keyboard.type('75201-1234');
    await page.getByRole('textbox', { name: 'Who did so many?' }).tap();
    await page.keyboard.type('Dr Ruiz');
    await page.locator('[data-action="submit"]').tap();
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()[0]?.data).toMatchObject(RECEIVED);
  });

  test('a figure and its unit, and a range with its buttons, keep to one line', async ({
    page,
    site,
    receiver,
  }) => {
    const range = { id: 'years', kind: 'range', label: 'Years', unit: 'years', max: 80 };
    await showFurther({ page, site, receiver }, [...FURTHER.fields, range]);
    const boxes = async (id: string) => {
      const parts = page.locator(`[data-field="${id}"] .figure > :not(.hide)`);
      return Promise.all((await parts.all()).map((part) => part.boundingBox()));
    };
    const lines = [await boxes('grafts'), await boxes('years')];
    expect(lines.map(({ length }) => length)).toEqual([2, 4]);
    for (const line of lines) {
      const middles = line.map((box) => (box?.y ?? Number.NaN) + (box?.height ?? 0) / 2);
      for (const middle of middles) expect(Math.abs(middle - (middles[0] ?? 0))).toBeLessThan(1);
      expect((line.at(-1)?.x ?? 0) + (line.at(-1)?.width ?? 0)).toBeLessThanOrEqual(360 - 24);
    }
    for (const button of await page.getByRole('button', { name: /^(Less|More)/ }).all()) {
      expect(await button.boundingBox()).toMatchObject({ width: 48, height: 48 });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test('a fault is said in words beside each, and together above the form', async ({
  page,
  site,
  receiver,
}) => {
  await showFurther({ page, site, receiver });
  const { grafts, pain, surgery, code } = controlsOf(page);
  await blame(grafts, 'a few');
  await expect(grafts).toHaveAccessibleDescription(
    'Error: Enter a number in plain digits, like 7 or 1500 grafts',
  );
  await grafts.fill('50,000');
  await pain.fill('7.5');
  await surgery.fill('2999-01-01');
  await code.fill('752');
  await act(page, 'submit');
  const summary = page.locator('.summary');
  for (const words of [
    'How many grafts did you have? Enter 20,000 or less',
    'How sore is it? Enter a whole number',
    /^When was that\? Choose .+ or an earlier day$/,
    'Postal code: Enter a postal code like the one on your letters',
  ])
    await expect(summary.getByRole('link', { name: words })).toBeVisible();
  await expect(pain).toHaveAccessibleDescription(
    '0 is not at all. Error: Enter a whole number 0 to 10',
  );
  await page.getByRole('link', { name: 'Postal code' }).click();
  await expect(code).toBeFocused();
  expect(receiver.submissions()).toEqual([]);
});

test('a day that is typed in part is asked for, and its part stays', async ({
  page,
  site,
  receiver,
}) => {
  await showFurther({ page, site, receiver });
  const { surgery, grafts } = controlsOf(page);
  await surgery.focus();
  await page.keyboard.type('0229');
  await act(page, 'submit');
  await expect(surgery).toHaveAccessibleDescription(
    'Error: Enter a whole date: day, month and year',
  );
  await grafts.focus();
  await surgery.focus();
  await press(page, 'Tab', 'Tab');
  await page.keyboard.type('2024');
  await expect(surgery).toHaveValue('2024-02-29');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});

test('a figure counts in conditions as the number that it is, while it is typed', async ({
  page,
  site,
  receiver,
}) => {
  await showFurther({ page, site, receiver });
  const { grafts } = controlsOf(page);
  const many = page.getByLabel('Who did so many?');
  await grafts.focus();
  await page.keyboard.type('1,50');
  await expect(many).toBeHidden();
  await page.keyboard.type('0');
  await expect(many).toBeVisible();
  await expect(grafts).toHaveValue('1,500');
  await page.keyboard.press('Backspace');
  await expect(many).toBeHidden();
  expect((await focused(page)).name).toBe('grafts');
});

test.describe('their chunk', () => {
  test('is fetched once by a form that has one', async ({ page, site, receiver }) => {
    await showFurther({ page, site, receiver });
    await controlsOf(page).pain.fill('3');
    await sendToEnd(page);
    expect(fetchesOf(site, 'further')).toBe(1);
  });

  test('where it does not load, the one-file build brings the form all the same', async ({
    page,
    site,
    receiver,
  }) => {
    site.breakFiles(/\/further-/);
    await showFurther({ page, site, receiver });
    await controlsOf(page).grafts.fill('1,500');
    await page.getByLabel('Who did so many?').fill('Dr Ruiz');
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()[0]?.data).toMatchObject({ answers: { grafts: { value: 1500 } } });
  });
});
