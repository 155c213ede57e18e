// A form that floats but stands in the body, and is open as a router takes that body away.
import type { Page } from '@playwright/test';
import { hostOf } from './bad-form.ts';
import { act, fillCallback } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { launcherOf, show, THANKS, type Stage } from './stage.ts';

/** How the form, or the body with it, is swapped: given the markup of the next body. */
const WAYS = {
  moved: (page: Page) => page.evaluate(() => document.body.append(...document.body.childNodes)),
  'taken away and put back': (page: Page) =>
    page.evaluate(async () => {
      const form = document.querySelector('consult-form') ?? '';
      document.body.replaceChildren();
      await new Promise(requestAnimationFrame);
      document.body.append(form);
    }),
  'written anew': (page: Page) =>
    page.evaluate(() => {
      const markup = document.body.innerHTML;
      document.body.innerHTML = markup;
    }),
  'replaced by that of another page': (page: Page, markup: string) =>
    page.evaluate((next) => {
      const body = document.createElement('body');
      body.append(document.createRange().createContextualFragment(next));
      document.body.replaceWith(body);
    }, markup),
};

/** What stands on each page: the launcher would lie over the page's own field otherwise. */
const bodyOf = (surface: string, { receiver }: Pick<Stage, 'receiver'>): string =>
  `<p><input id="page"></p><consult-form data-webhook="${receiver.url}" data-surface="${surface}"></consult-form>`;

/** Opens the form of such a page and answers its first question; the body's markup is told. */
async function openFilled(stage: Stage, surface: string): Promise<string> {
  const body = bodyOf(surface, stage);
  await show(stage, body, tag(''));
  await launcherOf(stage.page).click();
  await stage.page.getByLabel('First name').fill('Ada');
  return body;
}

const panelOf = (page: Page) => page.getByRole('dialog');

const isOnTop = (page: Page): Promise<boolean> =>
  panelOf(page).evaluate((panel) => panel.matches(':modal, :popover-open'));

for (const surface of ['dialog', 'drawer', 'popover'])
  test(`${surface}: what a router takes away open is open again, with its answers and with focus in it`, async ({
    page,
    site,
    receiver,
  }) => {
    const body = await openFilled({ page, site, receiver }, surface);
    await page.getByLabel('Phone number').focus();
    for (const [way, swap] of Object.entries(WAYS))
      await test.step(way, async () => {
        await swap(page, body);
        await expect(hostOf(page)).toHaveAttribute('data-open', '');
        await expect(page.getByLabel('First name')).toHaveValue('Ada');
        await expect(page.getByLabel('Phone number')).toBeFocused();
        expect(await isOnTop(page)).toBe(true);
      });
    await fillCallback(page);
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()).toHaveLength(1);
    await act(page, 'close');
    await expect(panelOf(page)).toHaveCount(0);
  });

test('a dialog that is swapped while it is sent is open again, says so, and then what became of it', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([{ hold: true }]);
  const body = bodyOf('dialog', { receiver });
  await show({ page, site }, body, tag(''));
  await launcherOf(page).click();
  await fillCallback(page);
  await act(page, 'submit');
  await receiver.posts(1);
  for (const [way, swap] of Object.entries(WAYS))
    await test.step(way, async () => {
      await swap(page, body);
      await expect(panelOf(page).getByRole('button', { name: 'Sending…' })).toBeVisible();
      await expect(hostOf(page)).toHaveAttribute('data-state', 'sending');
    });
  receiver.release();
  await expect(panelOf(page).getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()).toHaveLength(1);
});

test('a popover that is open again takes no focus that it did not have', async ({
  page,
  site,
  receiver,
}) => {
  const body = await openFilled({ page, site, receiver }, 'popover');
  await page.locator('#page').focus();
  for (const [way, swap] of Object.entries(WAYS))
    await test.step(way, async () => {
      await swap(page, body);
      await expect(page.getByLabel('First name')).toHaveValue('Ada');
      await expect.poll(() => isOnTop(page)).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    });
});

test('what was closed, and what was delivered, stays closed as the body is swapped', async ({
  page,
  site,
  receiver,
}) => {
  const body = await openFilled({ page, site, receiver }, 'dialog');
  await act(page, 'close');
  for (const swap of Object.values(WAYS)) {
    await swap(page, body);
    await expect(launcherOf(page)).toBeVisible();
    await expect(hostOf(page)).not.toHaveAttribute('data-open');
  }
  await launcherOf(page).click();
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  await WAYS['written anew'](page);
  await expect(launcherOf(page)).toBeVisible();
  await expect(hostOf(page)).not.toHaveAttribute('data-open');
});

test('whoever writes in the page goes on there as the form alone is moved', async ({
  page,
  site,
  receiver,
}) => {
  await openFilled({ page, site, receiver }, 'popover');
  await page.locator('#page').focus();
  await page.evaluate(() => document.body.append(document.querySelector('consult-form') ?? ''));
  await expect.poll(() => isOnTop(page)).toBe(true);
  await expect(page.locator('#page')).toBeFocused();
});

