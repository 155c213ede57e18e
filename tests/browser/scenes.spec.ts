// Every state that a visitor can meet, judged for people with disabilities and for thumbs.
import { expectAccessible } from './accessible.ts';
import { cramped } from './cramped.ts';
import { expect, test } from './fixtures.ts';
import { FLOATING, STANDING } from './scenes.ts';
import { DESKTOP, NARROW, PHONE, TOUCH } from './sizes.ts';

test.describe.configure({ mode: 'parallel' });

test.describe('on a phone', () => {
  test.use({ viewport: NARROW, ...TOUCH });

  for (const [name, play] of Object.entries(FLOATING)) {
    test(`${name} has room and targets for thumbs at 320 pixels, and meets WCAG 2.2 AA at 360, light and dark`, async ({
      page,
      site,
      receiver,
    }) => {
      await play({ page, site, receiver });
      expect(await cramped(page)).toEqual([]);
      await expectAccessible(page, PHONE);
      receiver.release();
    });
  }

  for (const [name, play] of Object.entries(STANDING)) {
    test(`${name} has room and targets for thumbs at 320 pixels, and meets WCAG 2.2 AA at 360 and 1280, light and dark`, async ({
      page,
      site,
      receiver,
    }) => {
      await play({ page, site, receiver });
      expect(await cramped(page)).toEqual([]);
      await expectAccessible(page, PHONE, DESKTOP);
      receiver.release();
    });
  }
});

// What floats there is another surface, with other ways to place it, than what it is on a phone.
test.describe('on a desktop', () => {
  test.use({ viewport: DESKTOP });

  for (const [name, play] of Object.entries(FLOATING)) {
    test(`${name} meets WCAG 2.2 AA, light and dark`, async ({ page, site, receiver }) => {
      await play({ page, site, receiver });
      await expectAccessible(page, DESKTOP);
      receiver.release();
    });
  }
});
