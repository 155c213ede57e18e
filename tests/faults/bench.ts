import { hostPage, tag } from '../browser/fixtures.ts';
import { configScript } from '../browser/stage.ts';
import { startSite } from '../browser/site.ts';
import { openProfile } from './browser.ts';
import { chanceOf } from './chance.ts';
import { play, type Ground, type Played } from './play.ts';
import { startFaultyReceiver, type FaultyReceiver } from './receiver.ts';
import { EVENTS, scenarioOf, type Scenario } from './scenario.ts';

export interface BenchOptions {
  /** Submissions in all. */
  count: number;
  seed: number;
  /** Pages beside each other in one browser. */
  pages: number;
  /** Browsers, each with a profile of its own. */
  browsers: number;
  /** Without what takes many seconds. */
  isShort: boolean;
  onProgress?(done: number): void;
}

/** What was found wrong with one submission. */
export interface Fault {
  scenario: Played;
  says: string;
}

export interface BenchResult {
  played: readonly Played[];
  faults: readonly Fault[];
  /** Requests that came again with an id that was there: dropped by the receiver. */
  doubles: number;
  /** Pages that were gone before anything of theirs was on its way. */
  unsent: number;
}

/** Milliseconds in which what is kept has to arrive once all is well. */
const SETTLE_MS = 120_000;

const FORM = {
  id: 'ask',
  surface: 'inline',
  fields: [{ id: 'first_name', kind: 'text', label: 'First name' }],
};

/** A page of the clinic whose form posts to the webhook that its own address names. */
const formPage = hostPage(
  `${configScript('form', FORM)}<script>
    const webhook = new URLSearchParams(location.search).get('webhook');
    if (webhook) {
      const element = document.createElement('consult-form');
      Object.assign(element.dataset, { config: '#form', webhook, preset: 'json' });
      document.currentScript.after(element);
    }
  </script>${tag('')}`,
);

/** In a page: whether nothing lies on the device, whatever is said of it. */
const isEmpty = (): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('consult-form');
    request.onerror = reject;
    request.onsuccess = () => {
      const { result } = request;
      const isThere = result.objectStoreNames.contains('entries');
      if (!isThere) return resolve(true);
      const counting = result.transaction('entries').objectStore('entries').count();
      counting.onsuccess = () => {
        result.close();
        resolve(counting.result === 0);
      };
    };
  });

/** Opens other pages of the site, one with a launcher and one with a form, until nothing is left on the device. */
async function settle({ profile, siteUrl }: Ground): Promise<void> {
  const context = await profile.context();
  await context.setOffline(false);
  const page = await context.newPage();
  const wait = { timeout: SETTLE_MS, polling: 100 };
  await page.goto(`${siteUrl}/home`);
  await page.waitForFunction(() => !localStorage.getItem('consult-form'), undefined, wait);
  await page.goto(`${siteUrl}/form?webhook=${siteUrl}/none`);
  await page.locator('consult-form[data-state="idle"]').waitFor({ state: 'attached' });
  await page.waitForFunction(isEmpty, undefined, wait);
  await page.close();
}

/** Whether the lead had to arrive, and the visitor was told no more than was true. */
function judge(scenario: Played, receiver: FaultyReceiver): string[] {
  const { index, told, event } = scenario;
  const { stored, requests } = receiver.recordOf(index);
  const outcomes = told.map(({ outcome }) => outcome);
  const last = outcomes.at(-1);
  const says: string[] = [];
  if (stored.size > 1) says.push(`arrived under ${stored.size} ids`);
  if (told.some(({ outcome, isStored }) => outcome === 'delivered' && !isStored))
    says.push('was called delivered before it had arrived');
  if (event === 'full storage' && outcomes.includes('queued'))
    says.push('was called kept where nothing could be');
  const wasSent = requests > 0 || outcomes.includes('queued');
  const wasTurnedDown = last === 'failed' || last === 'rejected';
  if (wasSent && !wasTurnedDown && stored.size === 0)
    says.push(`was lost after ${last ?? 'no word'}`);
  return says;
}

/** Scenarios of one event beside each other, as many as a browser has pages. */
function batchesOf(scenarios: readonly Scenario[], size: number): Scenario[][] {
  return EVENTS.flatMap((event) => {
    const own = scenarios.filter((one) => one.event === event);
    const batches: Scenario[][] = [];
    for (let at = 0; at < own.length; at += size) batches.push(own.slice(at, at + size));
    return batches;
  });
}

/** Sends so many submissions through a real browser to a receiver that fails, and holds the ends against the truth. */
export async function runBench(options: BenchOptions): Promise<BenchResult> {
  const chance = chanceOf(options.seed);
  const scenarios = Array.from({ length: options.count }, (_, index) =>
    scenarioOf(index, { chance, isShort: options.isShort }),
  );
  const batches = batchesOf(scenarios, options.pages);
  const [site, receiver] = [await startSite(), await startFaultyReceiver()];
  site.serve('/form', formPage);
  site.serve('/home', hostPage(tag('data-webhook="/none"')));
  const played: Played[] = [];

  async function work(): Promise<void> {
    const profile = await openProfile();
    const ground = { profile, receiver, siteUrl: site.url };
    try {
      for (let batch = batches.shift(); batch; batch = batches.shift()) {
        played.push(...(await play(ground, batch)));
        options.onProgress?.(played.length);
      }
      receiver.heal();
      await settle(ground);
    } finally {
      await profile.dispose();
    }
  }
  try {
    await Promise.all(Array.from({ length: options.browsers }, work));
  } finally {
    await Promise.all([site.close(), receiver.close()]);
  }
  const faults = played.flatMap((scenario) =>
    judge(scenario, receiver).map((says) => ({ scenario, says })),
  );
  const records = played.map(({ index }) => receiver.recordOf(index));
  const bodies = records.flatMap(({ stored }) => [...stored.values()]);
  return {
    played,
    faults,
    doubles: bodies.reduce((sum, count) => sum + count - 1, 0),
    unsent: played.filter(({ told }, at) => !told[0] && records[at]?.requests === 0).length,
  };
}
