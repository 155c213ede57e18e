// No answer goes anywhere but to the webhook: all places are read in which a page could find or hear one.
import type { Page, Request } from '@playwright/test';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { fillMarked, marksIn, SENT_MARKS, showMarked } from './marked-form.ts';
import { postsTo } from './photo-form.ts';
import { expectOutcome } from './sending.ts';
import { THANKS } from './stage.ts';

test.use({ locale: 'en-US' });

/**
 * Keeps all that the page's own scripts are told, whole: an event that nobody has heard of yet, and what
 * a console shows only the beginning of.
 */
const LISTENING = `<script>
  window.told = [];
  const note = (name) => (...args) => void told.push([name, ...args]);
  window.dataLayer = [];
  window.dataLayer.push = note('dataLayer');
  window.gtag = note('gtag');
  window.fbq = note('fbq');
  for (const name of ['debug', 'log', 'info', 'warn', 'error']) {
    const say = console[name];
    console[name] = (...args) => (note('console')(...args), say.apply(console, args));
  }
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent) note(event.type)(event.detail);
    return dispatchEvent.call(this, event);
  };
</script>`;

/** What was told, and by what name, as text that leaves out nothing of an error or of bytes. */
const toldTo = (page: Page): Promise<{ names: string[]; text: string }> =>
  page.evaluate(`({
    names: [...new Set(told.map(([name]) => name))].toSorted(),
    text: JSON.stringify(told, (_, one) => one instanceof Error
      ? Object.getOwnPropertyNames(one).map((key) => one[key])
      : one),
  })`);

/** What a page shows of itself, to whoever asks. */
const shownBy = (page: Page): Promise<unknown> =>
  page.evaluate(() => [location.href, history.length, history.state, document.title, window.name]);

/** Attributes of the page's elements around a form, the form's own among them. */
const attributesOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('html, body, consult-form')]
      .flatMap(({ attributes }) => [...attributes].map(({ name, value }) => `${name}=${value}`))
      .join('\n'),
  );

/** Everything that a page can keep on the visitor's device. */
const keptIn = (page: Page): Promise<{ databases: unknown[] }> =>
  page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookie: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));

const NOTHING = { local: [], session: [], cookie: '', databases: [], caches: [] };

/** Every record of every database, with its bytes as signs. */
const recordsIn = (page: Page): Promise<string> =>
  page.evaluate(`(async () => {
    const done = (asked) => new Promise((yes, no) => Object.assign(asked, {
      onsuccess: () => yes(asked.result), onerror: () => no(asked.error) }));
    const found = [];
    for (const { name } of await indexedDB.databases()) {
      const open = await done(indexedDB.open(name));
      for (const store of open.objectStoreNames) {
        const all = open.transaction(store).objectStore(store);
        found.push(name, store, await done(all.getAllKeys()), await done(all.getAll()));
      }
      open.close();
    }
    const signs = (bytes) => new TextDecoder('latin1').decode(bytes);
    return JSON.stringify(found, (_, one) =>
      one instanceof ArrayBuffer || ArrayBuffer.isView(one) ? signs(one) : one);
  })()`);

/** All of a request, as it left the browser. */
const readRequest = async (request: Request): Promise<string> =>
  [
    request.url(),
    JSON.stringify(await request.allHeaders()),
    request.postDataBuffer()?.toString('latin1'),
  ].join('\n');

/** No mark stands in any of these, each of which is named. */
function expectNoMarks(texts: Readonly<Record<string, string>>): void {
  const marks = Object.entries(texts).map(([place, text]) => [place, marksIn(text)]);
  expect(marks).toEqual(Object.keys(texts).map((place) => [place, []]));
}

test('no answer stands in address, history, title, console, storage, events, analytics or any request but the webhook’s', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await showMarked({ page, site, receiver }, LISTENING);
  const before = await shownBy(page);
  await fillMarked(page);
  expect(await keptIn(page)).toEqual(NOTHING);
  // What is refused with a photo is tried once more without it.
  receiver.script([400, 400, 200]);
  await act(page, 'submit');
  await expectOutcome(page, 'rejected');
  await act(page, 'edit');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  await page.waitForLoadState('networkidle');

  const posted = postsTo(receiver).map(({ body }) => body.toString('latin1'));
  expect(posted.map(marksIn)).toEqual([SENT_MARKS, SENT_MARKS, SENT_MARKS]);
  expect(await shownBy(page)).toEqual(before);
  const told = await toldTo(page);
  expect(told.names).toEqual([
    'console',
    ...['outcome', 'step', 'submit'].map((name) => `consult-${name}`),
    ...['dataLayer', 'fbq', 'gtag'],
  ]);
  const kept = await keptIn(page);
  expect({ ...kept, databases: [] }).toEqual(NOTHING);
  const others = requests.filter((request) => request.url() !== receiver.url);
  expect(others.filter((request) => request.url().endsWith('/monitor'))).toHaveLength(2);
  expectNoMarks({
    console: heard.console.join('\n'),
    told: told.text,
    attributes: await attributesOf(page),
    databases: JSON.stringify(kept.databases) + (await recordsIn(page)),
    requests: (await Promise.all(others.map(readRequest))).join('\n'),
  });
});
