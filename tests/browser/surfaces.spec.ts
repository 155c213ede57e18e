// What lies over the page: dialog and drawer, and the sheets that they are on a phone.
import { expectAccessible } from './accessible.ts';
import { act, fillCallback } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { focused, press } from './focus.ts';
import { shiftsOf, watchShifts } from './shifts.ts';
import { callFace, configScript, launcherOf, show, THANKS } from './stage.ts';
import {
  drag,
  LONG_PAGE,
  open,
  panelOf,
  PHONE,
  restingBox,
  settle,
  SIZES,
  whereIs,
  WIDE,
} from './surfaces.ts';

test.describe.configure({ mode: 'parallel' });

for (const viewport of SIZES) {
  for (const surface of ['dialog', 'drawer'] as const) {
    test.describe(`a ${surface} at ${viewport.width} by ${viewport.height}`, () => {
      test.use({ viewport });

      test('comes up by its launcher, keeps focus and the page where they are, closes by Escape and keeps what was typed', async ({
        page,
        site,
        receiver,
      }) => {
        await watchShifts(page);
        await open({ page, site, receiver }, surface);
        const before = await page.locator('#first').boundingBox();
        const names = new Set<string>();
        for (let at = 0; at < 20; at += 1) {
          await press(page, 'Tab');
          const isWithin = await page.evaluate(
            'document.activeElement === document.body || document.activeElement.localName === "consult-form"',
          );
          expect(isWithin, 'nothing of the page has focus').toBe(true);
          const isBody = await page.evaluate('document.activeElement === document.body');
          if (!isBody) names.add((await focused(page)).name);
        }
        expect([...names]).toEqual(expect.arrayContaining(['close', 'first_name', 'submit']));
        await page.getByLabel('First name').fill('Ada');
        await page.getByLabel('Evening').check();
        await page.evaluate('addEventListener("keyup", ({ key }) => (document.title += key))');
        await press(page, 'Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await expect(launcherOf(page)).toBeFocused();
        await press(page, 'Shift');
        await expect(page).toHaveTitle(/(?<!Escape)Shift$/);
        expect(await page.locator('#first').boundingBox()).toEqual(before);
        await press(page, 'Enter');
        await expect(page.getByLabel('First name')).toHaveValue('Ada');
        await expect(page.getByLabel('Evening')).toBeChecked();
        await page.getByRole('button', { name: 'Close' }).click();
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await expect(launcherOf(page)).toBeFocused();
        expect(await whereIs(page)).toEqual([0, 400]);
        expect(await shiftsOf(page)).toEqual([]);
      });

      test('lets neither wheel nor keys move the page behind it, meets WCAG 2.2 AA with faults, and is sent once they are mended', async ({
        page,
        site,
        receiver,
      }) => {
        await open({ page, site, receiver }, surface);
        const box = await restingBox(page);
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        for (const { x, y } of [{ x: 8, y: 8 }, { ...middle, y: box.y + 20 }, middle]) {
          await page.mouse.move(x, y);
          for (const by of [-900, 5000, 900, -5000]) await page.mouse.wheel(0, by);
        }
        for (const action of ['close', 'submit']) {
          await page.locator(`[data-action="${action}"]`).focus();
          await press(page, 'PageDown', 'End', 'ArrowDown', 'PageUp', 'Home', 'ArrowUp');
          await press(page, 'PageUp', 'ArrowUp', 'End', 'PageDown', 'PageDown', 'ArrowDown');
        }
        await page.getByLabel('First name').focus();
        await press(page, 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageUp', 'PageUp');
        await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
        expect(await whereIs(page)).toEqual([0, 400]);
        await act(page, 'submit');
        await expect(page.getByText('There is a problem')).toBeVisible();
        await restingBox(page);
        await expectAccessible(page, viewport);
        await fillCallback(page);
        await act(page, 'submit');
        await expect(page.getByText(THANKS)).toBeVisible();
        expect(receiver.submissions()).toHaveLength(1);
      });
    });
  }
}

test.describe('in a wide window', () => {
  test.use({ viewport: WIDE });

  test('a press that begins and ends beside a dialog closes it; one that begins or ends in it does not', async ({
    page,
    site,
    receiver,
  }) => {
    await page.clock.install();
    await open({ page, site, receiver }, 'dialog');
    const { x, y } = await restingBox(page);
    await settle(page);
    await drag(page, [x + 100, y + 20], [8, 8]);
    await drag(page, [8, 8], [x + 100, y + 20]);
    await expect(panelOf(page)).toBeVisible();
    await drag(page, [8, 8], [12, 90]);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(launcherOf(page)).toBeFocused();
  });

  test('the second half of a double press on the launcher leaves a dialog open', async ({
    page,
    site,
    receiver,
  }) => {
    await open({ page, site, receiver }, 'dialog');
    await press(page, 'Escape');
    await launcherOf(page).dblclick();
    await expect(page.getByLabel('First name')).toBeFocused();
  });

  test('a dialog stands in the middle of the window', async ({ page, site, receiver }) => {
    await open({ page, site, receiver }, 'dialog');
    const { x, y, end, foot } = await restingBox(page);
    expect(x).toBeCloseTo(WIDE.width - end, 0);
    expect(y).toBeCloseTo(WIDE.height - foot, 0);
    expect(y).toBeGreaterThanOrEqual(16);
  });

  test('a drawer keeps to the end of a line or to the side that it is given, in either direction, from top to bottom', async ({
    page,
    site,
    receiver,
  }) => {
    for (const { side, dir, isLeft } of [
      { side: undefined, dir: 'ltr', isLeft: false },
      { side: 'start', dir: 'ltr', isLeft: true },
      { side: undefined, dir: 'rtl', isLeft: true },
      { side: 'start', dir: 'rtl', isLeft: false },
    ]) {
      const config = configScript('form', { surface: { kind: 'drawer', side } });
      const body = `${config}<script>document.documentElement.dir = '${dir}'</script>`;
      await open({ page, site, receiver }, 'drawer', body);
      const { x, y, end, height } = await restingBox(page);
      expect([y, height]).toEqual([0, WIDE.height]);
      expect(isLeft ? x : WIDE.width - end, `side ${side}, ${dir}`).toBe(0);
      expect(isLeft ? WIDE.width - end : x).toBeGreaterThan(600);
    }
  });

  test('a dialog that a script of the page has opened is closed by one Escape', async ({
    page,
    site,
    receiver,
  }) => {
    const settings = `data-webhook="${receiver.url}" data-surface="dialog"`;
    await show({ page, site }, LONG_PAGE, tag(settings));
    await expect(launcherOf(page)).toBeVisible();
    await callFace(page, 'open');
    await expect(page.getByLabel('First name')).toBeFocused();
    await press(page, 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('consult-form')).not.toHaveAttribute('data-open');
  });

  for (const surface of ['dialog', 'drawer']) {
    test(`a ${surface} comes up within 200 ms, at once where less motion is wanted, without what places a panel beside its launcher`, async ({
      page,
      site,
      receiver,
    }) => {
      await open({ page, site, receiver }, surface);
      const motions = () =>
        panelOf(page).evaluate((panel) =>
          ['', '::backdrop'].flatMap((pseudo) => {
            const { animationName, animationDuration } = getComputedStyle(panel, pseudo);
            const lasting = animationDuration.split(', ').map(Number.parseFloat);
            // What takes no press for a while moves nothing.
            return animationName
              .split(', ')
              .map((name, at) => (/^(none|hold)$/.test(name) ? 0 : (lasting[at] ?? Infinity)))
              .filter(Boolean);
          }),
        );
      const [shown = 0, dimmed = 0] = await motions();
      expect(Math.max(shown, dimmed)).toBeLessThan(0.2);
      expect(Math.min(shown, dimmed)).toBeGreaterThan(0);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await motions()).toEqual([]);
      expect(site.requests.filter((path) => path.includes('/beside-'))).toEqual([]);
      expect(site.requests.filter((path) => path.includes('/modal-'))).not.toEqual([]);
    });
  }

  test('a window that turns into a phone’s with a popover open has it as a sheet, with focus and answers', async ({
    page,
    site,
    receiver,
  }) => {
    await open({ page, site, receiver }, 'popover');
    await page.keyboard.type('Ada');
    await page.setViewportSize(PHONE);
    await expect.poll(() => panelOf(page).evaluate((it) => it.matches(':modal'))).toBe(true);
    await expect(page.getByLabel('First name')).toBeFocused();
    await page.setViewportSize(WIDE);
    await expect.poll(() => panelOf(page).evaluate((it) => it.matches(':modal'))).toBe(false);
    await expect(page.getByLabel('First name')).toBeFocused();
    await expect(page.getByLabel('First name')).toHaveValue('Ada');
  });
});
