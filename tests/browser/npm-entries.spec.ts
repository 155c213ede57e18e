// The npm entries in real apps, bundled: the element in React 19, in Vue 3 and in plain markup, and
// a form by a script.
import { bundleApps, serveApp } from './npm-apps.ts';
import { act, fillCallback } from './fill.ts';
import { expect, hostPage, test } from './fixtures.ts';

let files: ReadonlyMap<string, string> = new Map();
test.beforeAll(async () => {
  files = await bundleApps();
});

/** A page that runs an app with its markup. */
const pageOf = (app: string, webhook: string, markup: string): string =>
  hostPage(markup, `<script type="module" src="/apps/${app}.js"></script>`).replace(
    '<body>',
    `<body data-webhook="${webhook}">`,
  );

const APP = '<div id="app"></div>';
const MARKUP = '<output></output><button id="leave">Leave</button>';

for (const [app, markup] of [
  ['react-app', APP],
  ['vue-app', APP],
  ['plain-app', `<consult-form></consult-form>${MARKUP}`],
] as const)
  test(`the element delivers from ${app}, keeps what was typed, and leaves with its app`, async ({
    page,
    site,
    receiver,
  }) => {
    serveApp(site, files, pageOf(app, receiver.url, markup));
    await page.goto(site.url);
    const form = page.locator('consult-form');
    await fillCallback(form);
    // The app draws anew, with a config that says the same.
    const beside = page.getByLabel('Beside');
    if (markup === APP) await beside.fill('drawn anew');
    await act(form, 'submit');
    await expect(page.locator('output')).toContainText('delivered');
    await expect(form).toHaveAttribute('data-state', 'delivered');
    const [sent, ...more] = receiver.submissions();
    expect(more).toEqual([]);
    expect(sent?.data).toMatchObject({ form: { id: 'callback' }, contact: { firstName: 'Ada' } });
    const host = await form.elementHandle();
    await page.locator('#leave').click();
    await expect(form).toHaveCount(0);
    await expect
      .poll(() => host?.evaluate((element) => element.shadowRoot?.childElementCount))
      .toBe(0);
  });

test('a form by a script floats, is filled in for the visitor, delivers and goes', async ({
  page,
  site,
  receiver,
}) => {
  serveApp(site, files, pageOf('mount-app', receiver.url, MARKUP));
  await page.goto(site.url);
  await act(page, 'open');
  await expect(page.getByLabel('Anything we should know?')).toHaveValue('About a scar');
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.locator('output')).toHaveText('delivered');
  expect(receiver.submissions()[0]?.data).toMatchObject({
    answers: { message: { text: 'About a scar' } },
  });
  await page.locator('#leave').click();
  await expect(page.locator('consult-form')).toHaveCount(0);
});

test('where the rest of a form does not come, phone and mail do, and the promise of mount says so', async ({
  page,
  site,
  receiver,
}) => {
  serveApp(site, files, pageOf('mount-app', receiver.url, MARKUP));
  // A deployment has taken away what the app fetches once it makes a form.
  await page.route('**/apps/assets/widget-*', (route) => route.fulfill({ status: 404 }));
  await page.goto(site.url);
  await expect(page.locator('output')).toHaveText('not_loaded');
  const form = page.locator('consult-form');
  await expect(form).toHaveAttribute('data-state', 'unavailable');
  await expect(form.getByRole('link')).toHaveText(['+1 214 555 0142', 'desk@halden.example']);
});
