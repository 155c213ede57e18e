// A service worker of the page gives its offline page for whatever fails, as those of plugins for old sites do.
import { ASK, fillAsk } from './bad-form.ts';
import { act } from './fill.ts';
import { expect, hostPage, tag, test } from './fixtures.ts';
import { expectOutcome } from './sending.ts';
import { configScript } from './stage.ts';

const WORKER = `
  addEventListener('install', (event) =>
    event.waitUntil(caches.open('pages').then((cache) => cache.add('/offline'))));
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => {
    if (event.request.method === 'POST')
      event.respondWith(fetch(event.request).catch(() => caches.match('/offline')));
  });`;

test('an offline page that a service worker answers with is not taken for the webhook', async ({
  page,
  site,
  context,
}) => {
  const settings = 'data-config="#form" data-webhook="/hook"';
  site.serve('/', hostPage(configScript('form', ASK) + tag(settings)));
  site.serve('/offline', hostPage('You are offline'));
  site.serve('/worker.js', { body: WORKER });
  await page.goto(site.url);
  await page.evaluate(async () => {
    const claimed = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve);
    });
    await navigator.serviceWorker.register('/worker.js');
    await claimed;
  });
  await context.route('**/hook', (route) => route.abort());
  await fillAsk(page);
  await act(page, 'submit');
  await expect(page.getByText('We could not send your request')).toBeVisible();
  await expectOutcome(page, 'failed');
});
