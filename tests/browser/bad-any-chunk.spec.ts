// Whichever one chunk is missing: a lead goes out, or phone and mail show and nothing typed is lost.
import { readdirSync } from 'node:fs';
import {
  ASK,
  expectKept,
  expectReachable,
  fillAsk,
  REACHABLE_TAG,
  showConfig,
} from './bad-form.ts';
import { act } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { THANKS } from './stage.ts';

/** Chunks that the form below has no use for. */
const OTHERS =
  /^(template-|launcher|late-launcher|popover|explain|phone-\d|price-without-poms|judge-poms)/;

/** Each chunk as it was built: some share all of their name but the hash. */
const BUILT = readdirSync(new URL('../../dist/chunks', import.meta.url))
  .filter((file) => !OTHERS.test(file))
  .sort();

const bare = (file: string): string => file.replace(/-[\w-]{6}\.js$/, '');

for (const [index, file] of BUILT.entries()) {
  const number = BUILT.slice(0, index).filter((other) => bare(other) === bare(file)).length + 1;
  test(`without the chunk ${bare(file)} ${number}, a lead goes out, or phone and mail show beside all answers`, async ({
    page,
    site,
    receiver,
  }) => {
    site.breakFiles(new RegExp(`/${file}$`));
    const config = { ...ASK, clinic: undefined };
    const attributes = `data-surface="inline" ${REACHABLE_TAG}`;
    await showConfig({ page, site, receiver }, config, { attributes });
    const [question, instead] = [page.getByLabel('First name'), page.locator('[href^="tel:"]')];
    await expect(question.or(instead)).toBeVisible();
    if (await instead.isVisible()) return expectReachable(page);
    await fillAsk(page);
    await act(page, 'submit');
    await expect(page.getByText(THANKS).or(instead)).toBeVisible();
    if (receiver.submissions().length === 1) return undefined;
    await expectReachable(page);
    await expectKept(page);
  });
}
