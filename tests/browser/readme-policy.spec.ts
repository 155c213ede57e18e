// The Content-Security-Policy that the README gives is enough for all that a form can show.
import { codeIn, sectionOf } from '../unit/docs/read-readme.ts';
import { expectOutcome } from './sending.ts';
import { layArt, PROVEN } from './blocks-form.ts';
import { act } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { pictureOf, PHOTOS, put, ready } from './photo-form.ts';
import { showUnder } from './under-policy.ts';

const given = codeIn(sectionOf('### Content Security Policy')).filter((code) =>
  code.startsWith('default-src'),
);

const LOOKS = [
  { id: 'crisp', label: 'Crisp', picture: 'look_crisp_hairline' },
  { id: 'soft', label: 'Soft', picture: 'look_soft_hairline' },
];

test('under the policy of the README pictures, photos and a submission violate nothing', async ({
  page,
  site,
  receiver,
}) => {
  layArt(site);
  site.serve('/monitor', '');
  const [story, photos] = PHOTOS.fields;
  const [pattern] = PROVEN.fields;
  const look = { id: 'look', kind: 'picture', label: 'Look', options: LOOKS };
  const config = {
    ...PROVEN,
    fields: [pattern, look, story, photos],
    webhook: { url: receiver.url, photos: 'multipart' },
    monitor: '/monitor',
    theme: { accent: '#7a2e5d' },
  };
  site.serve('/form.json', { body: JSON.stringify(config) });
  expect(given).toHaveLength(1);
  const policy = given.join().replace('https://hooks.example', receiver.origin);
  const settings = 'data-config="/form.json" data-surface="inline"';
  const violations = await showUnder({ page, site }, policy, tag(settings));
  await page.getByLabel('A scar', { exact: true }).check();
  await page.getByLabel('Crisp').check();
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expect
    .poll(() => site.requests)
    .toEqual(expect.arrayContaining(['/art/maya.svg', '/art/scar-before.svg']));
  const drawn = page.locator('consult-form img');
  await expect(drawn).toHaveCount(4);
  for (const image of await drawn.all())
    await expect(image).not.toHaveJSProperty('naturalWidth', 0);
  await put(page, 'front', ['front.jpg', await pictureOf(page, { width: 400, height: 300 })]);
  await ready(page, 'front');
  const posted = page.waitForRequest(`${site.url}/monitor`);
  await act(page, 'submit');
  await expectOutcome(page, 'delivered');
  await posted;
  expect(await violations()).toEqual([]);
});
