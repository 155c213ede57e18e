// Style sheets of the page: nothing of the form's look comes from them. Pictures of launcher and panel are compared in tests/hosts.
import type { Page } from '@playwright/test';
import { ASK } from './bad-form.ts';
import { expect, hostPage, tag, test } from './fixtures.ts';
import { configScript, type Stage } from './stage.ts';

/** A line for each computed style of each element, `element property: value`. */
type Looks = readonly string[];

/**
 * How the form is drawn, element by element. Widths are left to the page: it places the form.
 * It comes as one text: thousands of values apart would take seconds to hand over.
 */
async function looksOf(page: Page): Promise<Looks> {
  // The style sheets of faults and outcomes come after the first field.
  await page.waitForLoadState('networkidle');
  const text = await page.evaluate(() => {
    const shadow = document.querySelector('consult-form')?.shadowRoot;
    const lines: string[] = [];
    for (const [at, element] of [...(shadow?.querySelectorAll('*') ?? [])].entries()) {
      const computed = getComputedStyle(element);
      const name = `${at} ${element.localName}.${element.getAttribute('class')}`;
      lines.push(`${name} element: there`);
      for (const property of computed) {
        // The page's language, which is meant to come in.
        if (property === '-webkit-locale') continue;
        lines.push(`${name} ${property}: ${computed.getPropertyValue(property)}`);
      }
    }
    return lines.join('\n');
  });
  return text.split('\n');
}

/** How a form is drawn on a plain page, looked at once for all the pages that it is compared to. */
const plainLooks = new Map<string, Looks>();

async function plainLooksOf(surface: string, look: () => Promise<Looks>): Promise<Looks> {
  const looks = plainLooks.get(surface) ?? (await look());
  plainLooks.set(surface, looks);
  return looks;
}

const SPLIT = ': ';

/** What differs, as `element property: plain -> styled`; short enough to read. */
function differences(plain: Looks, styled: Looks): string[] {
  const split = (line: string): [string, string] => {
    const at = line.indexOf(SPLIT);
    return [line.slice(0, at), line.slice(at + SPLIT.length)];
  };
  const found = new Map(styled.map(split));
  return plain
    .map(split)
    .filter(([name, value]) => found.get(name) !== value)
    .map(([name, value]) => `${name}: ${value} -> ${found.get(name)}`);
}

const PAGES = [
  { name: 'a root font of 62.5 %', css: 'html { font-size: 62.5%; } body { font-size: 1.4rem; }' },
  { name: 'everything unset', css: '* { all: unset !important; }' },
  {
    name: 'every box hidden',
    css: `div, form, fieldset, dialog, button, label, input, consult-form { display: none !important;
      visibility: hidden !important; opacity: 0 !important; }`,
  },
  {
    name: 'rules for every control',
    css: `input, select, textarea, button, label, legend, a, p, h1, h2, h3, span { all: revert !important;
      color: red !important; background: black !important; border: 9px dotted red !important;
      font: 40px/3 serif !important; padding: 33px !important; margin: 21px !important;
      width: 17px !important; height: 90px !important; float: right !important; }`,
  },
  {
    name: 'all that is inherited set on the root',
    css: `html, body, main, section, consult-form { color: red; font: italic bold 31px/3 fantasy;
      letter-spacing: 5px; word-spacing: 9px; text-transform: uppercase; text-indent: 40px;
      text-align: right; text-shadow: 2px 2px red; white-space: nowrap; visibility: visible;
      cursor: crosshair; list-style: square inside; pointer-events: none; user-select: none;
      -webkit-text-fill-color: red; -webkit-text-stroke: 1px red; quotes: 'a' 'b'; hyphens: auto;
      border-collapse: collapse; tab-size: 20; word-break: break-all; caret-color: red;
      accent-color: red; color-scheme: light; --surface: black; --accent: red; --text: lime; }`,
  },
  {
    name: 'boxes of another sort and big outlines',
    css: `*, *::before, *::after { box-sizing: content-box !important; outline: 9px solid red !important;
      transition: all 9s !important; animation: none !important; zoom: 1; filter: none; }
      ::placeholder { color: red !important; } ::selection { background: red; }`,
  },
] as const;

/** Room of a fixed width, whatever the page says of boxes. */
const ROOM =
  'style="display: block !important; width: 640px !important; visibility: visible !important; opacity: 1 !important; padding: 0 !important; margin: 0 !important; float: none !important; border: 0 !important; height: auto !important"';

async function open(
  { page, site }: Pick<Stage, 'page' | 'site'>,
  body: string,
  css: string,
): Promise<void> {
  site.serve('/', hostPage(body, `<link rel="stylesheet" href="/page.css">`));
  site.serve('/page.css', { headers: { 'content-type': 'text/css' }, body: css });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(site.url);
}

/** What styles a form that somebody has begun to fill comes in idle time: looks count from then. */
const isWhole = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    document
      .querySelector('consult-form')
      ?.shadowRoot?.adoptedStyleSheets.some((sheet) =>
        [...sheet.cssRules].some((rule) => rule.cssText.startsWith('.spinner')),
      ),
  );

for (const { name, css } of PAGES) {
  test(`on a page with ${name} an inline form is drawn as on a plain one`, async ({
    page,
    site,
    receiver,
  }) => {
    const settings = `data-config="#form" data-webhook="${receiver.url}"`;
    const body = `<section ${ROOM}>${configScript('form', ASK)}${tag(settings)}</section>`;
    const plain = await plainLooksOf('inline', async () => {
      await open({ page, site }, body, '');
      await expect(page.getByLabel('Your story')).toBeVisible();
      await isWhole(page);
      return looksOf(page);
    });
    expect(plain.filter((line) => line.endsWith(' element: there')).length).toBeGreaterThan(60);
    await open({ page, site }, body, css);
    await expect(page.getByLabel('Your story')).toBeVisible();
    await isWhole(page);
    expect(differences(plain, await looksOf(page))).toEqual([]);
    await page.getByLabel('Your story').click();
  });
}
