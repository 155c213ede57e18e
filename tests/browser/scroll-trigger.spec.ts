// Pages that scroll within their window: nothing of the window itself moves there.
import { expect, tag, test } from './fixtures.ts';
import { configScript, show } from './stage.ts';

const CONFIG = { surface: { kind: 'popover', triggers: [{ on: 'scroll', percent: 50 }] } };
const LIST = '<div id="list" style="height: 200px; overflow: auto"><p style="height: 999px"></div>';
const FAR = '<div style="height: 3000px"></div>';

for (const { scroller, css } of [
  { scroller: 'main', css: 'body { margin: 0 } main { height: 100vh; overflow: auto }' },
  {
    scroller: 'body',
    css: 'html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto }',
  },
])
  test(`half the way down a page whose ${scroller} scrolls opens the form, the end of a list in it does not`, async ({
    page,
    site,
    receiver,
  }) => {
    const body = configScript('form', CONFIG) + LIST + FAR;
    const settings = `data-webhook="${receiver.url}" data-config="#form"`;
    await show({ page, site }, body, `<style>${css}</style>${tag(settings)}`);
    const host = page.locator('consult-form');
    await expect(host).toHaveAttribute('data-state', 'idle');
    /** Resolves once the page was told. */
    const scroll = (selector: string, part: number): Promise<unknown> =>
      page.locator(selector).evaluate((box, by) => {
        box.scrollTop = (box.scrollHeight - box.clientHeight) * by;
        return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }, part);
    await scroll('#list', 1);
    await scroll(scroller, 0.4);
    await expect(host).not.toHaveAttribute('data-open');
    await scroll(scroller, 0.6);
    await expect(host).toHaveAttribute('data-open', '');
  });
