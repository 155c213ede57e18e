// Text that is more than text: markup in a config, and far too much in a field.
import type { Page } from '@playwright/test';
import { ASK, expectKept, fillAsk, hostOf, showConfig, STORY } from './bad-form.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { THANKS } from './stage.ts';

const IMAGE = '<img src=x onerror="document.title=1">';
const MARKED = `${IMAGE} <u>Lined</u> &amp; <iframe srcdoc="x"></iframe>`;

test('markup in the texts of a config is shown as it is written, and makes no element', async ({
  page,
  site,
  receiver,
}) => {
  const marked = {
    ...ASK,
    title: `Title ${MARKED}`,
    intro: `Intro ${MARKED}`,
    clinic: { ...ASK.clinic, name: `Clinic ${MARKED}` },
    fields: [
      { id: 'first_name', kind: 'text', label: `Label ${MARKED}`, hint: `Hint ${MARKED}` },
      {
        id: 'pattern',
        kind: 'radio',
        label: 'Pattern',
        options: [{ id: 'scar', label: `Option ${MARKED}`, hint: `Detail ${MARKED}` }],
      },
      {
        id: 'topic',
        kind: 'select',
        label: 'Topic',
        options: [{ id: 'price', label: `Choice ${MARKED}` }],
      },
      { id: 'agree', kind: 'consent', label: `I let {clinic} call me ${MARKED}` },
    ],
    success: { title: `Done ${MARKED}`, text: `Thanks ${MARKED}` },
    messages: { 'form.submit': `Send ${MARKED}` },
  };
  await showConfig({ page, site, receiver }, marked);
  const host = hostOf(page);
  for (const text of ['Title', 'Intro', 'Label', 'Hint', 'Option', 'Detail', 'Send']) {
    await expect(host.getByText(`${text} ${MARKED}`)).toBeVisible();
  }
  await expect(host.locator('option', { hasText: `Choice ${MARKED}` })).toHaveCount(1);
  await expect(host.getByText(`I let Clinic ${MARKED} call me ${MARKED}`)).toBeVisible();
  await page.getByRole('radio').check();
  await act(page, 'submit');
  await expect(host.getByText(`Done ${MARKED}`)).toBeVisible();
  await expect(host.getByText(`Thanks ${MARKED}`)).toBeVisible();
  await expect(host.locator('img, u, iframe, script')).toHaveCount(0);
  await expect(page).toHaveTitle('A clinic');
});

test('a domain in letters of its own is received, and shown to its visitor, as the browser writes it for mail', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([400]);
  const fields = [{ id: 'email', kind: 'email', label: 'Email' }];
  await showConfig({ page, site, receiver }, { ...ASK, fields });
  await page.getByLabel('Email').pressSequentially('ada@müller.de');
  await act(page, 'submit');
  await page.getByText('What you wrote').click();
  await expect(page.locator('[part="written"]')).toContainText('ada@xn--mller-kva.de');
  expect(receiver.submissions()[0]?.data).toMatchObject({
    contact: { email: 'ada@xn--mller-kva.de' },
  });
});

test('a link in a text leads to web addresses only; any other keeps its words alone', async ({
  page,
  site,
  receiver,
}) => {
  const intro =
    '[Safe](https://crown.example/privacy) [Run](javascript:document.title=1) [Data](data:text/html,x)';
  await showConfig({ page, site, receiver }, { ...ASK, intro });
  await expect(page.getByRole('link', { name: 'Safe' })).toHaveAttribute(
    'href',
    'https://crown.example/privacy',
  );
  await expect(page.getByText('Safe Run Data')).toBeVisible();
  await expect(hostOf(page).getByRole('link')).toHaveCount(1);
});

const HUGE = 'All about my hair. '.repeat(5264).slice(0, 100_000);

/** A place that only the browser is at work in, to tell what a paste costs without us. */
const BARE = '<label>Bare <textarea></textarea></label><label>Line <input></label>';

/** Milliseconds of processor time, whatever else the machine is doing, that a deed costs the page. */
async function costOf(page: Page, deed: () => Promise<void>): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const before = await spent();
  await deed();
  return (await spent()) - before;
}

/** Pastes into a field and goes on typing there, then leaves it. */
const pasteInto = (page: Page, label: string, text: string): Promise<number> =>
  costOf(page, async () => {
    await page.getByLabel(label).press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
    await page.keyboard.type('More');
    await page.keyboard.press('Tab');
  });

test('100 kB pasted into a long answer stay, are blamed in words and keep the page quick', async ({
  page,
  site,
  receiver,
}) => {
  await showConfig({ page, site, receiver }, ASK, { beside: BARE });
  await fillAsk(page);
  const bare = await pasteInto(page, 'Bare', HUGE);
  expect(await pasteInto(page, 'Your story', HUGE)).toBeLessThan(3 * bare + 300);
  const story = page.getByLabel('Your story');
  await expect(story).toHaveValue(`${HUGE}More`);
  const blame = page.locator('[part="error"]');
  await expect(blame).toContainText(
    'Shorten this to 2,000 characters or fewer. It has 100,004 now.',
  );
  await act(page, 'submit');
  await expect(page.getByText('There is a problem')).toBeVisible();
  await expect(story).toHaveValue(`${HUGE}More`);
  expect(receiver.requests).toEqual([]);

  await story.fill(STORY);
  await expect(blame).toHaveCount(0);
  await expectKept(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});

test('100 kB pasted into a phone and a mail field stay, are blamed and keep the page quick', async ({
  page,
  site,
  receiver,
}) => {
  const fields = [
    { id: 'phone', kind: 'phone', label: 'Phone number' },
    { id: 'email', kind: 'email', label: 'Email' },
  ];
  await showConfig({ page, site, receiver }, { ...ASK, fields }, { beside: BARE });
  const [number, address] = ['2'.repeat(100_000), `${'a.'.repeat(50_000)}@b`];
  const bare = await pasteInto(page, 'Line', number);
  expect(await pasteInto(page, 'Phone number', number)).toBeLessThan(3 * bare + 300);
  expect(await pasteInto(page, 'Email', address)).toBeLessThan(3 * bare + 300);
  await expect(page.locator('[part="error"]')).toHaveCount(2);
  await act(page, 'submit');
  await expect(page.getByText('There is a problem')).toBeVisible();
  await expect(page.getByLabel('Phone number')).toHaveValue(`${number}More`);
  await expect(page.getByLabel('Email')).toHaveValue(`${address}More`);
  expect(receiver.requests).toEqual([]);
});
