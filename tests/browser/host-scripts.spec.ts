// Pages whose scripts changed what every script stands on, or listen to everything.
import type { Page } from '@playwright/test';
import { ASK, ASKED, expectSaid, fillAsk, showConfig } from './bad-form.ts';
import { SETTING_NAMES } from '../../src/model/setting-names.ts';
import { act, fillCallback } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { configScript, launcherOf, show, THANKS, type Stage } from './stage.ts';

/** What libraries of their day do to built-ins, as a script before anything else. */
const LIBRARIES = [
  {
    name: 'an enumerable property on Object.prototype',
    code: 'Object.prototype.each = function () { return this; }; Object.prototype.kind = "page";',
  },
  {
    name: 'the toJSON methods of Prototype.js',
    code: `
      const quoted = function () { return '"' + this + '"'; };
      Object.assign(String.prototype, { toJSON: quoted });
      Object.assign(Number.prototype, { toJSON: quoted });
      Object.assign(Date.prototype, { toJSON: quoted });
      Object.assign(Array.prototype, {
        toJSON() { return '[' + this.map((item) => '"' + item + '"').join(', ') + ']'; },
        each(run) { for (const item of this) run(item); },
      });`,
  },
  {
    name: 'the Array.from of MooTools',
    code: `
      Array.from = function (item) {
        if (item == null) return [];
        const isList = typeof item === 'object' && typeof item.length === 'number';
        return isList && typeof item !== 'string' ? Array.prototype.slice.call(item) : [item];
      };
      Function.prototype.extend = function (key, value) { this[key] = value; return this; };`,
  },
  {
    name: 'a fetch of its own',
    code: `
      const own = window.fetch;
      window.fetch = function (...given) {
        if (this !== window && this !== undefined) throw new TypeError('Illegal invocation');
        return own.apply(window, given);
      };`,
  },
] as const;

/** What the webhook received, without what differs from one submission to the next. */
function lasting({ receiver }: Pick<Stage, 'receiver'>): unknown {
  const [submission] = receiver.submissions();
  const text = submission?.bytes.toString('utf8') ?? '';
  const stamps = /"(id|reference|submittedAt|at)":"[^"]*"|"elapsedMs":\d+/g;
  return text.replace(stamps, (stamp) => (stamp.startsWith('"id":"ask"') ? stamp : '"stamp"'));
}

async function sendAsk(page: Page): Promise<void> {
  await fillAsk(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
}

for (const { name, code } of LIBRARIES) {
  test(`with ${name} the webhook receives what it would without`, async ({
    page,
    site,
    receiver,
    heard,
  }) => {
    const body =
      configScript('form', ASK) + tag(`data-config="#form" data-webhook="${receiver.url}"`);
    await show({ page, site }, body);
    await sendAsk(page);
    const plain = lasting({ receiver });
    receiver.reset();
    await show({ page, site }, body, `<script>${code}</script>`);
    await sendAsk(page);
    expect(receiver.submissions()[0]?.data).toMatchObject(ASKED);
    expect(lasting({ receiver })).toBe(plain);
    expect(heard.console.filter((line) => line.includes('consult-form'))).toEqual([]);
  });

  test(`with ${name} a fault in a config is still said`, async ({
    page,
    site,
    receiver,
    heard,
  }) => {
    const fields = [...ASK.fields, { id: 'mobile', kind: 'phonne', label: 'Mobile' }];
    const settings = `data-config="#form" data-webhook="${receiver.url}"`;
    const body = configScript('form', { ...ASK, fields }) + tag(settings);
    await show({ page, site }, body, `<script>${code}</script>`);
    await expectSaid(heard, "fields[7].kind: 'phonne' is not a field kind; did you mean 'phone'?");
  });
}

/** What our code reads of objects that a page, a config or a submission may leave without it. */
const READ_NAMES = [...SETTING_NAMES, 'required', 'sensitive'];

for (const value of ['function () { return this; }', '"page"']) {
  test(`whatever name of ours all objects have as ${value}, the webhook receives what it would without`, async ({
    page,
    site,
    receiver,
    heard,
  }) => {
    test.slow();
    const body = tag(`data-webhook="${receiver.url}" data-surface="inline"`);
    const received = async (script = ''): Promise<unknown> => {
      receiver.reset();
      await show({ page, site }, body, script);
      await fillCallback(page);
      await act(page, 'submit');
      await expect(page.getByText(THANKS)).toBeVisible();
      return lasting({ receiver });
    };
    const plain = await received();
    for (const name of READ_NAMES) {
      const script = `<script>Object.prototype.${name} = ${value};</script>`;
      await test.step(name, async () => expect(await received(script)).toBe(plain));
    }
    expect(heard.console.filter((line) => line.includes('consult-form'))).toEqual([]);
  });
}

test('what a page changed of the built-ins stays as the page left it', async ({
  page,
  site,
  receiver,
}) => {
  const [, prototype] = LIBRARIES;
  const body =
    configScript('form', ASK) + tag(`data-config="#form" data-webhook="${receiver.url}"`);
  await show({ page, site }, body, `<script>${prototype.code}</script>`);
  await sendAsk(page);
  expect(await page.evaluate(() => JSON.stringify(['x']))).toBe('"[\\"x\\"]"');
});

/** A page that acts on keys wherever they are pressed; `window.heard` lists them. */
const SHORTCUTS = `<script>
  window.heard = [];
  for (const place of [document, window]) {
    for (const name of ['keydown', 'keypress', 'keyup']) {
      place.addEventListener(name, (event) => window.heard.push(event.key));
    }
  }
</script><label>Search <input></label>`;

const heardKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'heard'));

for (const surface of ['inline', 'popover'] as const) {
  test(`keys typed into the ${surface} form fire no shortcut of the page`, async ({
    page,
    site,
    receiver,
  }) => {
    const config = { ...ASK, surface };
    await showConfig({ page, site, receiver }, config, { beside: SHORTCUTS });
    if (surface === 'popover') await launcherOf(page).click();
    await page.getByLabel('First name').pressSequentially('j/k ?');
    await page.getByLabel('Your story').pressSequentially('gg\n');
    await page.getByLabel('A scar').press('Space');
    await page.getByLabel('First name').press('Enter');
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(await heardKeys(page)).toEqual([]);
    await page.getByLabel('Search').press('j');
    expect(await heardKeys(page)).toContain('j');
  });
}

test('a page-wide form around an inline form is not sent by it and holds none of its answers', async ({
  page,
  site,
  receiver,
}) => {
  const form =
    configScript('form', ASK) + tag(`data-config="#form" data-webhook="${receiver.url}"`);
  const listening =
    "<script>document.addEventListener('submit', () => { document.title = 'sent'; });</script>";
  const around = `<form id="whole" action="/elsewhere"><input name="page" value="1">${form}<button>Page</button></form>`;
  await show({ page, site }, listening + around);
  await fillAsk(page);
  const held = await page.evaluate(() => {
    const whole = document.querySelector('form');
    return whole ? [...new FormData(whole).keys()] : [];
  });
  expect(held).toEqual(['page']);
  await page.getByLabel('First name').press('Enter');
  await expect(page.getByText(THANKS)).toBeVisible();
  await expect(page).toHaveURL(`${site.url}/`);
  await expect(page).toHaveTitle('A clinic');
  expect(site.requests.filter((path) => path.startsWith('/elsewhere'))).toEqual([]);
  expect(receiver.submissions()[0]?.data).toMatchObject(ASKED);
});
