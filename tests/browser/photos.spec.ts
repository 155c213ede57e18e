// Photos: taken, scaled, stripped of what they tell of camera and place, and sent, or never in the way of the lead.
import { expectAccessible } from './accessible.ts';
import { expect, hostPage, tag, test } from './fixtures.ts';
import { tabTo } from './focus.ts';
import {
  PHOTOS,
  pictureOf,
  postsTo,
  put,
  ready,
  readForm,
  SECRET,
  seenIn,
  showPhotos,
  slotOf,
  submit,
  withExif,
} from './photo-form.ts';
import { PHONE } from './sizes.ts';
import { configScript, launcherOf, show } from './stage.ts';

test.use({ locale: 'en-US' });

test('what a server gets is the photo, upright, scaled, and without camera and place', async ({
  page,
  site,
  receiver,
}) => {
  await showPhotos({ page, site, receiver });
  await page.getByLabel('Your story').fill('Since 2019');
  // Held on its side: red is at the top once it is upright.
  const camera = withExif(await pictureOf(page, { width: 1600, height: 1200 }), 6);
  expect(camera.includes(SECRET) && camera.includes('Exif')).toBe(true);
  await put(page, 'front', ['IMG_0001.JPG', camera]);
  await ready(page, 'front');
  await put(page, 'top', [
    'clear.png',
    await pictureOf(page, { width: 300, height: 200, type: 'image/png', colour: 'none' }),
    'image/png',
  ]);
  await ready(page, 'top');
  await submit(page);
  const { submission, files } = await readForm(postsTo(receiver)[0]);
  expect(files.map(({ name, file }) => [name, file])).toEqual([
    ['photos[front]', 'front.jpg'],
    ['photos[top]', 'top.jpg'],
  ]);
  expect(submission).toMatchObject({
    answers: {
      story: { text: 'Since 2019' },
      photos: { label: 'Photos', value: ['front', 'top'], text: 'Front, Top' },
    },
    photos: [
      {
        field: 'photos',
        id: 'front',
        label: 'Front',
        name: 'front.jpg',
        type: 'image/jpeg',
        bytes: files[0]?.bytes.length,
        width: 600,
        height: 800,
        later: false,
      },
      { id: 'top', width: 300, height: 200, later: false },
    ],
  });
  for (const { bytes } of files)
    for (const secret of [SECRET, 'Exif', 'IMG_0001']) expect(bytes.includes(secret)).toBe(false);
  const [front, top] = files.map(({ bytes }) => bytes);
  expect(await seenIn(page, front ?? Buffer.alloc(0))).toEqual({
    width: 600,
    height: 800,
    start: '100',
    end: '001',
  });
  // What was transparent is white.
  expect(await seenIn(page, top ?? Buffer.alloc(0))).toMatchObject({ start: '111', end: '111' });
  expect(receiver.requests.map(({ method }) => method)).toEqual(['POST']);
});

test('an attempt that fails is made again with the same bytes, photos and all', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([{ status: 503 }, {}]);
  await showPhotos({ page, site, receiver });
  await put(page, 'front', ['a.jpg', await pictureOf(page, { width: 900, height: 600 })]);
  await ready(page, 'front');
  await submit(page);
  const [first, second] = postsTo(receiver);
  expect(first?.body.length).toBeGreaterThan(1000);
  expect(second?.body.equals(first?.body ?? Buffer.alloc(0))).toBe(true);
});

test('inside JSON a photo is a data URL', async ({ page, site, receiver }) => {
  await showPhotos({ page, site, receiver }, { webhook: { photos: 'data-url' } });
  await put(page, 'front', ['a.jpg', await pictureOf(page, { width: 900, height: 600 })]);
  await ready(page, 'front');
  await submit(page);
  const photos = Object(receiver.submissions()[0]?.data['photos']);
  expect(photos[0]).toMatchObject({ id: 'front', later: false });
  const bytes = Buffer.from(
    String(photos[0].dataUrl).replace('data:image/jpeg;base64,', ''),
    'base64',
  );
  expect(bytes).toHaveLength(photos[0].bytes);
  expect(await seenIn(page, bytes)).toMatchObject({ width: 800, start: '100', end: '001' });
});

