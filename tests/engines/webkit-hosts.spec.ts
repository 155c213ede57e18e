// The main host pages with the built tag in them, in WebKitGTK: the form is filled in by presses and keys, and sent.
import { THANKS } from '../browser/stage.ts';
import { layHost, pathOf } from '../hosts/lay-host.ts';
import { overhear } from '../hosts/overheard.ts';
import { readHost, type Host } from '../hosts/read-hosts.ts';
import { FORMS, TOLD, TYPED } from '../hosts/visit.ts';
import { expect, test } from './webkit-fixtures.ts';
import type { WebKitPage } from './webkit-page.ts';

const MAIN = [
  'plain',
  'plain-dark',
  'csp-inline',
  'csp-nonce',
  'csp-trusted-types',
  'css-dark',
  'css-important',
  'css-root-size',
  'element-by-hand',
  'element-several',
  'js-no-storage',
  'life-back',
  'life-body-written',
  'life-turbo',
  'page-http',
  'page-one-form',
  'page-xhtml',
  'tag-injected',
];

const ACTS = new Map<string, (page: WebKitPage, rest: string) => Promise<void>>([
  ['click', (page, selector) => page.click([selector])],
  ['hover', (page, selector) => page.hover([selector])],
  ['scroll-to', (page, selector) => page.scrollTo([selector])],
  ['await', (page, selector) => expect.poll(() => page.readOf([selector], '!!it')).toBe(true)],
  ['press', (page, key) => page.press(key)],
  [
    'away-and-back',
    async (page) => {
      await page.open(new URL('/away', String(await page.read('location.href'))).href);
      await page.back();
    },
  ],
]);

async function perform(page: WebKitPage, acts: readonly string[] = []): Promise<void> {
  for (const line of acts) {
    const [verb = '', ...rest] = line.split(' ');
    const act = ACTS.get(verb);
    if (!act) throw new Error(`'${verb}' is no act here`);
    await act(page, rest.join(' '));
  }
}

/** Whether a field has focus, of the form that this selector finds. */
const expectFocused = (page: WebKitPage, form: string, name: string): Promise<void> =>
  expect.poll(() => page.readOf([form], 'it?.shadowRoot?.activeElement?.name')).toBe(name);

async function type(page: WebKitPage, form: string, [name, text]: [string, string]): Promise<void> {
  await page.click([form, `[name="${name}"]`]);
  await expectFocused(page, form, name);
  await page.type(text);
  await expect.poll(() => page.readOf([form, `[name="${name}"]`], 'it?.value')).toBe(text);
}

/** Opens the form, answers what it cannot do without, and sends it. */
async function fillAndSend(page: WebKitPage, host: Host): Promise<void> {
  const { surface = 'popover', form = FORMS[surface] } = host;
  if (surface !== 'inline') {
    await page.click([form, '[data-action="open"]']);
    await expectFocused(page, form, 'first_name');
  }
  await type(page, form, ['first_name', TYPED.name]);
  await perform(page, host.midway);
  expect(await page.readOf([form, '[name="first_name"]'], 'it?.value')).toBe(TYPED.name);
  await type(page, form, ['phone', TYPED.phone]);
  const morning = '[name="best_time"][value="morning"]';
  await page.click([form, morning]);
  // The driver may answer before the press has been taken.
  await expect.poll(() => page.readOf([form, morning], 'it?.checked')).toBe(true);
  await page.click([form, '[data-action="submit"]']);
  await expect.poll(() => page.readOf([form], 'it?.dataset.state')).toBe('delivered');
  expect(await page.readOf([form], 'it?.shadowRoot?.textContent')).toContain(THANKS);
}

/** Errors that escape to the page, and what `overhear` hears, from here on: this protocol lets nothing run before a page. */
const LISTEN = `(() => {
  if (window.escaped) return;
  window.escaped = [];
  addEventListener('error', ({ message }) => window.escaped.push(message));
  addEventListener('unhandledrejection', ({ reason }) => window.escaped.push(String(reason)));
  (${overhear.toString()})();
})()`;

for (const name of MAIN) {
  const host = readHost(name);

  test(`${name}: ${host.is}`, async ({ webkit, site, receiver }) => {
    layHost({ site, receiver }, host, true);
    await webkit.open((host.origin ?? site.url) + pathOf(host));
    await webkit.read(LISTEN);
    await perform(webkit, host.first);
    // The page may be another one by now.
    await webkit.read(LISTEN);
    await fillAndSend(webkit, host);
    expect(receiver.submissions().map(({ data }) => data)).toMatchObject([TOLD]);
    // The page's icon, for which WebKitGTK asks of itself, is an image that no such policy allows.
    const heard =
      'window.escaped.concat(window.overheard.violations.filter((it) => it !== "img-src"))';
    expect(await webkit.read(heard)).toEqual([]);
  });
}
