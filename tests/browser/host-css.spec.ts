// Style sheets of the page: nothing of the form's look comes from them. Pictures of launcher and panel are compared in tests/hosts.
import type { Page } from '@playwright/test';
import { ASK } from './bad-form.ts';
import { expect, tag, test } from './fixtures.ts';
import { configScript, show } from './stage.ts';

/** A line for each computed style of each element, `element property: value`. */
type Looks = readonly string[];

/**
 * How the form is drawn, element by element. Widths are left to the page: it places the form.
 * It comes as one text: thousands of values apart would take seconds to hand over.
 */
async function looksOf(page: Page): Promise<Looks> {
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
      accent-color: red; color-scheme: light; --cf-surface: black; --cf-accent: red; --cf-text: lime; }`,
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

/** Styles the page, and ends at once what it would make of its change. */
const style = (page: Page, css: string): Promise<void> =>
  page.locator('#page').evaluate((sheet, text) => {
    sheet.textContent = text;
    for (const motion of document.getAnimations())
      if (motion instanceof CSSTransition) motion.finish();
  }, css);

/** What styles a form that somebody has begun to fill comes in idle time: looks count from then. */
const isWhole = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    document
      .querySelector('consult-form')
      ?.shadowRoot?.adoptedStyleSheets.some((sheet) =>
        [...sheet.cssRules].some((rule) => rule.cssText.startsWith('.spinner')),
      ),
  );

test('an inline form is drawn as on a plain page, whatever the page styles', async ({
  page,
  site,
  receiver,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const settings = `data-config="#form" data-webhook="${receiver.url}"`;
  const body = `<section ${ROOM}>${configScript('form', ASK)}${tag(settings)}</section>`;
  await show({ page, site }, body, '<style id="page"></style>');
  await expect(page.getByLabel('Your story')).toBeVisible();
  // The style sheets of faults and outcomes come after the first field.
  await page.waitForLoadState('networkidle');
  await isWhole(page);
  const plain = await looksOf(page);
  expect(plain.filter((line) => line.endsWith(' element: there')).length).toBeGreaterThan(60);
  for (const { name, css } of PAGES) {
    await style(page, css);
    expect(differences(plain, await looksOf(page)), name).toEqual([]);
    await page.getByLabel('Your story').click();
    await page.getByLabel('Your story').blur();
    await page.mouse.move(0, 0);
  }
});