test('the keyboard reaches each shot, and focus stays where a photo was removed', async ({
  page,
  site,
  receiver,
}) => {
  const choosers: string[] = [];
  // Listening all along: the browser shows a window of its own to whoever listens too late.
  page.on('filechooser', (one) => choosers.push(one.isMultiple() ? 'for many' : 'for one file'));
  await showPhotos({ page, site, receiver });
  await put(page, 'front', ['a.jpg', await pictureOf(page, { width: 90, height: 60 })]);
  await ready(page, 'front');
  const stops = await tabTo(page, 'photos');
  expect(stops.at(-1)).toMatchObject({ isRinged: true });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Remove Front' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(slotOf(page, 'front').locator('input')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Remove Front' })).toHaveCount(0);
  for (const [count, key] of ['Space', 'Enter'].entries()) {
    await page.keyboard.press(key);
    await expect.poll(() => choosers).toEqual(Array(count + 1).fill('for one file'));
  }
  expect(receiver.requests).toEqual([]);
});

test('a picker that is cancelled leaves the form that it came from open', async ({
  page,
  site,
  receiver,
}) => {
  const config = configScript('form', PHOTOS);
  const settings = `data-webhook="${receiver.url}" data-config="#form" data-surface="dialog"`;
  await show({ page, site }, config + tag(settings));
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setInterceptFileChooserDialog', { enabled: true, cancel: true });
  await launcherOf(page).click();
  const picker = slotOf(page, 'front').locator('input');
  const isCancelled = picker.evaluate(
    (input) => new Promise((done) => input.addEventListener('cancel', () => done(true))),
  );
  await slotOf(page, 'front').locator('.face').click();
  expect(await isCancelled).toBe(true);
  await expect(page.locator('consult-form')).toHaveAttribute('data-open');
  await page.keyboard.press('Escape');
  await expect(page.locator('consult-form')).not.toHaveAttribute('data-open');
});

test('a strict policy of the page lets photos be seen and sent', async ({
  page,
  site,
  receiver,
}) => {
  const seen: string[] = [];
  await page.exposeFunction('seen', (what: string) => seen.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(window, 'seen')(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${receiver.origin}; require-trusted-types-for 'script'; trusted-types 'none'`;
  const body =
    configScript('form', PHOTOS) + tag(`data-config="#form" data-webhook="${receiver.url}"`);
  site.serve('/', { headers: { 'content-security-policy': policy }, body: hostPage(body) });
  await page.goto(site.url);
  await put(page, 'front', ['a.jpg', await pictureOf(page, { width: 900, height: 600 })]);
  await ready(page, 'front');
  await expect(slotOf(page, 'front').locator('canvas')).toBeVisible();
  await submit(page);
  expect(postsTo(receiver)).toHaveLength(1);
  expect(seen).toEqual([]);
});

test.describe('where photos cannot be sent', () => {
  test('by a webhook that says nothing of them, that is said, and nothing is asked', async ({
    page,
    site,
    receiver,
  }) => {
    const [story, photos] = PHOTOS.fields;
    await showPhotos(
      { page, site, receiver },
      { webhook: {}, fields: [story, { ...photos, required: true }] },
    );
    await expect(page.getByText('Photos: You can send them later.')).toBeVisible();
    await page.getByLabel('Your story').fill('Since 2019');
    await submit(page);
    expect(receiver.submissions()[0]?.data['photos']).toBe(undefined);
  });

  test('by the one-file build, the same', async ({ page, site, receiver }) => {
    site.breakFiles(/\/photos-/);
    const [story, photos] = PHOTOS.fields;
    await showPhotos({ page, site, receiver }, { fields: [story, { ...photos, required: true }] });
    await expect(page.getByText('Photos: You can send them later.')).toBeVisible();
    await page.getByLabel('Your story').fill('Since 2019');
    await submit(page);
  });
});

test('their chunk is fetched by a form that asks for photos, and by no other', async ({
  page,
  site,
  receiver,
}) => {
  const fetches = () => site.requests.filter((path) => path.includes('/chunks/photos-')).length;
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await expect(page.locator('form')).toBeVisible();
  await page.getByLabel('First name').fill('Ada');
  await page.waitForLoadState('networkidle');
  expect(fetches()).toBe(0);
  await showPhotos({ page, site, receiver });
  await page.waitForLoadState('networkidle');
  expect(fetches()).toBe(1);
});

test('empty, taken and at fault it meets WCAG 2.2 AA on a phone, light and dark, with room for a thumb', async ({
  page,
  site,
  receiver,
}) => {
  await page.setViewportSize(PHONE);
  await showPhotos({ page, site, receiver });
  await expectAccessible(page, PHONE);
  await put(page, 'front', ['a.jpg', await pictureOf(page, { width: 900, height: 600 })]);
  await ready(page, 'front');
  await put(page, 'top', ['a.jpg', Buffer.from('no photo at all')]);
  await expect(slotOf(page, 'top').getByRole('alert')).toBeVisible();
  await expectAccessible(page, PHONE);
  for (const target of await page.locator('.shot .button').all())
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
});
