// The kinds that ask where, by whom and when: a location, a practitioner and times.
import { fetchesOf, sendToEnd } from './chunk-fetches.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { focused, press, tabTo, type Stop } from './focus.ts';
import { PLACES, RECEIVED, showPlaces, wishOf } from './places-form.ts';
import { PHONE, TOUCH } from './sizes.ts';
import { THANKS } from './stage.ts';

test.use({ locale: 'en-US', timezoneId: 'Europe/Berlin' });

test('all are answered by keyboard alone, and what is received is what was chosen', async ({
  page,
  site,
  receiver,
}) => {
  await showPlaces({ page, site, receiver });
  const stops: Stop[] = await tabTo(page, 'location=dallas');
  await press(page, 'Space');
  stops.push(...(await tabTo(page, 'practitioner=ruiz')));
  await press(page, 'ArrowUp');
  expect((await focused(page)).name).toBe('practitioner=no_preference');
  stops.push(...(await tabTo(page, 'wishes')));
  await page.keyboard.type('Tue, Dec 1');
  await press(page, 'Tab');
  await page.keyboard.type('Mor');
  stops.push(...(await tabTo(page, 'Add another time')));
  await press(page, 'Enter');
  await expect(wishOf(page, 1).day).toBeFocused();
  await page.keyboard.type('Thu, Dec 3');
  await press(page, 'Tab');
  await page.keyboard.type('Eve');
  stops.push(...(await tabTo(page, 'submit')));
  expect(stops.filter(({ isRinged, isSeen }) => !isRinged || !isSeen)).toEqual([]);
  await press(page, 'Enter');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject(RECEIVED);
});

test('in the flat form each has its column, in words', async ({ page, site, receiver }) => {
  await showPlaces({ page, site, receiver }, { webhook: { url: receiver.url, preset: 'form' } });
  await page.getByRole('radio', { name: 'Plano' }).check();
  await page.getByRole('radio', { name: 'Sam Lin' }).check();
  await wishOf(page).day.selectOption('Mon, Nov 30');
  await wishOf(page).part.selectOption('Afternoon');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({
    location: 'Plano',
    practitioner: 'Sam Lin',
    wishes: 'Monday, November 30, afternoon',
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, ...TOUCH });

  test('all are answered by touch, and nothing is wider than the window', async ({
    page,
    site,
    receiver,
  }) => {
    await showPlaces({ page, site, receiver });
    await page.getByRole('radio', { name: '12 Elm Street, by the park' }).tap();
    await page.getByRole('radio', { name: 'No preference' }).tap();
    // A phone's own list, which no test can tap.
    await wishOf(page).day.selectOption('Tue, Dec 1');
    await wishOf(page).part.selectOption('Morning');
    await page.getByRole('button', { name: 'Add another time' }).tap();
    await expect(wishOf(page, 1).day).toBeFocused();
    await page.getByRole('button', { name: 'Add another time' }).tap();
    await wishOf(page, 2).day.selectOption('Thu, Dec 3');
    await wishOf(page, 2).part.selectOption('Evening');
    await page.getByRole('button', { name: 'Remove choice 2' }).tap();
    await expect(wishOf(page, 1).day).toBeFocused();
    await expect(wishOf(page, 1).day).toHaveValue('2026-12-03');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    await page.locator('[data-action="submit"]').tap();
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()[0]?.data).toMatchObject(RECEIVED);
  });
});

test('a practitioner whom the new location does not have is not sent, and comes back with theirs', async ({
  page,
  site,
  receiver,
}) => {
  await showPlaces({ page, site, receiver });
  const ruiz = page.getByRole('radio', { name: 'Ana Ruiz' });
  await ruiz.check();
  await page.getByRole('radio', { name: 'Plano' }).check();
  await expect(ruiz).toHaveCount(0);
  await page.getByRole('radio', { name: 'Dallas' }).check();
  await expect(ruiz).toBeChecked();
  await page.getByRole('radio', { name: 'Plano' }).check();
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const [sent] = receiver.submissions();
  expect(sent?.data).toMatchObject({ location: 'Plano' });
  expect(sent?.data).not.toHaveProperty('practitioner');
});

test('a clinic of one location is not asked where, and the rest is sent', async ({
  page,
  site,
  receiver,
}) => {
  const clinic = { ...PLACES.clinic, locations: PLACES.clinic.locations.slice(0, 1) };
  const people = [{ id: 'okoye', name: 'Tobe Okoye' }];
  await showPlaces({ page, site, receiver }, { clinic: { ...clinic, practitioners: people } });
  await expect(page.locator('[data-field="location"]')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Tobe Okoye' }).check();
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const [sent] = receiver.submissions();
  expect(sent?.data).toMatchObject({ practitioner: 'Tobe Okoye' });
  expect(sent?.data).not.toHaveProperty('location');
});

test('a wish of which half is missing is asked for, beside it and above the form', async ({
  page,
  site,
  receiver,
}) => {
  await showPlaces({ page, site, receiver });
  await page.getByRole('radio', { name: 'Dallas' }).check();
  const { day, part } = wishOf(page);
  await day.selectOption('Fri, Dec 4');
  await act(page, 'submit');
  const words = 'Choose both a day and a time of day, or neither';
  const line = page
    .locator('.summary')
    .getByRole('link', { name: `When would suit you? ${words}` });
  await expect(part).toHaveAccessibleDescription(`We will do our best. Error: ${words}`);
  const above = await page.getByText('Times are the clinic’s').boundingBox();
  const fault = await page.locator('[data-field="wishes"] .fault').boundingBox();
  expect(above?.y).toBeLessThan(fault?.y ?? 0);
  await line.click();
  await expect(day).toBeFocused();
  expect(receiver.submissions()).toEqual([]);
  await part.selectOption('Evening');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});

test.describe('the clinic’s zone', () => {
  const words = 'Times are the clinic’s: Central Time';

  test('is said to a visitor in another', async ({ page, site, receiver }) => {
    await showPlaces({ page, site, receiver });
    await expect(page.getByText(words)).toBeVisible();
  });

  test.describe('at home', () => {
    test.use({ timezoneId: 'America/Chicago' });

    test('goes without saying', async ({ page, site, receiver }) => {
      await showPlaces({ page, site, receiver });
      await expect(wishOf(page).day).toBeVisible();
      await expect(page.getByText(words)).toHaveCount(0);
    });
  });
});

test.describe('their chunk', () => {
  test('is fetched once by a form that has one', async ({ page, site, receiver }) => {
    await showPlaces({ page, site, receiver }, { fields: PLACES.fields.slice(2) });
    await sendToEnd(page);
    expect(fetchesOf(site, 'places')).toBe(1);
  });

  test('where it does not load, the one-file build brings the form all the same', async ({
    page,
    site,
    receiver,
  }) => {
    site.breakFiles(/\/places-/);
    await showPlaces({ page, site, receiver });
    await page.getByRole('radio', { name: 'Dallas' }).check();
    // That build asks for times in the visitor's own words.
    await page.getByLabel('When would suit you?').fill('Tuesday morning');
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()[0]?.data).toMatchObject({
      location: 'Dallas',
      answers: { wishes: { value: 'Tuesday morning' } },
    });
  });
});
