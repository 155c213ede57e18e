import { readFileSync } from 'node:fs';
import { act, fillCallback } from './fill.ts';
import { expect, hostPage, test } from './fixtures.ts';
import { startSite } from './site.ts';
import { THANKS } from './stage.ts';

const INTEGRITY: { files: Record<string, { integrity: string }> } = JSON.parse(
  readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'),
);

/** What `file` of the build is to hold, by a page's import map. */
const hashesOf = (url: string, files: readonly string[]): string =>
  JSON.stringify({
    integrity: Object.fromEntries(
      files.map((file) => [`${url}/dist/${file}`, INTEGRITY.files[file]?.integrity]),
    ),
  });

for (const isSound of [true, false])
  test(`with the tag held to its hash, ${isSound ? 'chunks that keep to theirs are run' : 'no file is run that does not keep to its own'}`, async ({
    page,
    site,
    receiver,
  }) => {
    const files = Object.keys(INTEGRITY.files).filter((file) => file.endsWith('.js'));
    const cdn = await startSite();
    if (!isSound)
      for (const file of files.filter((name) => /widget-|standalone/.test(name)))
        cdn.serve(`/dist/${file}`, {
          headers: { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' },
          body: 'document.title = "run"; export const widget = () => undefined;',
        });
    const map = `<script type="importmap">${hashesOf(cdn.url, files)}</script>`;
    const hash = INTEGRITY.files['consult-form.js']?.integrity ?? '';
    const source = `src="${cdn.url}/dist/consult-form.js" integrity="${hash}" crossorigin="anonymous"`;
    const settings = `data-webhook="${receiver.url}" data-surface="inline" data-phone="+1 214 555 0142"`;
    site.serve('/', hostPage(`${map}<script async ${source} ${settings}></script>`));
    await page.goto(site.url);
    if (isSound) await fillCallback(page);
    else await expect(page.getByRole('link', { name: '+1 214 555 0142' })).toBeVisible();
    await expect(page).toHaveTitle('A clinic');
    await cdn.close();
  });

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
