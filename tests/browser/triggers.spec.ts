// What opens a form besides its launcher, in a real window: pointers, scrolling, addresses, storage.
import type { Page } from '@playwright/test';
import { expect, tag, test } from './fixtures.ts';
import { callFace, configScript, launcherOf, show, type Stage } from './stage.ts';

const FAR = '<div style="height: 3000px"></div>';

const panelOf = (page: Page) => page.getByRole('dialog', { name: 'Ask us to call you' });

interface Scene {
  triggers: object[];
  /** What else the page has. */
  body?: string;
  /** What else the config says of its surface. */
  surface?: object;
}

/** Resolves once the form's code is there. */
async function showWith(stage: Stage, { triggers, body = FAR, surface }: Scene): Promise<void> {
  const { page, receiver } = stage;
  const config = { surface: { kind: 'popover', triggers, ...surface } };
  const attributes = `data-webhook="${receiver.url}" data-config="#form"`;
  await show(stage, body + configScript('form', config) + tag(attributes));
  await expect(page.locator('consult-form[data-state="idle"]')).toBeAttached();
}

/** Whatever the page was told is done: scrolling is told with the next frame. */
const twoFrames = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** Lets time pass until the form has come up: when its triggers began to wait nobody can see. */
const wait = (page: Page) =>
  expect.poll(async () => {
    await page.clock.runFor(5000);
    return panelOf(page).count();
  });

const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.localName);

