// `npm run test:faults`: submissions through a real browser to a receiver that fails in every way it can. `--count 2000`
// says how many, `--seed` which; the seed is printed, so that a run can be had again.
import { parseArgs } from 'node:util';
import { table } from '../bench/table.ts';
import { runBench } from './bench.ts';
import { EVENTS } from './scenario.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '' },
    pages: { type: 'string', default: '6' },
    browsers: { type: 'string', default: '2' },
  },
});
const whole = (text: string, otherwise: number): number =>
  Math.max(0, Math.trunc(Number(text))) || otherwise;
const count = whole(values.count, 2000);
const seed = whole(values.seed, Date.now() % 1_000_000_007);

console.log(`${count} submissions, --seed ${seed}`);
const startedAt = performance.now();
let said = 0;
const { played, faults, doubles, unsent } = await runBench({
  count,
  seed,
  pages: whole(values.pages, 6),
  browsers: whole(values.browsers, 2),
  isShort: false,
  onProgress(done) {
    if (done < said + count / 20) return;
    said = done;
    console.error(`${done} of ${count}`);
  },
});

const rows = EVENTS.map((event) => {
  const own = played.filter((one) => one.event === event);
  const last = own.map(({ told }) => told.at(-1)?.outcome ?? 'no word');
  const of = (outcome: string): string => `${last.filter((one) => one === outcome).length}`;
  const outcomes = ['delivered', 'queued', 'failed', 'rejected', 'no word'];
  return [event, `${own.length}`, ...outcomes.map(of)];
});
const head = ['The last word', 'sent', 'delivered', 'queued', 'failed', 'rejected', 'no word'];
console.log(table([head, ...rows]));
console.log(
  `${doubles} doubles dropped by id, ${unsent} pages gone before anything was on its way, ${Math.round((performance.now() - startedAt) / 1000)} s`,
);
for (const { scenario, says } of faults) {
  const { index, event, eventMs, faults: met, told } = scenario;
  const words = told.map(({ outcome }) => outcome).join(', ') || 'nothing';
  console.log(
    `${index} ${says}: ${event} after ${eventMs} ms, ${met.join(' + ') || 'no fault'}; told ${words}`,
  );
}
console.log(
  faults.length === 0 ? 'none lost, none doubled, nothing claimed' : `${faults.length} FAULTS`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
