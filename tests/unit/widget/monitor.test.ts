// @vitest-environment happy-dom
// What a monitor is told of a submission, and when.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import pkg from '../../../package.json' with { type: 'json' };
import { formWith, ID, sendBy, sendWith, sent } from './reported-form.ts';

const MONITOR = 'https://agency.example/monitor';

let warn = vi.spyOn(console, 'warn');
const lines = (): string[] => warn.mock.calls.map((line) => line.slice(1).map(String).join(' '));

beforeEach(() => {
  // What a page has been told of lasts as long as the page.
  vi.resetModules();
  warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

describe('the monitor', () => {
  /** What is posted, and where to. */
  function posts(answer: () => Promise<unknown> = () => Promise.resolve({})) {
    const fetch =
      vi.fn<(url: string, init: RequestInit & { body: string }) => Promise<unknown>>(answer);
    vi.stubGlobal('fetch', fetch);
    return fetch;
  }

  test.each(['delivered', 'rejected', 'failed'] as const)(
    'gets four keys of a submission that was %s',
    async (outcome) => {
      const fetch = posts();
      await sent({ monitor: MONITOR }, outcome);
      const [[url, init] = []] = fetch.mock.calls;
      expect(url).toBe(MONITOR);
      expect(JSON.parse(init?.body ?? '')).toEqual({
        id: ID,
        form: 'ask',
        version: pkg.version,
        outcome,
      });
      expect(init).toMatchObject({
        method: 'POST',
        mode: 'no-cors',
        credentials: 'omit',
        referrerPolicy: 'strict-origin',
        keepalive: true,
      });
    },
  );

  test('hears of a test, and of a submission that could not even be tried', async () => {
    const fetch = posts();
    await sent({ monitor: MONITOR }, 'delivered', { test: true });
    const form = await formWith({ monitor: MONITOR });
    const cut = sendWith(form, () => Promise.reject(new Error('cut off')));
    await expect(cut).rejects.toThrow('cut off');
    expect(fetch.mock.calls.map(([, { body }]) => JSON.parse(body).outcome)).toEqual([
      'delivered',
      'failed',
    ]);
  });

  /** The outcomes that were posted, in order. */
  const outcomesIn = (fetch: ReturnType<typeof posts>): unknown[] =>
    fetch.mock.calls.map(([, { body }]) => JSON.parse(body).outcome);

  const leave = (): boolean => window.dispatchEvent(new Event('pagehide'));

  test('hears of a submission whose visitor leaves that it was sending, and once', async () => {
    const fetch = posts();
    const form = await formWith({ monitor: MONITOR });
    void sendWith(form, () => new Promise<never>(() => undefined));
    leave();
    leave();
    expect(fetch.mock.calls.map(([, { body }]) => JSON.parse(body))).toEqual([
      { id: ID, form: 'ask', version: pkg.version, outcome: 'sending' },
    ]);
  });

  test.each(['delivered', 'failed'] as const)(
    'hears that it was %s once the visitor is back, and of no leaving after',
    async (outcome) => {
      const fetch = posts();
      const form = await formWith({ monitor: MONITOR });
      await sendWith(form, () => {
        leave();
        return Promise.resolve(outcome);
      });
      leave();
      expect(outcomesIn(fetch)).toEqual(['sending', outcome]);
    },
  );

  test('hears each outcome of a submission once, however often it is sent', async () => {
    const fetch = posts();
    const { form } = await sent({ monitor: MONITOR }, 'failed');
    for (const outcome of ['failed', 'delivered', 'delivered'] as const)
      await sendBy(form, ID, outcome);
    expect(outcomesIn(fetch)).toEqual(['failed', 'delivered']);
  });

  test('has nobody listen for a leaving once it is known, nor where there is none', async () => {
    const [listen, unlisten] = [
      vi.spyOn(window, 'addEventListener'),
      vi.spyOn(window, 'removeEventListener'),
    ];
    posts();
    await sent({ analytics: { gtag: true } });
    expect(listen).not.toHaveBeenCalled();
    await sent({ monitor: MONITOR });
    const form = await formWith({ monitor: MONITOR });
    await sendWith(form, () => Promise.reject(new Error('cut off')))?.catch(() => undefined);
    expect(listen).toHaveBeenCalledTimes(2);
    expect(listen.mock.calls.map(([name]) => name)).toEqual(['pagehide', 'pagehide']);
    const ended = listen.mock.calls.map(([name, listener]) => [name, listener]);
    for (const call of ended) expect(unlisten.mock.calls).toContainEqual(call);
  });

  test('that cannot be reached touches no outcome, and is said once', async () => {
    posts(() => Promise.reject(new TypeError('no')));
    const { result } = await sent({ monitor: MONITOR });
    await sent({ monitor: MONITOR });
    expect(result).toBe('delivered');
    await vi.waitFor(() => expect(lines()).toEqual(['monitor: not reached TypeError: no']));
  });

  test('is waited for by nobody', async () => {
    posts(() => new Promise<never>(() => undefined));
    const { result } = await sent({ monitor: MONITOR });
    expect(result).toBe('delivered');
  });
});
