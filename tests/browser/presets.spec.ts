// Every preset against a stand-in for its receiver, in one page: what a browser lets through, and lets it read.
import { PRESETS } from '../../src/model/presets.ts';
import { startVendors, type Arrived, type Vendors } from '../servers/vendors.ts';
import { expect, tag, test } from './fixtures.ts';
import { show } from './stage.ts';

let vendors: Vendors;
test.beforeAll(async () => {
  vendors = await startVendors();
});
test.afterAll(() => vendors.close());

const fields = [
  { id: 'first_name', kind: 'text', label: 'First name' },
  { id: 'email', kind: 'email', label: 'Email' },
  { id: 'pattern', kind: 'text', label: 'Your hair' },
];

const posts = (vendor: string): Arrived[] =>
  vendors.arrived.filter((one) => one.vendor === vendor && one.method === 'POST');

test('each preset gets through to its receiver from a page of another origin, and says no more than it can read', async ({
  page,
  site,
}) => {
  const forms = PRESETS.map((preset) => ({
    id: preset.replace('-', '_'),
    preset,
    webhook: {
      url: vendors.urlOf(preset),
      preset,
      ...(preset === 'hubspot' && { fields: { hair_pattern: 'pattern' } }),
      ...(preset === 'salesforce' && { values: { oid: '00D' } }),
    },
  }));
  const refused = {
    id: 'refused',
    webhook: {
      ...forms.find(({ id }) => id === 'hubspot')?.webhook,
      fields: { no_such: 'pattern' },
    },
  };
  const hosts = [...forms, refused].map(({ id, webhook }) => {
    const config = JSON.stringify({ id, fields, surface: 'inline', webhook });
    return `<script type="application/json" id="c-${id}">${config}</script><consult-form id="${id}" data-config="#c-${id}"></consult-form>`;
  });
  await show({ page, site }, hosts.join('') + tag(''));
  await expect(page.locator('consult-form [data-action="submit"]')).toHaveCount(hosts.length);
  await page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('consult-form')) {
      for (const input of shadowRoot?.querySelectorAll('input') ?? []) {
        input.value = input.name === 'email' ? 'ada@example.com' : 'Ada';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      shadowRoot?.querySelector<HTMLElement>('[data-action="submit"]')?.click();
    }
  });
  for (const { id } of forms) {
    const state = id === 'salesforce' ? 'sent-unconfirmed' : 'delivered';
    await expect(page.locator(`#${id}`)).toHaveAttribute('data-state', state);
    const count = id === 'hubspot' ? 2 : 1;
    expect([id, posts(id.replace('_', '-')).length]).toEqual([id, count]);
  }
  await expect(page.locator('#refused')).toHaveAttribute('data-state', 'rejected');
  const asked = vendors.arrived.filter(({ method }) => method === 'OPTIONS');
  expect([...new Set(asked.map(({ vendor }) => vendor))].toSorted()).toEqual([
    'gohighlevel',
    'hubspot',
    'json',
    'n8n',
    'server',
  ]);
  expect(posts('formspree')[0]?.accept).toBe('application/json');
  expect(posts('salesforce')[0]?.body).toContain('oid=00D');
});

test('a bare tag whose vendor is not known to sign an agreement hears of it, and its visitors load no judge', async ({
  page,
  site,
  heard,
}) => {
  const said = (): string[] => heard.console.filter((line) => line.includes('agreement'));
  const url = vendors.urlOf('zapier');
  await show(
    { page, site },
    tag(`data-webhook="${url}" data-preset="zapier" data-surface="inline"`),
  );
  await expect
    .poll(said)
    .toEqual([
      expect.stringMatching(/^warning: .* zapier gets health details \('topic' and 1 more\)/),
    ]);
  expect(site.requests.filter((path) => /judge|schema/.test(path))).toEqual([]);
  await show(
    { page, site },
    tag(`data-webhook="${url}" data-preset="server" data-surface="inline"`),
  );
  await page.waitForLoadState('networkidle');
  expect(said()).toHaveLength(1);
});
