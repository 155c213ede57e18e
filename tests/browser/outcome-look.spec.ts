import { expect, tag, test } from './fixtures.ts';
import { act, fillCallback } from './fill.ts';
import { SCENES } from './scenes.ts';
import { CLINIC, configScript, show, type Stage } from './stage.ts';

async function refuse({ page, site, receiver }: Stage, clinic = CLINIC): Promise<void> {
  receiver.script([400]);
  const settings = `data-webhook="${receiver.url}" data-surface="inline" ${clinic}`;
  await show({ page, site }, tag(settings));
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText('Your request was not accepted')).toBeVisible();
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the buttons of an outcome are one column, as wide as it, with even gaps', async ({
    page,
    site,
    receiver,
  }) => {
    await refuse({ page, site, receiver });
    const boxes = await page.locator('.outcome').evaluate((outcome) =>
      [...outcome.querySelectorAll('.button, details')].map((one) => {
        const { left, right, top, bottom, height } = one.getBoundingClientRect();
        return { left, right, top, bottom, height };
      }),
    );
    expect(boxes).toHaveLength(5);
    expect(new Set(boxes.map(({ left, right }) => `${left} to ${right}`)).size).toBe(1);
    const gaps = boxes.slice(1).map(({ top }, at) => top - (boxes[at]?.bottom ?? 0));
    expect(gaps).toEqual(gaps.map(() => 16));
    const [, mail] = boxes;
    expect(mail?.height, 'the address stands on one line').toBe(48);
  });

  test('an address that takes two lines stands in the middle of its button', async ({
    page,
    site,
    receiver,
  }) => {
    const mail = 'terminanfrage@haartransplantation-muenchen.example';
    await refuse({ page, site, receiver }, `data-phone="+49 89 1234567" data-email="${mail}"`);
    const button = page.locator('[href^="mailto:"]');
    const lines = await button.evaluate((link) => {
      const { left, right } = link.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(link);
      const rows = new Map<number, { from: number; to: number }>();
      for (const one of words.getClientRects()) {
        const { from, to } = rows.get(one.bottom) ?? { from: one.left, to: one.right };
        rows.set(one.bottom, { from: Math.min(from, one.left), to: Math.max(to, one.right) });
      }
      return [...rows.values()].map(({ from, to }) => [from - left, right - to]);
    });
    expect(lines.length).toBeGreaterThan(1);
    for (const [before = 0, after = 0] of lines) {
      expect(Math.abs(before - after), 'in the middle').toBeLessThanOrEqual(1);
      expect(before, 'clear of the border').toBeGreaterThanOrEqual(8);
    }
  });

  test('the address stands on one line where sending takes long', async ({
    page,
    site,
    receiver,
  }) => {
    await SCENES['a form long on its way']?.({ page, site, receiver });
    const mail = page.locator('.notice [href^="mailto:"]');
    expect((await mail.boundingBox())?.height).toBe(48);
    receiver.release();
  });
});

test('the list of faults cuts a long label at a space', async ({ page, site, receiver }) => {
  const label = 'I agree that the studio may write to me about my request and about aftercare';
  const config = { fields: [{ id: 'agreed', kind: 'consent', label, required: true }] };
  const settings = `data-webhook="${receiver.url}" data-surface="inline" data-config="#form"`;
  await show({ page, site }, configScript('form', config) + tag(settings));
  await act(page, 'submit');
  await expect(page.locator('.summary a')).toHaveText(/^I agree .* request and about… Please tick/);
});

test('a choice at fault shows that under the pointer too', async ({ page, site, receiver }) => {
  const settings = `data-webhook="${receiver.url}" data-surface="inline"`;
  await show({ page, site }, tag(`${settings} data-template="smp-consultation"`));
  await act(page, 'next');
  const face = page.locator('[data-field="pattern"] .face').first();
  const red = await page
    .locator('[part="error"]')
    .first()
    .evaluate((fault) => getComputedStyle(fault).color);
  await expect(face).toHaveCSS('border-color', red);
  await page.locator('[data-field="pattern"] input').first().hover();
  await expect(face).toHaveCSS('border-color', red);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('what was tapped keeps no look of hover', async ({ page, site, receiver }) => {
    await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
    await page.locator('[data-action="submit"]').tap();
    await expect(page.getByText('There is a problem')).toBeVisible();
    await expect(page.locator('[data-action="submit"]')).toHaveCSS('text-decoration-line', 'none');
  });
});
