// Pages whose scripts changed what every script stands on, or listen to everything.
import type { Page } from '@playwright/test';
import { ASK, ASKED, expectSaid, fillAsk, saidIn, showConfig } from './bad-form.ts';
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
    name: 'the methods of Prototype.js',
    code: `
      const quoted = function () { return '"' + this + '"'; };
      Object.assign(String.prototype, { toJSON: quoted });
      Object.assign(Number.prototype, { toJSON: quoted });
      Object.assign(Date.prototype, { toJSON: quoted });
      Object.assign(Array.prototype, {
        toJSON() { return '[' + this.map((item) => '"' + item + '"').join(', ') + ']'; },
        each(run) { for (const item of this) run(item); },
        entries() { return this.slice(); },
        reduce() { return this.length > 1 ? this : this[0]; },
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
function lasting({ receiver }: Pick<Stage, 'receiver'>): string {
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

/** What the webhook receives of a form on a page without any script, asked once for all the others. */
const plain = new Map<string, string>();

async function plainOf(
  stage: Stage,
  form: string,
  send: () => Promise<void>,
): Promise<string | undefined> {
  if (!plain.has(form)) {
    await send();
    plain.set(form, lasting(stage));
    stage.receiver.reset();
  }
  return plain.get(form);
}

for (const { name, code } of LIBRARIES) {
  test(`with ${name} the webhook receives what it would without, and a fault in a config is said`, async ({
    page,
    site,
    receiver,
    heard,
  }) => {
    const settings = `data-config="#form" data-webhook="${receiver.url}"`;
    const fields = [...ASK.fields, { id: 'mobile', kind: 'phonne', label: 'Mobile' }];
    const body = configScript('form', { ...ASK, fields }) + tag(settings);
    const without = await plainOf({ page, site, receiver }, 'ask', async () => {
      await show({ page, site }, body);
      await sendAsk(page);
    });
    heard.console.length = 0;
    await show({ page, site }, body, `<script>${code}</script>`);
    await sendAsk(page);
    expect(receiver.submissions()[0]?.data).toMatchObject(ASKED);
    expect(lasting({ receiver })).toBe(without);
    const fault = "fields[7].kind: 'phonne' is not a field kind; did you mean 'phone'?";
    await expectSaid(heard, fault);
    expect(saidIn(heard)).toEqual([fault]);
  });
}

/** What our code reads of objects that a page, a config or a submission may leave without it. */
const READ_NAMES = [...SETTING_NAMES, 'required', 'sensitive'];

/** So many at a time: each for itself would take as many pages as there are names. */
const AT_ONCE = 4;

const GROUPS = READ_NAMES.flatMap((_, at) =>
  at % AT_ONCE === 0 ? [READ_NAMES.slice(at, at + AT_ONCE)] : [],
);

for (const value of ['function () { return this; }', '"page"']) {
  test(`whatever names of ours all objects have as ${value}, the webhook receives what it would without`, async ({
    page,
    site,
    receiver,
    heard,
  }) => {
    const body = tag(`data-webhook="${receiver.url}" data-surface="inline"`);
    const send = async (script = ''): Promise<void> => {
      await show({ page, site }, body, script);
      await fillCallback(page);
      await act(page, 'submit');
      await expect(page.getByText(THANKS)).toBeVisible();
    };
    const without = await plainOf({ page, site, receiver }, 'callback', send);
    for (const names of GROUPS) {
      const lines = names.map((name) => `Object.prototype.${name} = ${value};`);
      await test.step(names.join(' '), async () => {
        await send(`<script>${lines.join(' ')}</script>`);
        expect(lasting({ receiver })).toBe(without);
      });
      receiver.reset();
    }
    expect(saidIn(heard)).toEqual([]);
  });
}

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

test('no key typed into a form fires a shortcut of the page', async ({ page, site, receiver }) => {
  await showConfig({ page, site, receiver }, { ...ASK, surface: 'popover' }, { beside: SHORTCUTS });
  await launcherOf(page).click();
  await page.getByLabel('First name').pressSequentially('j/k ?');
  await page.getByLabel('Your story').pressSequentially('gg\n');
  await page.getByLabel('A scar').press('Space');
  await page.getByLabel('First name').press('Enter');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(await heardKeys(page)).toEqual([]);
  await page.getByLabel('Search').press('j');
  expect(await heardKeys(page)).toContain('j');
});

/** A page against copying, which takes whatever is pressed outside of fields of its own. */
const TAKES_PRESSES = `<script>
  const isField = ({ target }) => target.matches('a, button, input, select, textarea');
  document.oncopy = document.oncut = document.onpaste = document.oncontextmenu = isField;
  for (const name of ['touchstart', 'touchend'])
    document.addEventListener(name, (event) => isField(event) || event.preventDefault(), {
      passive: false,
    });
</script>`;

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('on a page that takes presses, copying and pasting outside of its own fields, a form takes them all the same', async ({
    page,
    site,
  }) => {
    await show({ page, site }, tag('data-test data-surface="inline"'), TAKES_PRESSES);
    const name = page.getByLabel('First name');
    await name.tap();
    await expect(name).toBeFocused();
    await name.pressSequentially('Ada');
    for (const keys of ['ControlOrMeta+a', 'ControlOrMeta+c', 'End', 'ControlOrMeta+v'])
      await page.keyboard.press(keys);
    await expect(name).toHaveValue('AdaAda');
    await name.press('ControlOrMeta+a');
    await name.press('ControlOrMeta+x');
    await expect(name).toHaveValue('');
    const isTaken = await name.evaluate(
      (field) =>
        !field.dispatchEvent(
          new MouseEvent('contextmenu', { bubbles: true, composed: true, cancelable: true }),
        ),
    );
    expect(isTaken).toBe(false);
  });

  test('on such a page a launcher opens its form by a tap', async ({ page, site }) => {
    await show({ page, site }, tag('data-test'), TAKES_PRESSES);
    await launcherOf(page).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

/** As pages do that scroll smoothly by a script: what is behind moves, whatever the wheel turns over. */
const TAKES_WHEEL = `<script>
  addEventListener('wheel', (event) => event.preventDefault(), { passive: false });
</script>`;

for (const surface of ['popover', 'dialog', 'drawer'])
  test(`on a page that scrolls by a script of its own the wheel moves what a ${surface} holds`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 1280, height: 600 });
    await show({ page, site }, tag(`data-test data-surface="${surface}"`), TAKES_WHEEL);
    await launcherOf(page).click();
    await expect(page.getByLabel('First name')).toBeFocused();
    const room = page.locator('[part="surface"] .scroll');
    await room.hover();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => room.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
  });
