import type { BrowserContext, Page } from '@playwright/test';
import { ASK, fillAsk, showConfig } from './bad-form.ts';
import { act } from './fill.ts';
import { expect } from './fixtures.ts';
import type { Stage } from './stage.ts';

export const KEPT = 'Your request is kept on this device';
export const FAILED = 'We could not send your request';

/** A receiver that drops doubles by id, as one's own server does. */
export const OWN = { attributes: 'data-preset="json"' };

/** All that lies on the device, as whoever looks through its files would see it. */
export const onDevice = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('consult-form');
      request.onsuccess = () => resolve(request.result);
      request.onerror = reject;
    });
    const all = (name: string): Promise<unknown[]> =>
      new Promise((resolve) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      });
    const [entries, keys] = [await all('entries'), await all('keys')];
    database.close();
    const text = (part: unknown): string =>
      part instanceof ArrayBuffer || part instanceof Uint8Array
        ? new TextDecoder().decode(part)
        : String(part);
    return {
      mark: localStorage.getItem('consult-form'),
      entries: entries.map((entry) => (Array.isArray(entry) ? entry.map(text).join(' ') : '?')),
      keys: keys.map((key) => key instanceof CryptoKey && [key.algorithm.name, key.extractable]),
    };
  });

export const setOffline = (context: BrowserContext, isOffline: boolean): Promise<void> =>
  context.setOffline(isOffline);

/** Fills the form in; what sends has come by then. */
export async function write(stage: Stage, beside: { attributes?: string } = {}): Promise<void> {
  const sender = stage.page.waitForResponse(/outbox-/);
  await showConfig(stage, ASK, beside);
  await fillAsk(stage.page);
  await sender;
}

/** Fills the form in and sends it where no link is, so that the device keeps it. */
export async function keep(stage: Stage): Promise<void> {
  await write(stage, OWN);
  await setOffline(stage.page.context(), true);
  await act(stage.page, 'submit');
  await expect(stage.page.getByRole('heading', { name: KEPT })).toBeVisible();
}
