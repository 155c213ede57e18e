import { violations } from './axe.ts';
import { faintParts } from './contrast.ts';
import { expect, test } from './fixtures.ts';
import { SCENES } from './scenes.ts';

const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };

test.describe.configure({ mode: 'parallel' });

for (const [device, viewport] of Object.entries(SIZES)) {
  test.describe(`on a ${device}`, () => {
    test.use({ viewport });
    for (const [name, play] of Object.entries(SCENES)) {
      test(`${name} meets WCAG 2.2 AA, light and dark`, async ({ page, site, receiver }) => {
        await play({ page, site, receiver });
        expect([...(await violations(page)), ...(await faintParts(page))]).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        await expect(page.locator('[data-scheme="light"]')).toHaveCount(0);
        expect([...(await violations(page)), ...(await faintParts(page))]).toEqual([]);
        receiver.release();
      });
    }
  });
}
