import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, hostPage, tag, test } from './fixtures.ts';
import { act, fillCallback } from './fill.ts';
import { hold, LATER } from './hold.ts';
import type { Site } from './site.ts';
import { configScript, launcherOf, show } from './stage.ts';

/** A link of which the browser knows that it is slow, or fast. */
const link = (page: Page, effectiveType: '3g' | '4g'): Promise<unknown> =>
  page.addInitScript((type) => {
    const connection = { effectiveType: type, saveData: false };
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => connection });
  }, effectiveType);

/** Built files that were asked for, by name, without their hash. */
const filesOf = (site: Site): string[] =>
  site.requests
    .filter((path) => path.startsWith('/dist/'))
    .map((path) => path.replace(/^.*\/|-[\w-]{6}\.js$/g, ''));

test('the first question can be answered before the rest of a form is drawn, and keeps its answer', async ({
  page,
  site,
  receiver,
}) => {
  // The page lets no frame pass until it is told to.
  const frames =
    '<script>held = []; frame = requestAnimationFrame; requestAnimationFrame = (run) => held.push(run)</script>';
  const room = '<consult-form style="display: block; min-height: 1000px"></consult-form>';
  await show({ page, site }, tag(`data-webhook="${receiver.url}"`) + room, frames);
  await page.getByLabel('First name').fill('Ada');
  await expect(page.getByLabel('Phone number')).toHaveCount(0);
  await expect(page.locator('[data-action="submit"]')).toHaveCount(0);
  await page.evaluate('requestAnimationFrame = frame; held.forEach((run) => run())');
  await expect(page.locator('[data-action="submit"]')).toBeVisible();
  await expect(page.getByLabel('First name')).toHaveValue('Ada');
});

test('a form begins with its first question, whatever unseen stands before it', async ({
  page,
  site,
  receiver,
}) => {
  const frames = '<script>requestAnimationFrame = () => 0</script>';
  const fields = [
    { id: 'campaign', kind: 'hidden', value: 'spring' },
    { id: 'hello', kind: 'note', label: 'Two questions follow.' },
    { id: 'why', kind: 'text', label: 'Why?', visibleWhen: { field: 'who', filled: true } },
    { id: 'who', kind: 'text', label: 'Who are you?' },
    { id: 'what', kind: 'text', label: 'What is it?' },
  ];
  const room = '<consult-form style="display: block; min-height: 1000px"></consult-form>';
  const form = tag(`data-webhook="${receiver.url}" data-config="#form"`);
  await show({ page, site }, configScript('form', { fields }) + form + room, frames);
  await expect(page.getByLabel('Who are you?')).toBeVisible();
  await expect(page.getByLabel('What is it?')).toHaveCount(0);
});

test('a launcher loads itself and nothing else until it is needed', async ({
  page,
  site,
  receiver,
}) => {
  await link(page, '3g');
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}"`));
  await expect(launcherOf(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(filesOf(site)).toEqual(['consult-form.js', 'launcher']);
});

test('a launcher has the form fetched in idle time on a fast link, but no rules', async ({
  page,
  site,
  receiver,
}) => {
  await link(page, '4g');
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}"`));
  await expect.poll(() => filesOf(site)).toContain('widget');
  await page.waitForLoadState('networkidle');
  expect(filesOf(site)).not.toContain('later');
});

