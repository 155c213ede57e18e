import { expect, tag, test } from './fixtures.ts';
import { act, fillConsultation } from './fill.ts';
import { show, THANKS } from './stage.ts';

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