test('whoever has begun to write in the page goes on there as a form that is slow to come is open again', async ({
  page,
  site,
  receiver,
}) => {
  site.serve('/form.json', '{ "surface": { "kind": "popover" } }');
  const body = bodyOf('popover', { receiver }).replace(
    'data-surface',
    'data-config="/form.json" data-surface',
  );
  await show({ page, site }, body, tag(''));
  await launcherOf(page).click();
  await page.getByLabel('First name').fill('Ada');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/form.json', async (route) => {
    await held;
    await route.continue();
  });
  await WAYS['replaced by that of another page'](page, body);
  await page.locator('#page').fill('prices');
  release();
  await expect(hostOf(page)).toHaveAttribute('data-open', '');
  await expect(page.getByLabel('First name')).toHaveValue('Ada');
  await expect.poll(() => isOnTop(page)).toBe(true);
  await expect(page.locator('#page')).toBeFocused();
});

/** Two forms that are told apart by nothing but their ids; the second is open and has an answer. */
async function openSecond({ page, site, receiver }: Stage): Promise<string> {
  const one = bodyOf('dialog', { receiver }).replace('<consult-form', '<consult-form id="one"');
  const body = one + one.replace('"one"', '"two"').replaceAll('"page"', '"more"');
  await show({ page, site }, body, tag(''));
  await page.locator('#two').getByRole('button').click();
  await page.locator('#two').getByLabel('First name').fill('Ada');
  return body;
}

test('of two forms alike the one that was open is open again, whenever the body is swapped once more', async ({
  page,
  site,
  receiver,
}) => {
  const body = await openSecond({ page, site, receiver });
  // From at once to long after: each is another moment of a form that comes.
  for (const gap of [0, 1, 2, 3, 5, 7, 10, 14, 20, 28, 40, 56])
    await test.step(`${gap} tasks apart`, async () => {
      await page.evaluate(
        async ([next, tasks]) => {
          const task = (): Promise<unknown> =>
            new Promise((done) => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = done;
              port2.postMessage('');
            });
          for (const wait of [0, tasks]) {
            for (let at = 0; at < wait; at += 1) await task();
            const swapped = document.createElement('body');
            swapped.append(document.createRange().createContextualFragment(next));
            document.body.replaceWith(swapped);
            await Promise.resolve();
          }
        },
        [body, gap] as const,
      );
      await expect(page.locator('#two')).toHaveAttribute('data-open', '');
      await expect(page.locator('#two').getByLabel('First name')).toHaveValue('Ada');
      await expect(page.locator('#one')).not.toHaveAttribute('data-open');
    });
});

test('of two forms alike each goes on with its own answers, whichever is wanted first', async ({
  page,
  site,
  receiver,
}) => {
  const body = await openSecond({ page, site, receiver });
  await act(page, 'close');
  await WAYS['replaced by that of another page'](page, body);
  for (const [id, name] of [
    ['one', ''],
    ['two', 'Ada'],
  ]) {
    const form = page.locator(`#${id}`);
    // One launcher lies over the other.
    await form.locator('[data-action="open"]').press('Enter');
    await expect(form.getByLabel('First name')).toHaveValue(name ?? '');
    await form.locator('[data-action="close"]').click();
  }
});

test('what a page kept of an open form does not open it, once that was closed', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, bodyOf('popover', { receiver }), tag(''));
  await launcherOf(page).click();
  await page.getByLabel('First name').fill('Ada');
  const kept = await page.evaluate(() => document.body.innerHTML);
  await act(page, 'close');
  await page.evaluate((markup) => (document.body.innerHTML = markup), kept);
  await launcherOf(page).hover();
  await expect(page.getByLabel('First name')).toBeAttached();
  await expect(hostOf(page)).not.toHaveAttribute('data-open');
  await launcherOf(page).click();
  await expect(page.getByLabel('First name')).toHaveValue('Ada');
  await expect(page.getByLabel('First name')).toBeFocused();
});

test('a dialog in a shadow root of the page is up again where it is moved in there', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, '<div id="site"></div>', tag(''));
  await page.evaluate(
    (markup) => {
      const root = document.querySelector('#site')?.attachShadow({ mode: 'open' });
      root?.append(document.createRange().createContextualFragment(markup));
    },
    bodyOf('dialog', { receiver }),
  );
  await launcherOf(page).click();
  await page.getByLabel('First name').fill('Ada');
  await page.evaluate(() => {
    const root = document.querySelector('#site')?.shadowRoot;
    root?.append(root.querySelector('consult-form') ?? '');
  });
  await expect.poll(() => isOnTop(page)).toBe(true);
  await expect(page.getByLabel('First name')).toBeFocused();
});