test('the files of the first field ask for all their functions to be compiled on arrival', async ({
  page,
  site,
  receiver,
}) => {
  const settings = `data-webhook="${receiver.url}" data-surface="inline" data-config="#form"`;
  const form = configScript('form', { template: 'callback' });
  await show({ page, site }, form, tag(settings));
  await expect(page.getByLabel('First name')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const scripts = site.requests.filter((path) => path.endsWith('.js'));
  const files = await Promise.all(scripts.map((path) => page.request.get(site.url + path)));
  const texts = await Promise.all(files.map((file) => file.text()));
  const marked = scripts.filter((_, at) => texts[at]?.startsWith('//# allFunctionsCalledOnLoad\n'));
  expect(marked.map((file) => file.replace(/^.*\/|-\w+\.js$/g, '')).toSorted()).toEqual([
    'layers',
    'widget',
  ]);
});

for (const [how, approach] of Object.entries({
  'is pointed at': (page: Page) => launcherOf(page).hover(),
  'gets focus': (page: Page) => launcherOf(page).focus(),
  'is touched': (page: Page) => launcherOf(page).dispatchEvent('pointerenter'),
})) {
  test(`a launcher that ${how} has the form fetched, and stays closed`, async ({
    page,
    site,
    receiver,
  }) => {
    await link(page, '3g');
    await show({ page, site }, '', tag(`data-webhook="${receiver.url}"`));
    await approach(page);
    await expect.poll(() => filesOf(site)).toContain('widget');
    await page.waitForLoadState('networkidle');
    expect(filesOf(site)).not.toContain('later');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test('a launcher pressed before the form has loaded opens it once it has', async ({
  page,
  site,
  receiver,
}) => {
  await link(page, '3g');
  const release = await hold(page, /\/widget-/);
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}"`));
  await launcherOf(page).click();
  release();
  await expect(page.getByRole('dialog').getByLabel('First name')).toBeFocused();
});

test('a form can be typed into before its rules are there, and is judged by them once they are', async ({
  page,
  site,
  receiver,
}) => {
  const release = await hold(page, LATER);
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  const name = page.getByLabel('First name');
  await name.fill('Ada');
  await expect(name).toBeVisible();
  await expect(name).toHaveValue('Ada');
  const phone = page.getByLabel('Phone number');
  await phone.fill('12');
  await phone.press('Tab');
  release();
  await expect(page.locator('[part="error"]')).toHaveText(/Enter a phone number/);
});

test('what reads a config is fetched beside the widget, not after it, and in few requests', async ({
  page,
  site,
  receiver,
}) => {
  await hold(page, LATER);
  const release = await hold(page, /\/widget-/);
  const config = { title: 'Ours', fields: [{ id: 'a', kind: 'text', label: 'Our question' }] };
  const settings = `data-webhook="${receiver.url}" data-surface="inline" data-config="#form"`;
  await show({ page, site }, configScript('form', config) + tag(settings));
  await expect.poll(() => filesOf(site)).toContain('layers');
  expect(filesOf(site)).not.toContain('widget');
  release();
  await expect(page.getByLabel('Our question')).toBeVisible();
  // One more round, for what it shares with the parts of other forms.
  const files = ['consult-form.js', 'widget', 'layers', 'kinds', 'accent', 'later'];
  expect(files).toEqual(expect.arrayContaining(filesOf(site)));
});

test('nothing that a form needs to be seen holds zod, and its rules do', async ({
  page,
  site,
  receiver,
}) => {
  const release = await hold(page, LATER);
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await expect(page.getByLabel('First name')).toBeVisible();
  const rules = page.waitForResponse(LATER);
  const before = await Promise.all(
    site.requests.slice(1).map((path) => page.request.get(site.url + path)),
  );
  expect(before.length).toBeGreaterThanOrEqual(3);
  for (const file of before) expect(await file.text(), file.url()).not.toContain('_zod');
  release();
  expect(await (await rules).text()).toContain('_zod');
});

/** Notes the frame in which a field is drawn. */
function watchField(): void {
  const look = (): void => {
    const field = document.querySelector('consult-form')?.shadowRoot?.querySelector('form input');
    if (field) Reflect.set(window, 'drawnAt', performance.now());
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

test('the rules are fetched right after the frame that shows the form, not before', async ({
  page,
  site,
  receiver,
}) => {
  await page.addInitScript(watchField);
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  const rulesAt = (): Promise<number | undefined> =>
    page.evaluate(
      () =>
        performance.getEntriesByType('resource').find(({ name }) => name.includes('/later-'))
          ?.startTime,
    );
  await expect.poll(rulesAt).toBeDefined();
  const drawnAt = await page.evaluate(() => Number(Reflect.get(window, 'drawnAt')));
  expect(await rulesAt()).toBeGreaterThan(drawnAt);
});

test('nothing is sent before the rules have judged it', async ({ page, site, receiver }) => {
  const release = await hold(page, LATER);
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await fillCallback(page);
  await page.getByLabel('Phone number').fill('12');
  await act(page, 'submit');
  await expect(page.getByText('Sending…')).toBeVisible();
  expect(receiver.requests).toEqual([]);
  release();
  await expect(page.getByRole('link', { name: 'Phone number: Enter a phone' })).toBeVisible();
  expect(receiver.requests).toEqual([]);
});

test('a tag that stands twice on a page shows one launcher and loads one copy', async ({
  page,
  site,
  receiver,
}) => {
  const twice = tag(`data-webhook="${receiver.url}"`).repeat(2);
  await show({ page, site }, '', twice);
  await launcherOf(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(launcherOf(page)).toHaveCount(1);
  await expect(page.locator('consult-form')).toHaveCount(1);
});

test('a chunk that the page asks for early is fetched once, before the tag runs, and used', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const integrity = await readFile(new URL('../../dist/integrity.json', import.meta.url), 'utf8');
  const chunk = /chunks\/widget-[\w-]+\.js/u.exec(integrity)?.[0] ?? 'none';
  const release = await hold(page, /\/consult-form\.js/);
  const early = page.waitForResponse((response) => response.url().endsWith(chunk));
  const head = `<link rel="modulepreload" href="/dist/${chunk}" />`;
  site.serve('/', hostPage(tag(`data-webhook="${receiver.url}" data-surface="inline"`), head));
  await page.goto(site.url, { waitUntil: 'commit' });
  await early;
  expect(filesOf(site)).toEqual(['widget']);
  release();
  await expect(page.getByLabel('First name')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(filesOf(site).filter((file) => file === 'widget')).toEqual(['widget']);
  expect(heard.console).toEqual([]);
});
