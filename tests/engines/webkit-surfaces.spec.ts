// Focus, keys and the sheet of a phone, in WebKitGTK.
import { hostPage, tag } from '../browser/fixtures.ts';
import { BOTH_SCHEMES, CLINIC } from '../browser/stage.ts';
import { LONG_PAGE } from '../browser/surfaces.ts';
import { expect, test } from './webkit-fixtures.ts';
import type { WebKitPage } from './webkit-page.ts';

const FORM = 'consult-form';
const LAUNCHER = [FORM, '[data-action="open"]'] as const;
const PANEL = [FORM, '[part="surface"]'] as const;
const NAME = [FORM, '[name="first_name"]'] as const;

/** What has focus: a field's name or a button's action; of what is not ours, its element. */
const focusIn = (page: WebKitPage): Promise<unknown> =>
  page.read(
    `(({ shadowRoot, localName }) => { const it = shadowRoot?.activeElement; return it ? it.name || it.dataset.action || it.localName : localName })(document.activeElement)`,
  );

const expectFocus = (page: WebKitPage, name: string): Promise<void> =>
  expect.poll(() => focusIn(page)).toBe(name);

const isOpen = (page: WebKitPage): Promise<unknown> =>
  page.readOf(PANEL, 'it !== null && it !== undefined && it.getClientRects().length > 0');

for (const surface of ['popover', 'dialog', 'drawer']) {
  test.describe(`a ${surface}`, () => {
    test.beforeEach(async ({ webkit, site, receiver }) => {
      const settings = `data-webhook="${receiver.url}" data-surface="${surface}" ${CLINIC}`;
      site.serve('/', hostPage(LONG_PAGE, BOTH_SCHEMES + tag(settings)));
      await webkit.open(site.url);
    });

    test('is opened by keys, closed by Escape, gives focus back and keeps what was typed', async ({
      webkit,
    }) => {
      await expect.poll(() => webkit.readOf(LAUNCHER, 'it !== null')).toBe(true);
      await webkit.press('Tab');
      await expectFocus(webkit, 'open');
      await webkit.press('Enter');
      await expectFocus(webkit, 'first_name');
      await webkit.type('Ada');
      await webkit.press('Escape');
      await expect.poll(() => isOpen(webkit)).toBe(false);
      await expectFocus(webkit, 'open');
      await webkit.press('Enter');
      await expectFocus(webkit, 'first_name');
      expect(await webkit.readOf(NAME, 'it.value')).toBe('Ada');
      // The driver presses where a button was a moment ago: a panel that slides in has to rest.
      await expect.poll(() => webkit.readOf(PANEL, 'it.getAnimations().length')).toBe(0);
      await webkit.click([FORM, '[data-action="close"]']);
      await expect.poll(() => isOpen(webkit)).toBe(false);
      await expectFocus(webkit, 'open');
    });

    test('leaves the page behind where it was', async ({ webkit }) => {
      await expect.poll(() => webkit.readOf(LAUNCHER, 'it !== null')).toBe(true);
      await webkit.read('scrollTo(0, 400)');
      await webkit.click(LAUNCHER);
      await expectFocus(webkit, 'first_name');
      await webkit.press('Tab', 'Tab', 'Space', 'Escape');
      await expectFocus(webkit, 'open');
      expect(await webkit.read('[scrollX, scrollY]')).toEqual([0, 400]);
    });

    test('is a sheet at the foot of a window as narrow as a phone’s', async ({ webkit }) => {
      await webkit.resize(400, 740);
      await webkit.click(LAUNCHER);
      await expectFocus(webkit, 'first_name');
      expect(await webkit.readOf(PANEL, 'it.matches(":modal")')).toBe(true);
      const box =
        '(({ left, right, bottom }) => [left, right - innerWidth, bottom - innerHeight])(it.getBoundingClientRect())';
      await expect.poll(() => webkit.readOf(PANEL, box)).toEqual([0, 0, 0]);
    });
  });
}

for (const surface of ['dialog', 'drawer']) {
  test(`Tab stays within a ${surface}`, async ({ webkit, site, receiver }) => {
    const settings = `data-webhook="${receiver.url}" data-surface="${surface}"`;
    site.serve('/', hostPage(`<a href="#end">A link</a>${LONG_PAGE}`, tag(settings)));
    await webkit.open(site.url);
    await webkit.click(LAUNCHER);
    await expectFocus(webkit, 'first_name');
    const stops = new Set<unknown>();
    for (let at = 0; at < 20; at += 1) {
      await webkit.press('Tab');
      stops.add(await focusIn(webkit));
    }
    expect([...stops]).toEqual(expect.arrayContaining(['close', 'first_name', 'submit']));
    expect([...stops]).not.toContain('a');
  });
}
