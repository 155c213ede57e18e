import type { Page } from '@playwright/test';
import { expect, tag, test } from './fixtures.ts';
import { act, fillConsultation, fillHair } from './fill.ts';
import { configScript, show, THANKS } from './stage.ts';

/** Fills the consultation up to its last button. */
async function fill(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await fillConsultation(page);
}

const settingsFor = (url: string): string =>
  `data-webhook="${url}" data-template="smp-consultation" data-surface="inline"`;

test('nothing is asked for but our own files, the config and the webhook', async ({
  page,
  site,
  receiver,
}) => {
  site.serve('/form.json', {
    body: JSON.stringify({ template: 'smp-consultation', surface: 'inline' }),
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-config="/form.json"`));
  await fillConsultation(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  await page.waitForLoadState('networkidle');
  const known = [`${site.url}/`, `${site.url}/form.json`, receiver.url];
  const others = asked.filter((url) => !known.includes(url));
  expect(others.filter((url) => !url.startsWith(`${site.url}/dist/`))).toEqual([]);
  expect(new Set(asked)).toEqual(new Set([...known, ...others]));
  expect(others.length).toBeGreaterThan(3);
});

/** Everything that a page can keep on the visitor's device. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookie: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));

const NOTHING = { local: [], session: [], cookie: '', databases: [], caches: [] };

test('nothing that is typed is kept on the device, neither before Submit nor after', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, tag(settingsFor(receiver.url)));
  await fill(page, site.url);
  expect(await kept(page)).toEqual(NOTHING);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(await kept(page)).toEqual(NOTHING);
  await page.evaluate(() => sessionStorage.setItem('seen', '1'));
  expect(await kept(page)).not.toEqual(NOTHING);
});

test('history, address and title of the page stay as they are', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, tag(settingsFor(receiver.url)));
  const state = () =>
    page.evaluate(() => [history.length, history.state, location.href, document.title]);
  const before = await state();
  await act(page, 'next');
  await page.getByRole('link', { name: 'What best describes your hair?' }).click();
  await fillHair(page);
  await act(page, 'next');
  await act(page, 'back');
  await fillConsultation(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(await state()).toEqual(before);
});

test('the page gets one new global and no changed one', async ({ page, site, receiver }) => {
  await page.addInitScript(() => {
    const before = new Map(
      Object.entries(Object.getOwnPropertyDescriptors(window)).map(([name, one]) => [
        name,
        one.value,
      ]),
    );
    Reflect.set(window, 'changedGlobals', () => {
      const now = Object.entries(Object.getOwnPropertyDescriptors(window));
      return now
        .filter(([name, one]) => !before.has(name) || !Object.is(before.get(name), one.value))
        .map(([name]) => name);
    });
  });
  await show({ page, site }, tag(settingsFor(receiver.url)));
  await fillConsultation(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const changed = await page.evaluate(() => Reflect.get(window, 'changedGlobals')());
  expect(changed).toEqual(['changedGlobals', 'ConsultForm']);
});

test('the page’s own built-ins, styles and markup stay as they are', async ({
  page,
  site,
  receiver,
}) => {
  const style = '<style>p { color: rgb(1, 2, 3) }</style>';
  const body = `<p id="words">Some words</p>${tag(settingsFor(receiver.url))}`;
  const snapshot = () =>
    page.evaluate(() => ({
      fetch: window.fetch.toString(),
      push: history.pushState.toString(),
      prototypes: [Object, Array, String, Element, Node, EventTarget].map(
        ({ prototype }) => Reflect.ownKeys(prototype).length,
      ),
      sheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      head: document.head.innerHTML,
      words: getComputedStyle(document.querySelector('#words') ?? document.body).cssText,
    }));
  await show({ page, site }, body.replace('<script', '<!--script'), style);
  const before = await snapshot();
  await show({ page, site }, body, style);
  await fillConsultation(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(await snapshot()).toEqual(before);
});

test('no answer is said in the console, even where sending fails', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  receiver.script([400]);
  const config = { template: 'callback', surface: 'inline' };
  const settings = `data-webhook="${receiver.url}" data-config="#form"`;
  await show({ page, site }, configScript('form', config) + tag(settings));
  await page.getByLabel('First name').fill('Zaphod');
  await page.getByLabel('Phone number').fill('214 555 0177');
  await page.getByLabel('Morning').check();
  await page.getByLabel('Anything we should know?').fill('Alopecia');
  await act(page, 'submit');
  await expect(page.getByText('Your request was not accepted')).toBeVisible();
  await expect.poll(() => heard.console.join('\n')).toContain('[consult-form]');
  expect(heard.console.join('\n')).not.toMatch(/Zaphod|0177|Alopecia|morning/i);
});
