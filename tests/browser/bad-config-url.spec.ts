// A config that cannot be read: the console says why, and the tag's own settings still make a form.
import { expectReachable, expectSaid, REACHABLE_TAG, UNAVAILABLE } from './bad-form.ts';
import { startConfigHost, type ConfigHost } from './bad-config-host.ts';
import { act, fillCallback } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { show, THANKS } from './stage.ts';

let configHost: ConfigHost;
test.beforeEach(async () => {
  configHost = await startConfigHost();
});
test.afterEach(() => configHost.close());

const WEB_PAGE = '<!doctype html><title>Sign in</title><form></form>';

/** What an address answers, and the whole of what the console says of it. */
const UNREADABLE = [
  {
    name: 'that answers 404',
    answer: { status: 404, body: 'Not found' },
    says: /^data-config: HTTP 404 from http:\S+\/form\.json; open the address in a browser/,
  },
  {
    name: 'that answers a web page',
    answer: { body: WEB_PAGE },
    says: /^data-config: a web page, not JSON; is the address misspelt, or does it lead to a login\?/,
  },
  {
    name: 'whose JSON has a comma too many',
    answer: { body: '{"title":"Ours",}' },
    says: /^data-config: no JSON \(.+\); .* no comma after the last item/,
  },
  {
    name: 'that answers nothing',
    answer: { body: '' },
    says: /^data-config: nothing; write a JSON object there/,
  },
  {
    name: 'that answers a list',
    answer: { body: '[{"title":"Ours"}]' },
    says: /^data-config: JSON, but no object; a form config begins with \{/,
  },
];

test('a config address that answers no config is said with the reason, and the tag makes a form that sends', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const settings = `data-config="/form.json" data-webhook="${receiver.url}"`;
  for (const { name, answer, says } of UNREADABLE)
    await test.step(name, async () => {
      receiver.reset();
      site.serve('/form.json', answer);
      await show({ page, site }, tag(`${settings} data-surface="inline"`));
      await expectSaid(heard, says);
      await fillCallback(page);
      await act(page, 'submit');
      await expect(page.getByText(THANKS)).toBeVisible();
      expect(receiver.submissions()).toHaveLength(1);
    });
});

test('a config of 5 MB is not read to its end: that is said, and the tag makes a form that sends', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const settings = `data-config="${configHost.url}/large" data-webhook="${receiver.url}"`;
  await show({ page, site }, tag(`${settings} data-surface="inline"`));
  await expectSaid(
    heard,
    'data-config: more than 512 kB; this is hardly a form config; check the address',
  );
  await configHost.hungUp;
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});

test('a config that does not come in time is said, and the tag makes a form that sends', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  await page.clock.install();
  const settings = `data-config="${configHost.url}/silent" data-webhook="${receiver.url}"`;
  await show({ page, site }, tag(`${settings} data-surface="inline"`));
  await configHost.asked;
  await page.clock.runFor(8000);
  await expectSaid(
    heard,
    /^data-config: no config within 8 s from http:\S+\/silent; take a faster host/,
  );
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});

test('a config on a host that lets no page read it is said, and the tag makes a form that sends', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const settings = `data-config="${configHost.url}/closed" data-webhook="${receiver.url}"`;
  await show({ page, site }, tag(`${settings} data-surface="inline"`));
  await expectSaid(heard, /^data-config: no answer from http:\S+; .*Access-Control-Allow-Origin/);
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});

test('a config in the page that is not there is said by its id, and the tag makes a form that sends', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const settings = `data-config="#missing" data-webhook="${receiver.url}"`;
  await show({ page, site }, tag(`${settings} data-surface="inline"`));
  await expectSaid(heard, /^data-config: .*#missing/);
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});

test('where the config that cannot be read held the webhook, phone and mail of the tag show', async ({
  page,
  site,
  heard,
}) => {
  await show(
    { page, site },
    tag(`data-config="/form.json" data-surface="inline" ${REACHABLE_TAG}`),
  );
  await expect(page.getByRole('heading', { name: UNAVAILABLE })).toBeVisible();
  await expectReachable(page);
  await expectSaid(heard, /^data-config: HTTP 404/);
});
