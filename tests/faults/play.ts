import type { BrowserContext, Page } from '@playwright/test';
import type { Outcome } from '../../src/model/outcomes.ts';
import type { Profile } from './browser.ts';
import type { FaultyReceiver } from './receiver.ts';
import type { Scenario } from './scenario.ts';

/** The most that a page is watched: by then every budget is spent. */
const PATIENCE_MS = 90_000;

/** What a visitor was told, and whether that was true as it was told. */
export interface Told {
  outcome: Outcome;
  isStored: boolean;
}

export interface Played extends Scenario {
  told: Told[];
}

export interface Ground {
  profile: Profile;
  receiver: FaultyReceiver;
  siteUrl: string;
}

/** A page's address; `site` answers it with a form that posts there. */
const addressOf = ({ receiver, siteUrl }: Ground, { index, faults }: Scenario): string =>
  `${siteUrl}/form?webhook=${encodeURIComponent(receiver.urlOf(index, faults))}`;

/** Has the page say each outcome as soon as its visitor is told. */
async function listen(page: Page, hear: (outcome: string) => void): Promise<void> {
  page.on('console', (message) => {
    const [, outcome] = /^told (\S+)$/.exec(message.text()) ?? [];
    if (outcome) hear(outcome);
  });
  await page.addInitScript(() => {
    addEventListener('consult-outcome', (event) => {
      if (event instanceof CustomEvent) console.log(`told ${event.detail.outcome}`);
    });
  });
}

/** As a device without room for anything more. */
async function fillStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
}

/** Opens a form and sends it: whoever looks at the page from then on sees it sending, or what came of it. */
async function submit(ground: Ground, one: Scenario, page: Page): Promise<void> {
  const sender = page.waitForResponse(/\/outbox-/);
  await page.goto(addressOf(ground, one));
  await page.locator('[name="first_name"]').fill(`Visitor ${one.index}`);
  await sender;
  await page.locator('[data-action="submit"]').click();
  await page.locator('consult-form:not([data-state="idle"])').waitFor({ state: 'attached' });
}

const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Until its visitor reads an outcome, whichever. */
const settled = (page: Page): Promise<void> =>
  page
    .locator('consult-form:not([data-state="idle"], [data-state="sending"])')
    .waitFor({ state: 'attached', timeout: PATIENCE_MS });

/** The events that happen to one page; a killed browser takes all of them along. */
async function happen(context: BrowserContext, page: Page, one: Scenario): Promise<void> {
  const { event, eventMs } = one;
  if (event === 'offline') {
    await pass(eventMs);
    await context.setOffline(false);
  }
  if (event === 'reload') {
    await pass(eventMs);
    await page.reload();
    return;
  }
  if (event === 'closed tab') {
    await pass(eventMs);
    await page.close();
    return;
  }
  if (event === 'two tabs') {
    const other = await context.newPage();
    await other.goto(page.url());
    await pass(eventMs);
    await settled(page);
    await other.close();
    return;
  }
  await settled(page);
}

async function playOne(ground: Ground, one: Scenario): Promise<Played> {
  const context = await ground.profile.context();
  const page = await context.newPage();
  const told: Told[] = [];
  await listen(page, (outcome) => {
    const isStored = ground.receiver.recordOf(one.index).stored.size > 0;
    told.push({ outcome: outcomeOf(outcome), isStored });
  });
  if (one.event === 'full storage') await fillStorage(page);
  if (one.event === 'offline') {
    const sender = page.waitForResponse(/\/outbox-/);
    await page.goto(addressOf(ground, one));
    await page.locator('[name="first_name"]').fill(`Visitor ${one.index}`);
    await sender;
    await context.setOffline(true);
    await page.locator('[data-action="submit"]').click();
  } else await submit(ground, one, page);
  if (one.event !== 'killed browser') {
    await happen(context, page, one);
    if (!page.isClosed()) await page.close();
  }
  return { ...one, told };
}

function outcomeOf(text: string): Outcome {
  const known: readonly Outcome[] = [
    'delivered',
    'sent-unconfirmed',
    'queued',
    'rejected',
    'failed',
  ];
  const outcome = known.find((one) => one === text);
  if (!outcome) throw new Error(`no outcome: ${text}`);
  return outcome;
}

/** Plays scenarios of one event beside each other, in one browser. */
export async function play(ground: Ground, batch: readonly Scenario[]): Promise<Played[]> {
  const isOffline = batch[0]?.event === 'offline';
  const played: Played[] = [];
  // The link of a browser is one: who is offline is so alone.
  if (isOffline) for (const one of batch) played.push(await playOne(ground, one));
  else played.push(...(await Promise.all(batch.map((one) => playOne(ground, one)))));
  if (batch[0]?.event === 'killed browser') {
    await pass(batch[0].eventMs);
    await ground.profile.kill();
  }
  return played;
}
