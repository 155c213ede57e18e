// What a form does not have it does not fetch; that whoever has it does, each part's own file shows.
import { fetchesOf, sendToEnd } from './chunk-fetches.ts';
import { fillCallback } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { showPriced } from './price-form.ts';
import { show } from './stage.ts';

/** Chunks of kinds that ask by more than a control, and of what a config may add. */
const NOT_ITS_OWN = ['further', 'places', 'pictures', 'price', 'place-guide', 'judge-price'];

test('a form of plain fields fetches no other kinds and no price guide, with a config or without, from its arrival to its end', async ({
  page,
  site,
  receiver,
}) => {
  const inline = `data-webhook="${receiver.url}" data-surface="inline"`;
  await show({ page, site }, tag(inline));
  await fillCallback(page);
  await sendToEnd(page);
  await showPriced({ page, site, receiver }, {}, { priceGuide: undefined });
  await page.getByLabel('Crown').check();
  await sendToEnd(page);
  expect(NOT_ITS_OWN.filter((chunk) => fetchesOf(site, chunk) > 0)).toEqual([]);
});
