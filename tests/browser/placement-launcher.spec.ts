import { expect, tag, test } from './fixtures.ts';
import { CLINIC, configScript, launcherOf, show, THANKS } from './stage.ts';
import { act, fillCallback } from './fill.ts';

test('a tag with nothing but a webhook shows a launcher 16 pixels from the bottom corner at the end of a line, and no form', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}"`));
  await expect(launcherOf(page)).toHaveText('Request a consultation');
  expect(await boxOf(page)).toMatchObject({ right: 16, bottom: 16 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('form')).toHaveCount(0);
});

test('a launcher bears the words of data-label, and keeps to the other end where the page is written from right to left', async ({
  page,
  site,
  receiver,
}) => {
  await show(
    { page, site },
    '',
    `<script>document.documentElement.dir = 'rtl';</script>${tag(`data-webhook="${receiver.url}" data-label="Ask Dr. Ö & Co"`)}`,
  );
  await expect(page.getByRole('button', { name: 'Ask Dr. Ö & Co', exact: true })).toBeVisible();
  expect(await boxOf(page)).toMatchObject({ left: 16, bottom: 16 });
});

test('a launcher with a word longer than a narrow window keeps it within its button', async ({
  page,
  site,
  receiver,
}) => {
  await page.setViewportSize({ width: 320, height: 400 });
  const label = 'Terminvereinbarungsanfragenformular';
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}" data-label="${label}"`));
  expect(await boxOf(page)).toMatchObject({ right: 16, bottom: 16 });
  const [within, needed] = await launcherOf(page).evaluate((button) => [
    button.clientWidth,
    button.scrollWidth,
  ]);
  expect(needed).toBe(within);
});

const START = {
  surface: {
    kind: 'popover',
    launcher: { label: 'Talk to us', corner: 'start', offset: [24, 40] },
  },
};

test('a config that alone says that the form floats sets label, corner and offset', async ({
  page,
  site,
  receiver,
}) => {
  const attributes = `data-webhook="${receiver.url}" data-config="#form"`;
  await show({ page, site }, configScript('form', START) + tag(attributes));
  await expect(launcherOf(page)).toHaveText('Talk to us');
  expect(await boxOf(page)).toMatchObject({ left: 24, bottom: 40 });
  await launcherOf(page).click();
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});

test('a config sets label, corner and offset where the tag says that the form floats', async ({
  page,
  site,
  receiver,
}) => {
  const attributes = `data-webhook="${receiver.url}" data-config="#form" data-surface="popover"`;
  await show({ page, site }, configScript('form', START) + tag(attributes));
  await expect(launcherOf(page)).toHaveText('Talk to us');
  expect(await boxOf(page)).toMatchObject({ left: 24, bottom: 40 });
});

test('a launcher opens its form, and closes it when it is pressed again', async ({
  page,
  site,
  receiver,
}) => {
  await page.clock.install();
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}" ${CLINIC}`));
  const launcher = launcherOf(page);
  await expect(launcher).toHaveAttribute('aria-expanded', 'false');
  await launcher.click();
  await expect(page.getByRole('dialog', { name: 'Ask us to call you' })).toBeVisible();
  await expect(launcher).toHaveAttribute('aria-expanded', 'true');
  // Later than the second half of a double press.
  await page.clock.fastForward(600);
  await launcher.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(launcher).toHaveAttribute('aria-expanded', 'false');
});

test('a panel stands beside its launcher and inside the window, however low that is and wherever the root begins', async ({
  page,
  site,
  receiver,
}) => {
  await page.setViewportSize({ width: 1280, height: 480 });
  const script = tag(`data-webhook="${receiver.url}"`);
  const oneFile = script.replace('consult-form.js', 'consult-form.standalone.js');
  for (const build of [script, oneFile]) {
    await show({ page, site }, '', `<style>html { margin-left: 200px }</style>${build}`);
    await launcherOf(page).click();
    const panel = page.getByRole('dialog');
    await expect(panel).toBeVisible();
    await expect.poll(async () => (await panel.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    const box = await panel.boundingBox();
    const launcher = await launcherOf(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(launcher?.y ?? 0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(1280 - 16);
    await expect(page.locator('[data-action="submit"]')).toBeInViewport({ ratio: 1 });
  }
});

/** Pixels between the launcher and each edge of the window, once it is drawn. */
async function boxOf(page: Parameters<typeof launcherOf>[0]) {
  await expect(launcherOf(page)).toBeVisible();
  return launcherOf(page).evaluate((button) => {
    const { left, right, bottom } = button.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    return { left, right: clientWidth - right, bottom: clientHeight - bottom };
  });
}

test('a launcher that the tag draws takes corner, offset and colour of the config, once that is read', async ({
  page,
  site,
  receiver,
}) => {
  const launcher = { corner: 'start', offset: [40, 60] };
  const config = { surface: { kind: 'popover', launcher }, theme: { accent: '#aa0000' } };
  const settings = `data-surface="popover" data-label="Ask" data-config="#form"`;
  const body = configScript('form', config) + tag(`${settings} data-webhook="${receiver.url}"`);
  await show({ page, site }, '', body);
  const button = launcherOf(page);
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(button).toHaveCSS('background-color', 'rgb(170, 0, 0)');
  expect((await button.boundingBox())?.x).toBe(40);
});

test('two launchers of one page stand one above the other, and each can be pressed', async ({
  page,
  site,
  receiver,
}) => {
  const settings = `data-webhook="${receiver.url}"`;
  const [one, other] = ['Ask for a call', 'Ask about SMP'];
  const tags =
    tag(`${settings} data-label="${one}"`) +
    tag(`${settings} data-label="${other}" data-template="smp-consultation"`);
  await show({ page, site }, '', tags);
  for (const name of [one, other]) {
    const launcher = page.getByRole('button', { name });
    await expect(launcher).toBeVisible();
    await launcher.click({ trial: true });
  }
});
