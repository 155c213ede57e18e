import { readFileSync } from 'node:fs';
import { act, fillCallback } from './fill.ts';
import { expect, hostPage, test } from './fixtures.ts';
import { startSite } from './site.ts';
import { THANKS } from './stage.ts';

const INTEGRITY: { files: Record<string, { integrity: string }> } = JSON.parse(
  readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'),
);

for (const file of ['consult-form.js', 'consult-form.standalone.js']) {
  test(`${file} works from another host, held to its hash`, async ({ page, site, receiver }) => {
    const cdn = await startSite();
    const hash = INTEGRITY.files[file]?.integrity ?? '';
    expect(hash).toMatch(/^sha384-/);
    const source = `src="${cdn.url}/dist/${file}" integrity="${hash}" crossorigin="anonymous"`;
    const settings = `data-webhook="${receiver.url}" data-surface="inline"`;
    site.serve('/', hostPage(`<script async ${source} ${settings}></script>`));
    await page.goto(site.url);
    await fillCallback(page);
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()).toHaveLength(1);
    expect(site.requests.filter((path) => path.startsWith('/dist/'))).toEqual([]);
    await cdn.close();
  });
}
