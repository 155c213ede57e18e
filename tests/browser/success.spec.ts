import type { Page } from '@playwright/test';
import { expect, hostPage, tag, test } from './fixtures.ts';
import type { Site } from './site.ts';
import { act, fillCallback } from './fill.ts';
import { configScript, show, THANKS } from './stage.ts';

/** Opens the short form with a part of its config, and sends it. */
async function send(
  { page, site }: { page: Page; site: Site },
  url: string,
  config: object,
): Promise<void> {
  const whole = { template: 'callback', surface: 'inline', ...config };
  const script = tag(`data-webhook="${url}" data-config="#form" data-clinic="Halden"`);
  await show({ page, site }, configScript('form', whole) + script);
  await fillCallback(page);
  await act(page, 'submit');
}

test('a clinic says in its own words what happens next', async ({ page, site, receiver }) => {
  await send({ page, site }, receiver.url, {
    success: {
      title: 'Got it.',
      text: '{clinic} calls you by noon. [How we call](https://halden.example/calls)',
      link: { label: 'Book a time', url: 'https://halden.example/book' },
    },
  });
  await expect(page.getByRole('heading', { name: 'Got it.' })).toBeFocused();
  await expect(page.getByText('Halden calls you by noon. How we call')).toBeVisible();
  await expect(page.getByRole('link', { name: 'How we call' })).toHaveAttribute(
    'href',
    'https://halden.example/calls',
  );
  await expect(page.getByRole('link', { name: 'Book a time' })).toHaveAttribute(
    'href',
    'https://halden.example/book',
  );
  await expect(page.getByText(THANKS)).toHaveCount(0);
});

test('a redirect is followed once the submission was delivered', async ({
  page,
  site,
  receiver,
}) => {
  site.serve('/thanks', hostPage('<p>Thanks from the clinic</p>'));
  receiver.script([{ hold: true }]);
  await send({ page, site }, receiver.url, { success: { redirect: '/thanks' } });
  await receiver.posts(1);
  expect(new URL(page.url()).pathname).toBe('/');
  receiver.release();
  await expect(page.getByText('Thanks from the clinic')).toBeVisible();
  expect(page.url()).toBe(`${site.url}/thanks`);
  expect(receiver.submissions()).toHaveLength(1);
});

test('a redirect is not followed where the submission was refused', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([400]);
  await send({ page, site }, receiver.url, { success: { redirect: '/thanks' } });
  await expect(page.getByText('Your request was not accepted')).toBeVisible();
  expect(site.requests).not.toContain('/thanks');
  expect(new URL(page.url()).pathname).toBe('/');
});

test('a redirect is not followed where nobody knows whether the submission arrived', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([{ do: 'drop', when: 'after-body' }]);
  await send({ page, site }, receiver.url, { success: { redirect: '/thanks' } });
  await expect(page.getByText('We could not send your request')).toBeVisible();
  expect(site.requests).not.toContain('/thanks');
});

test('a clinic’s own words take the place of ours wherever a form speaks', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([400, 200]);
  const config = {
    template: 'callback',
    surface: 'inline',
    messages: {
      'form.submit': 'Ring me',
      'form.optional': '(if you like)',
      'form.required_note': 'Please answer all with a {mark}.',
      'summary.title': 'Almost there',
      'fault.required.text': 'We need this',
      'rejected.title': 'That did not work',
      'rejected.text': 'Ring us, please.',
      'outcome.edit': 'Once more',
      'delivered.title': 'Done',
      'delivered.text': '{clinic} has it.',
      'outcome.reference': 'Number',
    },
  };
  const script = tag(`data-webhook="${receiver.url}" data-config="#form" data-clinic="Halden"`);
  await show({ page, site }, configScript('form', config) + script);
  await expect(page.getByText('Please answer all with a *.')).toBeVisible();
  await expect(page.getByText('What is it about? (if you like)')).toBeVisible();
  await page.getByRole('button', { name: 'Ring me' }).click();
  await expect(page.getByRole('heading', { name: 'Almost there' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'First name: We need this' })).toBeVisible();
  await fillCallback(page);
  await page.getByRole('button', { name: 'Ring me' }).click();
  await expect(page.getByRole('heading', { name: 'That did not work' })).toBeVisible();
  await expect(page.getByText('Ring us, please.')).toBeVisible();
  await page.getByRole('button', { name: 'Once more' }).click();
  await page.getByRole('button', { name: 'Ring me' }).click();
  await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible();
  await expect(page.getByText('Halden has it.')).toBeVisible();
  await expect(page.getByText('Number', { exact: true })).toBeVisible();
});

test('what was not delivered shows whom to reach and a copy of what was written', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([400]);
  await send({ page, site }, receiver.url, {
    clinic: { phone: '+1 214 555 0142', email: 'hello@halden.example' },
  });
  await expect(page.getByRole('link', { name: 'Call +1 214 555 0142' })).toHaveAttribute(
    'href',
    'tel:+12145550142',
  );
  await expect(page.getByRole('link', { name: 'Email hello@halden.example' })).toHaveAttribute(
    'href',
    'mailto:hello@halden.example',
  );
  await page.getByText('What you wrote').click();
  const written = page.locator('[part="written"]');
  await expect(written).toContainText('First nameAda');
  await expect(written).toContainText('Good times to call (clinic time)Morning');
});

test('a copy of what was written goes to the clipboard', async ({
  page,
  site,
  receiver,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  receiver.script([400]);
  await send({ page, site }, receiver.url, {});
  await act(page, 'copy');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'First name: Ada\nPhone number: 214 555 0100\nGood times to call (clinic time): Morning',
  );
});
