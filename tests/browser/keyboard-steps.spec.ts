import type { Page } from '@playwright/test';
import { expect, tag, test } from './fixtures.ts';
import { focused, names, press, tabTo } from './focus.ts';
import type { Stop } from './focus.ts';
import { configScript, show, THANKS } from './stage.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** Every stop shows where focus is, and can be seen. */
function expectSane(stops: readonly Stop[]): void {
  expect(stops.filter(({ isRinged }) => !isRinged)).toEqual([]);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
}

/** The first step, by way of a scar; returns the stops. */
async function answerHair(page: Page): Promise<Stop[]> {
  const stops = await tabTo(page, 'pattern=receding');
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  stops.push(...(await tabTo(page, 'scar_kind=strip')));
  await page.keyboard.press('Space');
  stops.push(...(await tabTo(page, 'scar_age=under_6_months')));
  await press(page, 'Space', 'ArrowDown');
  stops.push(...(await tabTo(page, 'next')));
  await page.keyboard.press('Enter');
  return stops;
}

/** The second step; returns the stops. */
async function answerWishes(page: Page): Promise<Stop[]> {
  const stops = await tabTo(page, 'look=shaved');
  await press(page, 'ArrowDown', 'ArrowDown');
  stops.push(...(await tabTo(page, 'previous=fut')));
  await page.keyboard.press('Space');
  stops.push(...(await tabTo(page, 'previous_note')));
  await page.keyboard.type('In 2019');
  stops.push(...(await tabTo(page, 'journey')));
  await page.keyboard.type('It began early.');
  stops.push(...(await tabTo(page, 'next')));
  await page.keyboard.press('Space');
  return stops;
}

/** The third step, up to its button; returns the stops. */
async function answerContact(page: Page): Promise<Stop[]> {
  const stops = await tabTo(page, 'first_name');
  await page.keyboard.type('Ada');
  stops.push(...(await tabTo(page, 'contact_method=email')));
  await press(page, 'ArrowDown');
  stops.push(...(await tabTo(page, 'phone')));
  await page.keyboard.type('214 555 0100');
  stops.push(...(await tabTo(page, 'best_time=morning')));
  await page.keyboard.press('Space');
  stops.push(...(await tabTo(page, 'adult=yes')));
  await page.keyboard.press('Space');
  stops.push(...(await tabTo(page, 'heard')));
  await press(page, 'ArrowDown', 'ArrowDown');
  stops.push(...(await tabTo(page, 'health_answers=yes')));
  await page.keyboard.press('Space');
  stops.push(...(await tabTo(page, 'submit')));
  return stops;
}

test.describe('the consultation of three steps', () => {
  test.beforeEach(async ({ page, site, receiver }) => {
    const settings = `data-webhook="${receiver.url}" data-template="smp-consultation" data-surface="inline"`;
    await show({ page, site }, `<a href="#a">Before</a>${tag(settings)}<a href="#b">After</a>`);
    await expect(page.getByLabel('A scar')).toBeVisible();
  });

  test('is filled and sent by keys alone, and focus is seen at every stop', async ({
    page,
    receiver,
  }) => {
    await tabTo(page, 'Before');
    expectSane(await answerHair(page));
    await expect(heading(page, 'What you have in mind')).toBeFocused();
    expectSane(await answerWishes(page));
    await expect(heading(page, 'How we reach you')).toBeFocused();
    expectSane(await answerContact(page));
    await page.keyboard.press('Enter');
    await expect(heading(page, THANKS)).toBeFocused();
    expect(receiver.submissions()[0]?.data).toMatchObject({
      contact: { firstName: 'Ada', contactMethod: 'call', bestTime: ['morning'] },
      journey: 'It began early.',
      answers: {
        pattern: { value: 'scar' },
        scar_kind: { value: ['strip'] },
        scar_age: { value: 'under_12_months' },
        look: { value: 'soft_hairline' },
        previous: { value: ['fut'] },
        previous_note: { value: 'In 2019' },
        heard: { value: 'assistant' },
      },
      consents: { health_answers: { given: true }, text_messages: { given: false } },
    });
  });

  test('has its questions in the order in which they read, then its button, then the page', async ({
    page,
  }) => {
    await tabTo(page, 'Before');
    await page.keyboard.press('Tab');
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    const stops = [await focused(page), ...(await tabTo(page, 'After'))];
    expect(names(stops)).toEqual([
      'pattern=scar',
      'scar_kind=strip',
      'scar_kind=dots',
      'scar_kind=injury',
      'scar_kind=burn',
      'scar_kind=other',
      'scar_age=under_6_months',
      'next',
      'After',
    ]);
  });

  test('keeps every answer when Back is pressed, and focus lands on the heading there too', async ({
    page,
  }) => {
    await answerHair(page);
    await expect(heading(page, 'What you have in mind')).toBeFocused();
    await tabTo(page, 'journey');
    await page.keyboard.type('It began early.');
    await tabTo(page, 'back');
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Your hair')).toBeFocused();
    await expect(page.getByLabel('A scar')).toBeChecked();
    await expect(page.getByLabel('A line from a transplant (FUT)')).toBeChecked();
    await expect(page.getByLabel('6 to 12 months')).toBeChecked();
    await tabTo(page, 'next');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Your hair-loss story')).toHaveValue('It began early.');
  });

  test('leads from a summary of faults to each field by Enter', async ({ page }) => {
    await tabTo(page, 'next');
    await page.keyboard.press('Enter');
    await expect(heading(page, 'There is a problem')).toBeFocused();
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: 'What best describes your hair?' });
    await expect(link).toBeFocused();
    expect((await focused(page)).isRinged).toBe(true);
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Receding hairline or crown')).toBeFocused();
  });
});

const TWO_STEPS = {
  surface: 'inline',
  steps: [
    { id: 'one', title: 'First', fields: [{ id: 'name', kind: 'text', label: 'Your name' }] },
    {
      id: 'two',
      title: 'Second',
      fields: [
        { id: 'email', kind: 'email', label: 'Your mail' },
        { id: 'story', kind: 'textarea', label: 'Your story' },
      ],
    },
  ],
};

test('Enter in a line of text leads on, and in a long text it begins a new line', async ({
  page,
  site,
  receiver,
}) => {
  const settings = `data-webhook="${receiver.url}" data-config="#form"`;
  await show({ page, site }, configScript('form', TWO_STEPS) + tag(settings));
  await page.getByLabel('Your name').focus();
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Second')).toBeFocused();
  await press(page, 'Tab', 'Tab');
  await page.keyboard.type('One');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Two');
  await expect(page.getByLabel('Your story')).toHaveValue('One\nTwo');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('ada@example.com');
  await page.keyboard.press('Enter');
  await expect(heading(page, THANKS)).toBeFocused();
  expect(receiver.submissions()[0]?.data).toMatchObject({
    contact: { name: 'Ada', email: 'ada@example.com' },
    answers: { story: { value: 'One\nTwo' } },
  });
});

test('the word of an outcome takes focus where the form has none', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([400]);
  const settings = `data-webhook="${receiver.url}" data-config="#form"`;
  const config = { ...TWO_STEPS, steps: [TWO_STEPS.steps[0]] };
  await show({ page, site }, configScript('form', config) + tag(settings));
  await page.getByLabel('Your name').focus();
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Your request was not accepted')).toBeFocused();
  await tabTo(page, 'edit');
  expect((await focused(page)).isRinged).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Your name')).toHaveValue('Ada');
});
