// Photos that are none, break off, are too large or too many: a clear word, and the lead goes all the same.
import { expect, test } from './fixtures.ts';
import {
  pictureOf,
  postsTo,
  put,
  readForm,
  ready,
  showPhotos,
  slotOf,
  submit,
} from './photo-form.ts';

test.use({ locale: 'en-US' });

test('what is no photo is told beside its shot, and the rest of the form goes its way', async ({
  page,
  site,
  receiver,
}) => {
  await showPhotos({ page, site, receiver });
  await page.getByLabel('Your story').fill('Since 2019');
  const jpeg = await pictureOf(page, { width: 900, height: 600 });
  const alert = slotOf(page, 'front').getByRole('alert');
  for (const [name, bytes] of [
    ['notes.jpg', Buffer.from('Not a picture at all, but a text that somebody gave this name.')],
    ['empty.jpg', Buffer.alloc(0)],
    ['broken.jpg', jpeg.subarray(0, jpeg.length / 2)],
  ] as const) {
    await put(page, 'front', [name, bytes]);
    await expect(alert).toHaveText(/^This file is not a photo that this browser can read\./);
  }
  await put(page, 'front', [
    'IMG_2.HEIC',
    Buffer.from('\0\0\0\x18ftypheic, as an iPhone writes it'),
    'image/heic',
  ]);
  await expect(alert).toHaveText(/^This browser cannot read HEIC photos/);
  const vast = Buffer.from(jpeg);
  const frame = vast.indexOf(Buffer.from([0xff, 0xc0]));
  vast.writeUInt16BE(20_000, frame + 5);
  vast.writeUInt16BE(20_000, frame + 7);
  await put(page, 'front', ['vast.jpg', vast]);
  await expect(alert).toHaveText(/^This photo is too large/);
  await submit(page);
  const { submission, files } = await readForm(postsTo(receiver)[0]);
  expect(files).toEqual([]);
  expect(submission).toMatchObject({ answers: { story: { text: 'Since 2019' } } });
  expect(submission.photos).toBe(undefined);
});

test('a photo of 40 megapixels is scaled like any other', async ({ page, site, receiver }) => {
  await showPhotos({ page, site, receiver });
  await put(page, 'front', ['large.jpg', await pictureOf(page, { width: 7296, height: 5472 })]);
  await ready(page, 'front');
  await submit(page);
  expect((await readForm(postsTo(receiver)[0])).submission.photos).toMatchObject([
    { width: 800, height: 600 },
  ]);
});

test('twelve files dropped at once are refused in words, and the page stays', async ({
  page,
  site,
  receiver,
}) => {
  await showPhotos({ page, site, receiver });
  const twelve = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    for (let index = 0; index < 12; index++) transfer.items.add(new File(['x'], `${index}.jpg`));
    return transfer;
  });
  await slotOf(page, 'top').dispatchEvent('drop', { dataTransfer: twelve });
  await expect(slotOf(page, 'top').getByRole('alert')).toHaveText('Only one photo fits here.');
});

test('a receiver that refuses photos gets the lead, and the visitor reads that they did not go', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([{ status: 413 }, {}]);
  await showPhotos({ page, site, receiver });
  await put(page, 'front', ['a.jpg', await pictureOf(page, { width: 900, height: 600 })]);
  await ready(page, 'front');
  await submit(page);
  await expect(page.getByText('You can send them later.')).toBeVisible();
  const last = postsTo(receiver).at(-1);
  expect(last?.headers['content-type']).toBe('application/json');
  expect(JSON.parse(String(last?.body))).toMatchObject({ photos: [{ id: 'front', later: true }] });
});
