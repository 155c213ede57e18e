import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { pathOf, type Contender } from './pages.ts';
import type { BenchServer } from './serve.ts';

declare global {
  interface Window {
    /** What probe.js looks for: the name of a control, or nothing. */
    benchSetting: { wanted: string };
    /** What probe.js tells. */
    bench: {
      /** Milliseconds from navigation start to the wanted control usable. */
      usable: Promise<number>;
      /** Milliseconds from a finger's lift off the launcher to focus in a field. */
      focused: Promise<number>;
      blockingMs: number;
      shift: number;
      control(): Element | undefined;
      /** The middle of the launcher. */
      launcher(): { x: number; y: number };
    };
  }
}

/** One page load and what is done on it. */
export interface Load {
  contender: Contender;
  /** On a link of 150 ms and 1.6 Mbit/s. */
  slow?: boolean;
}

/** What one load has shown; what does not apply is `NaN`. */
export interface Sample {
  /** Navigation start to the wanted field usable. */
  usableMs: number;
  /** Main-thread time until that. */
  mainToUsableMs: number;
  /** Main-thread time until the page has come to rest. */
  mainMs: number;
  /** Script alone, until the page has come to rest. */
  scriptMs: number;
  blockingMs: number;
  shift: number;
  heapKb: number;
  keyMs: number;
  tapMs: number;
}
export type Value = keyof Sample;

const THROTTLE = 4;
const SLOW = { latency: 150, kilobits: 1600 };
const KEYS = 40;
/** Milliseconds that a finger stays on the glass in a light tap; a touch without any length is no finger's. */
const TOUCH = 80;
const PROBE = join(import.meta.dirname, 'probe.js');

/** The field that is waited for: the first, or the last of 500. */
function wantedIn(contender: Contender): string {
  if (['host', 'launcher', 'button'].includes(contender)) return '';
  return contender.endsWith('-500') ? 'f499' : 'first_name';
}

async function openPage(browser: Browser, slow: boolean): Promise<[Page, CDPSession]> {
  // A context of its own: nothing is cached, and no other page shares the thread.
  const context = await browser.newContext({
    viewport: { width: 412, height: 915 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  if (slow) {
    await session.send('Network.enable');
    const throughput = (SLOW.kilobits * 1000) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  return [page, session];
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((it) => it.name === name)?.value ?? Number.NaN;
}

const mainMs = async (session: CDPSession): Promise<number> =>
  (await metric(session, 'TaskDuration')) * 1000;

const scriptMs = async (session: CDPSession): Promise<number> =>
  (await metric(session, 'ScriptDuration')) * 1000;

async function heapKb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await metric(session, 'JSHeapUsedSize')) / 1000;
}

/**
 * Asks the page by the protocol itself: Playwright's own ways put its helpers into the page, which
 * then count as heap and as main-thread time.
 */
async function ask(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
  return result.value;
}

const askNumber = async (session: CDPSession, expression: string): Promise<number> =>
  Number(await ask(session, expression));

const SPARE = '{ timeout: 5000 }';

/** Nothing is fetched any more, and the browser has time to spare; a page that draws nothing may never say so. */
async function rest(page: Page, session: CDPSession): Promise<void> {
  await page.waitForLoadState('networkidle');
  const twice = `requestIdleCallback(() => requestIdleCallback(done, ${SPARE}), ${SPARE})`;
  await ask(session, `new Promise((done) => ${twice})`);
}

/** Main-thread time of one key press, typed into the field that has focus. */
async function keyMs(page: Page, session: CDPSession): Promise<number> {
  const before = await mainMs(session);
  for (let count = 0; count < KEYS; count++) await page.keyboard.press('b');
  return ((await mainMs(session)) - before) / KEYS;
}

/** Taps the launcher and waits for focus in the first field. */
async function tapMs(session: CDPSession): Promise<number> {
  const x = await askNumber(session, 'bench.launcher().x');
  const y = await askNumber(session, 'bench.launcher().y');
  const touch = (type: 'touchStart' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', { x, y });
  await setTimeout(TOUCH);
  await touch('touchEnd');
  return askNumber(session, 'bench.focused');
}

/** Whether the key that was pressed when the field became usable is in it, and in what is sent. */
async function survived(
  [page, session]: [Page, CDPSession],
  server: BenchServer,
  sends: boolean,
): Promise<boolean> {
  const value = await ask(session, 'bench.control()?.value');
  if (typeof value !== 'string' || !value.startsWith('a')) return false;
  if (!sends) return true;
  server.takeLeads();
  const answered = page.waitForResponse(/\/lead$/u);
  await page.locator('[type="submit"]').click();
  await answered;
  return server.takeLeads().some((lead) => lead.includes(`"${value}"`));
}

/** Loads a page, presses a real key the moment its field is usable, and reads what that cost. */
export async function measure(
  browser: Browser,
  server: BenchServer,
  { contender, slow = false }: Load,
): Promise<Sample> {
  const [page, session] = await openPage(browser, slow);
  const wanted = wantedIn(contender);
  let usableMs = Number.NaN;
  const sample: Sample = {
    usableMs: Number.NaN,
    mainToUsableMs: Number.NaN,
    mainMs: Number.NaN,
    scriptMs: Number.NaN,
    blockingMs: Number.NaN,
    shift: Number.NaN,
    heapKb: Number.NaN,
    keyMs: Number.NaN,
    tapMs: Number.NaN,
  };
  try {
    await page.addInitScript(`window.benchSetting = ${JSON.stringify({ wanted })}`);
    await page.addInitScript({ path: PROBE });
    await page.goto(server.url + pathOf(contender), { waitUntil: 'commit' });
    if (wanted) {
      usableMs = await askNumber(session, 'bench.usable');
      sample.mainToUsableMs = await mainMs(session);
      await page.keyboard.press('a');
    }
    await rest(page, session);
    sample.mainMs = await mainMs(session);
    sample.scriptMs = await scriptMs(session);
    sample.blockingMs = await askNumber(session, 'bench.blockingMs');
    sample.shift = await askNumber(session, 'bench.shift');
    sample.heapKb = await heapKb(session);
    if (wanted && !slow) sample.keyMs = await keyMs(page, session);
    if (contender === 'launcher') sample.tapMs = await tapMs(session);
    const sends = !slow && (contender === 'floor' || contender === 'config');
    if (wanted && (await survived([page, session], server, sends))) sample.usableMs = usableMs;
  } finally {
    await page.context().close();
  }
  return sample;
}
