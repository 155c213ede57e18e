// The price guide comes to the same in Node as in a browser: a relay computes it again.
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { build, type Rollup } from 'vite';
import { fullGivens, givens, ruleLists, settings } from '../unit/engine/price/arbitrary-guide.ts';
import { guideOf, priceOf } from '../unit/engine/price/support.ts';
import { expect, test } from './fixtures.ts';

const PRICING = fileURLToPath(new URL('../unit/engine/price/support.ts', import.meta.url));

/** The same guides and answers in every run, on days before, in and after discounts. */
const CASES = fc.sample(
  fc.tuple(
    ruleLists,
    settings,
    fc.oneof(givens, fullGivens),
    fc.constantFrom('2025-12-31', '2026-11-24', '2027-01-02'),
    fc.subarray(['area', 'stage', 'parts']),
  ),
  { seed: 20_261_126, numRuns: 500 },
);

/** What reads and computes a guide, as one script that leaves it in `pricing`. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome109',
      lib: { entry: PRICING, formats: ['iife'], name: 'pricing' },
    },
  });
  const isOutput = (one: object): one is Rollup.RolldownOutput => 'output' in one;
  const [chunk] = [built].flat().filter(isOutput)[0]?.output ?? [];
  if (!chunk) throw new Error('nothing was built');
  return chunk.code;
}

test('hundreds of guides and answers come to the same as in Node', async ({ page }) => {
  const here = CASES.map(([rules, more, given, today, hidden]) =>
    JSON.stringify(priceOf(guideOf(rules, more), given, { today, hidden })),
  );
  await page.addScriptTag({ content: await bundle() });
  const there = await page.evaluate<string[]>(`${JSON.stringify(CASES)}.map(
    ([rules, more, given, today, hidden]) =>
      JSON.stringify(pricing.priceOf(pricing.guideOf(rules, more), given, { today, hidden })),
  )`);
  expect(there.map((result) => result ?? undefined)).toEqual(here);
  // What is compared is not mostly nothing.
  const counts = ['figure', 'manual'].map(
    (kind) => here.filter((result) => result?.startsWith(`{"kind":"${kind}"`)).length,
  );
  expect(counts[0]).toBeGreaterThan(150);
  expect(counts[1]).toBeGreaterThan(5);
});
