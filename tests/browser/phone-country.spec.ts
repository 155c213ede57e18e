// Phone numbers by the rules of their country, which are fetched once somebody comes to the field.
import { REACHABLE, saidIn } from './bad-form.ts';
import { act } from './fill.ts';
import { expect, hostPage, tag, test } from './fixtures.ts';
import type { Site } from './site.ts';
import { configScript, THANKS, type Stage } from './stage.ts';

/** A form of a clinic in this country that asks a name and a number. */
const formIn = (country: string) => ({
  id: 'ask',
  surface: 'inline',
  clinic: { ...REACHABLE, country },
  fields: [
    { id: 'name', kind: 'text', label: 'Name' },
    { id: 'phone', kind: 'phone', label: 'Phone number' },
  ],
  messages: { 'phone.too_short': 'More digits, please ({country})' },
});

interface Around {
  /** The tag's `nonce`, as it is written. */
  nonce?: string;
  /** Of the page. */
  headers?: Record<string, string>;
  /** The script that the tag loads. */
  file?: string;
}

async function showIn(
  { page, site, receiver }: Stage,
  country: string,
  { nonce = '', headers = {}, file = 'consult-form' }: Around = {},
): Promise<void> {
  const attributes = `${nonce} data-config="#form" data-webhook="${receiver.url}"`;
  const script = tag(attributes).replace('consult-form', file);
  const body = hostPage(configScript('form', formIn(country)) + script);
  site.serve('/', { headers, body });
  await page.goto(site.url);
  await page.getByLabel('Name').fill('Ada');
}

/** Which rules were asked for. */
const rulesOf = (site: Site): string[] =>
  site.requests.flatMap((path) => /\/(phone(?:-\d)?)-\w{6}\.js$/.exec(path)?.[1] ?? []);

test('the rules come with the first focus, and a number dialled at home arrives as E.164', async ({
  page,
  site,
  receiver,
}) => {
  await showIn({ page, site, receiver }, 'GB');
  await page.waitForLoadState('networkidle');
  expect(rulesOf(site)).toEqual([]);
  await page.getByLabel('Phone number').focus();
  await expect.poll(() => rulesOf(site)).toEqual(['phone', 'phone-4']);
  await page.getByLabel('Phone number').fill('(020) 7946 0958 ext. 12');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({
    contact: { phone: '+442079460958', phoneRaw: '(020) 7946 0958 ext. 12' },
  });
  expect(rulesOf(site)).toEqual(['phone', 'phone-4']);
});

test('a calling code of elsewhere has its rules fetched, under a policy with strict-dynamic', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const policy = `default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'self'; connect-src ${receiver.origin}`;
  const headers = { 'content-security-policy': policy };
  await showIn({ page, site, receiver }, 'US', { nonce: 'nonce="r4nd0m"', headers });
  await page.getByLabel('Phone number').fill('+49 (0)30 901820');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({ contact: { phone: '+4930901820' } });
  expect(rulesOf(site).toSorted()).toEqual(['phone', 'phone-1', 'phone-4']);
  expect(heard.console.filter((line) => line.includes('Security Policy'))).toEqual([]);
});

test('a length that cannot be is blamed with the name of the country, and keeps the form', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  await showIn({ page, site, receiver }, 'GB');
  const field = page.getByLabel('Phone number');
  await field.fill('020 7946');
  await act(page, 'submit');
  await expect(page.locator('[part="error-summary"]')).toContainText(
    'More digits, please (United Kingdom)',
  );
  await expect(field).toHaveAccessibleDescription(/\(United Kingdom\)/);
  expect(receiver.submissions()).toEqual([]);
  await field.fill('020 7946 0958');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  // A text of these rules may be reworded like any other.
  expect(saidIn(heard)).toEqual([]);
});

test('the one-file build tells the country code of numbers in the US, and fetches no rules', async ({
  page,
  site,
  receiver,
}) => {
  await showIn({ page, site, receiver }, 'US', { file: 'consult-form.standalone' });
  await page.getByLabel('Phone number').fill('(214) 555-0100 ext. 7');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({ contact: { phone: '+12145550100' } });
  expect(rulesOf(site)).toEqual([]);
});

for (const [what, files] of [
  ['code', /\/phone-\w{6}\.js/],
  ['rules', /\/phone-4-/],
] as const) {
  test(`where the ${what} for numbers cannot be had, the form sends what was typed`, async ({
    page,
    site,
    receiver,
  }) => {
    site.breakFiles(files);
    await showIn({ page, site, receiver }, 'GB');
    await page.getByLabel('Phone number').fill('020 7946 0958');
    await page.getByLabel('Name').focus();
    await page.getByLabel('Phone number').focus();
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()[0]?.data).toMatchObject({
      contact: { phone: '02079460958', phoneRaw: '020 7946 0958' },
    });
    expect(site.requests.filter((path) => files.test(path))).toHaveLength(1);
  });
}

test('rules that do not come hold Submit back for a moment only', async ({
  page,
  site,
  receiver,
}) => {
  await page.route(/\/phone-4-/, () => undefined);
  await showIn({ page, site, receiver }, 'GB');
  await page.getByLabel('Phone number').fill('020 7946 0958');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({ contact: { phone: '02079460958' } });
});
