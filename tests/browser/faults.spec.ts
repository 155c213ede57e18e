// A short form of `npm run test:faults`: whatever fails, nothing is lost, doubled, or called better than it is.
import { runBench } from '../faults/bench.ts';
import { EVENTS } from '../faults/scenario.ts';
import { expect, withEnds as test } from './fixtures.ts';

test('through faults of receiver, link, page and browser each lead arrives once, and no visitor is told too much', async () => {
  // A browser is killed and started anew on the way.
  test.setTimeout(90_000);
  const count = 2 * EVENTS.length;
  const { played, faults } = await runBench({
    count,
    seed: 5,
    pages: 2,
    browsers: 2,
    isShort: true,
  });
  expect(played).toHaveLength(count);
  expect(faults).toEqual([]);
});
