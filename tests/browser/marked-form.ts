// A form in which every answer that carries text or a choice bears a mark that stands nowhere else.
import type { Page } from '@playwright/test';
import { REACHABLE } from './bad-form.ts';
import { act } from './fill.ts';
import { expect, tag } from './fixtures.ts';
import { pictureOf, put, ready } from './photo-form.ts';
import { wishOf } from './places-form.ts';
import { configScript, show, type Stage } from './stage.ts';

/** A choice that is marked in its id and in its label. */
const choice = (kind: string) => ({ id: `zq${kind}`, label: `Zq${kind} it is` });

const place = (kind: string) => ({ id: `zq${kind}`, name: `Zq${kind} it is` });

const choices = (kind: string) => ({
  id: `a_${kind}`,
  kind,
  label: `A ${kind}`,
  options: [choice(kind), { id: 'another', label: `Another ${kind}` }],
});

const typed = (kind: string, more: object = {}) => ({
  id: `a_${kind}`,
  kind,
  label: `A ${kind}`,
  ...more,
});

const ALL = { dataLayer: true, gtag: true, meta: true, consent: 'granted' };

/** Two steps of every kind that there is but a note, with everyone listening who may be told. */
export const MARKED = {
  id: 'marked',
  revision: 'r1',
  surface: 'inline',
  analytics: ALL,
  monitor: '/monitor',
  webhook: { photos: 'multipart' },
  clinic: {
    ...REACHABLE,
    country: 'US',
    timeZone: 'America/Chicago',
    locations: [place('location'), { id: 'elsewhere', name: 'Elsewhere' }],
    practitioners: [place('practitioner'), { id: 'somebody', name: 'Somebody' }],
  },
  steps: [
    {
      id: 'first',
      title: 'First',
      fields: [
        typed('text', { label: 'Your words', required: true }),
        typed('textarea'),
        ...['select', 'radio', 'checkboxes', 'picture'].map(choices),
        typed('number', { max: 9_999_999 }),
        typed('range', { min: 900_000, max: 1_000_000 }),
        typed('date'),
      ],
    },
    {
      id: 'last',
      title: 'Last',
      fields: [
        { id: 'email', kind: 'email', label: 'An email' },
        { id: 'phone', kind: 'phone', label: 'A phone' },
        typed('postal'),
        { id: 'location', kind: 'location', label: 'A location' },
        { id: 'practitioner', kind: 'practitioner', label: 'A practitioner' },
        typed('times'),
        { ...choices('photos'), edge: 400 },
        { id: 'a_hidden', kind: 'hidden', value: 'zqhidden' },
        typed('checkbox'),
        typed('consent'),
      ],
    },
  ],
};

/** All that is sent, as `squeeze` leaves it. A photo's own name is a mark that nobody gets. */
const FILE_MARK = 'zqfile';
export const SENT_MARKS = [
  ...['zqtext', 'zqarea', 'zqselect', 'zqradio', 'zqcheckboxes', 'zqpicture', '7319373', '917353'],
  ...['20190817', 'august17', 'zqemail', '5550199', '752014467', 'zqlocation', 'zqpractitioner'],
  ...['20261201', 'december1', 'zqphotos', 'zqhidden'],
];

/** Leaves letters and digits, so that a mark is found however it was written. */
const squeeze = (text: string): string => text.toLowerCase().replace(/%[0-9a-f]{2}|[^a-z0-9]/g, '');

/** Which marks stand in a text. */
export function marksIn(text: string): string[] {
  const squeezed = squeeze(text);
  return [...SENT_MARKS, FILE_MARK].filter((mark) => squeezed.includes(mark));
}

/** Opens a page with that form, on a day that the marks know; `head` is what the page has of its own. */
export async function showMarked({ page, site, receiver }: Stage, head: string): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-25T18:00:00Z'));
  site.serve('/monitor', '');
  const settings = tag(`data-config="#form" data-webhook="${receiver.url}"`);
  await show({ page, site }, configScript('form', MARKED) + settings, head);
}

export async function fillFirst(page: Page): Promise<void> {
  await page.getByLabel('Your words').fill('Zqtext Oswalda');
  await page.getByLabel('A textarea').fill('Zqarea\nof two lines');
  await page.getByLabel('A select').selectOption('Zqselect it is');
  for (const kind of ['radio', 'checkboxes', 'picture'])
    await page.getByLabel(`Zq${kind} it is`).check();
  await page.getByRole('textbox', { name: 'A number' }).fill('7319373');
  await page.getByRole('textbox', { name: 'A range' }).fill('917353');
  await page.getByLabel('A date').fill('2019-08-17');
}

export async function fillLast(page: Page): Promise<void> {
  await page.getByLabel('An email').fill('zqemail@example.com');
  await page.getByLabel('A phone').fill('214 555 0199');
  await page.getByRole('textbox', { name: 'A postal' }).fill('75201-4467');
  await page.getByRole('radio', { name: 'Zqlocation' }).check();
  await page.getByRole('radio', { name: 'Zqpractitioner' }).check();
  await wishOf(page).day.selectOption('Tue, Dec 1');
  await wishOf(page).part.selectOption('Morning');
  const drawn = await pictureOf(page, { width: 40, height: 30 });
  await put(page, 'zqphotos', [`${FILE_MARK}.jpg`, drawn]);
  await page.getByLabel('A checkbox').check();
  await page.getByLabel('A consent').check();
  await ready(page, 'zqphotos');
}

/** Answers everything, by way of a fault, its link, and a step back. */
export async function fillMarked(page: Page): Promise<void> {
  await act(page, 'next');
  await page.getByRole('link', { name: 'Your words' }).click();
  await fillFirst(page);
  await act(page, 'next');
  await act(page, 'back');
  await act(page, 'next');
  await fillLast(page);
  await expect(page.locator('[data-action="submit"]')).toBeVisible();
}
