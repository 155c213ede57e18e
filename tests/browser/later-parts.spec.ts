// What stands in a later step and may be left out is fetched once a visitor goes on, and nobody waits for it.
import { fetchesOf } from './chunk-fetches.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import {
  PHOTOS,
  pictureOf,
  postsTo,
  put,
  readForm,
  ready,
  showPhotos,
  submit,
} from './photo-form.ts';

const [STORY, SHOTS = {}] = PHOTOS.fields;
const PRACTITIONER = { id: 'practitioner', kind: 'practitioner', label: 'Whom would you like?' };
const CLINIC = { ...PHOTOS.clinic, practitioners: [{ id: 'ruiz', name: 'Ana Ruiz' }] };
const steps = (...last: object[]) => ({
  fields: undefined,
  clinic: CLINIC,
  steps: [
    { id: 'first', fields: [STORY] },
    { id: 'last', fields: last },
  ],
});
const PARTS = ['photos', 'places'];

test('the photos and people of a last step are fetched when the first is left, and sent as any others', async ({
  page,
  site,
  receiver,
}) => {
  await showPhotos({ page, site, receiver }, steps(PRACTITIONER, SHOTS));
  await page.getByLabel('Your story').fill('Since 2019');
  await page.waitForLoadState('networkidle');
  expect(PARTS.map((part) => fetchesOf(site, part))).toEqual([0, 0]);
  await act(page, 'next');
  await page.getByLabel('Ana Ruiz').check();
  await put(page, 'front', ['a.jpg', await pictureOf(page, { width: 80, height: 60 })]);
  await ready(page, 'front');
  expect(PARTS.map((part) => fetchesOf(site, part))).toEqual([1, 1]);
  await submit(page);
  const { submission, files } = await readForm(postsTo(receiver)[0]);
  expect(submission).toMatchObject({ practitioner: 'Ana Ruiz' });
  expect(files.map(({ name }) => name)).toEqual(['photos[front]']);
});

test('where they are not to be had, the rest is asked and sent, and the console says so', async ({
  page,
  site,
  receiver,
}) => {
  site.breakFiles(/\/(photos|places)-/);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await showPhotos({ page, site, receiver }, steps(PRACTITIONER, SHOTS));
  await page.getByLabel('Your story').fill('Since 2019');
  await act(page, 'next');
  await submit(page);
  expect(receiver.submissions()[0]?.data).toMatchObject({
    answers: { story: { text: 'Since 2019' } },
  });
  expect(said.filter((line) => line.includes('its code did not load'))).toHaveLength(2);
});

test('those that must be answered are fetched before the form shows', async ({
  page,
  site,
  receiver,
}) => {
  await showPhotos({ page, site, receiver }, steps({ ...SHOTS, required: true }));
  expect(fetchesOf(site, 'photos')).toBe(1);
});