for (const width of [360, 1280]) {
  test.describe(`in a window of ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    test('a delay opens the form once in a visit, though the page is left and come back to', async ({
      page,
      site,
      receiver,
    }) => {
      await page.clock.install();
      const delay = { on: 'delay', seconds: 20 };
      await showWith({ page, site, receiver }, { triggers: [delay] });
      await page.clock.runFor(19_000);
      await expect(panelOf(page)).toHaveCount(0);
      await wait(page).toBe(1);
      await page.locator('[data-action="close"]').click();
      await page.reload();
      await expect(page.locator('consult-form[data-state="idle"]')).toBeAttached();
      await page.clock.runFor(30_000);
      await page.clock.runFor(30_000);
      await expect(panelOf(page)).toHaveCount(0);
      await launcherOf(page).click();
      await expect(panelOf(page)).toBeVisible();
    });

    test('a scroll down half the page opens the form', async ({ page, site, receiver }) => {
      await showWith({ page, site, receiver }, { triggers: [{ on: 'scroll', percent: 50 }] });
      const scroll = (part: number) =>
        page.evaluate((by) => {
          const { scrollHeight, clientHeight } = document.documentElement;
          scrollTo(0, (scrollHeight - clientHeight) * by);
        }, part);
      await scroll(0.4);
      await twoFrames(page);
      await expect(panelOf(page)).toHaveCount(0);
      await scroll(0.6);
      await expect(panelOf(page)).toBeVisible();
    });
  });
}

for (const where of ['theirs', 'page'])
  test(`what comes up by itself beside its launcher leaves focus (${where}) and scroll position alone`, async ({
    page,
    site,
    receiver,
  }) => {
    const button = '<button id="theirs">Theirs</button>';
    const triggers = [{ on: 'scroll', percent: 10 }];
    await showWith({ page, site, receiver }, { triggers, body: button + FAR });
    await page.evaluate((id) => {
      document.body.id = 'page';
      document.getElementById(id)?.focus();
      scrollTo(0, 900);
    }, where);
    await expect(panelOf(page)).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(where);
    expect(await page.evaluate(() => scrollY)).toBe(900);
  });

for (const [kind, width] of [
  ['popover', 360],
  ['dialog', 360],
  ['dialog', 1280],
  ['drawer', 360],
  ['drawer', 1280],
] as const) {
  test(`what comes up by itself as a ${kind} over the page at ${width} px takes focus, leaves the page where it is and gives focus back`, async ({
    page,
    site,
    receiver,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    const button = '<button id="theirs" style="position: fixed">Theirs</button>';
    const triggers = [{ on: 'scroll', percent: 10 }];
    const surface = { kind };
    await showWith({ page, site, receiver }, { triggers, body: button + FAR, surface });
    await page.locator('#theirs').focus();
    await page.evaluate(() => scrollTo(0, 900));
    await expect(panelOf(page)).toBeVisible();
    await expect.poll(() => focused(page)).toBe('consult-form');
    await page.keyboard.press('Escape');
    await expect(panelOf(page)).toHaveCount(0);
    await expect(page.locator('#theirs')).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(900);
  });
}

test('a mouse that leaves by the top opens the form', async ({ page, site, receiver }) => {
  await showWith({ page, site, receiver }, { triggers: [{ on: 'exit' }] });
  await page.mouse.move(300, 200);
  await page.mouse.move(300, -1);
  await expect(panelOf(page)).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('nothing that looks like a leaving mouse opens the form', async ({
    page,
    site,
    receiver,
  }) => {
    const triggers = [{ on: 'exit' }, { on: 'scroll', percent: 10 }];
    await showWith({ page, site, receiver }, { triggers });
    await page.evaluate(() => {
      const leave = new MouseEvent('mouseleave', { clientY: -1 });
      document.documentElement.dispatchEvent(leave);
    });
    await twoFrames(page);
    await expect(panelOf(page)).toHaveCount(0);
    await page.evaluate(() => scrollTo(0, 900));
    await expect(panelOf(page)).toBeVisible();
  });
});

test('nothing comes up over a dialog of the page, nor beside a field that somebody types in, until both are done', async ({
  page,
  site,
  receiver,
}) => {
  await page.clock.install();
  const body = `<dialog id="theirs"><button>OK</button></dialog><input id="search">${FAR}`;
  const triggers = [{ on: 'delay', seconds: 5 }];
  await showWith({ page, site, receiver }, { triggers, body });
  await page.evaluate("document.getElementById('theirs').showModal()");
  await page.clock.runFor(10_000);
  await expect(panelOf(page)).toHaveCount(0);
  await page.evaluate("document.getElementById('theirs').close()");
  await page.locator('#search').fill('scar');
  await page.clock.runFor(10_000);
  await expect(panelOf(page)).toHaveCount(0);
  await page.locator('#search').blur();
  await wait(page).toBe(1);
});

test.describe('a hash', () => {
  const triggers = [{ on: 'hash' }];

  test('in the address opens the form as the page loads, with focus in it', async ({
    page,
    site,
    receiver,
  }) => {
    await showWith({ page, site, receiver }, { triggers });
    await page.goto(`${site.url}/#consult`);
    await page.reload();
    await expect(panelOf(page)).toBeVisible();
    await expect.poll(() => focused(page)).toBe('consult-form');
  });

  test('opens it by each press on a link to it, and no history is written but the link’s own', async ({
    page,
    site,
    receiver,
  }) => {
    const body = `<a href="#consult">Ask us</a>${FAR}`;
    await showWith({ page, site, receiver }, { triggers, body });
    const before = await page.evaluate(() => history.length);
    for (const _ of ['new', 'the same']) {
      await page.getByRole('link', { name: 'Ask us' }).click();
      await expect(panelOf(page)).toBeVisible();
      await expect.poll(() => focused(page)).toBe('consult-form');
      await page.keyboard.press('Escape');
      await expect(panelOf(page)).toHaveCount(0);
    }
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  test('opens a form without a launcher, beside the corner, and focus goes back to the link', async ({
    page,
    site,
    receiver,
  }) => {
    await showWith(
      { page, site, receiver },
      {
        triggers: [{ on: 'hash', hash: 'ask' }],
        body: `<a href="#ask">Ask us</a>${FAR}`,
        surface: { launcher: { kind: 'none' } },
      },
    );
    await expect(launcherOf(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Ask us' }).focus();
    await page.keyboard.press('Enter');
    await expect(panelOf(page)).toBeVisible();
    const box = await panelOf(page).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(1280 - 16);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(720 - 16);
    await page.keyboard.press('Escape');
    await expect(panelOf(page)).toHaveCount(0);
    expect(await focused(page)).toBe('a');
  });
});

test('where storage is denied a form comes up once in a page, and no error escapes', async ({
  page,
  site,
  receiver,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await showWith({ page, site, receiver }, { triggers: [{ on: 'scroll', percent: 10 }] });
  await page.evaluate(() => scrollTo(0, 900));
  await expect(panelOf(page)).toBeVisible();
  await callFace(page, 'close');
  await page.evaluate(() => scrollTo(0, 1800));
  await twoFrames(page);
  await expect(panelOf(page)).toHaveCount(0);
});

test('triggers of an inline form are told, and do nothing', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const surface = { kind: 'inline' };
  await showWith({ page, site, receiver }, { triggers: [{ on: 'hash' }], surface });
  await expect.poll(() => heard.console.join('\n')).toContain('an inline form is always open');
});

test('a form without triggers fetches nothing for them and keeps nothing', async ({
  page,
  site,
  receiver,
}) => {
  const config = configScript('form', { surface: { kind: 'popover' } });
  await show({ page, site }, config + tag(`data-webhook="${receiver.url}" data-config="#form"`));
  await launcherOf(page).click();
  await expect(panelOf(page)).toBeVisible();
  expect(site.requests.filter((path) => path.includes('triggers'))).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('where the code of triggers does not load the form is there all the same, and the console says so', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  site.breakFiles(/triggers-/);
  await showWith({ page, site, receiver }, { triggers: [{ on: 'hash' }] });
  await launcherOf(page).click();
  await expect(panelOf(page)).toBeVisible();
  expect(heard.console.join('\n')).toContain('triggers did not load');
});
