// @vitest-environment happy-dom
// Who hears of an outcome besides the visitor: what of the page is called, with what, and when not.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formWith, jobOf, PAGE, sendBy, sent } from './reported-form.ts';

let warn = vi.spyOn(console, 'warn');
const lines = (): string[] => warn.mock.calls.map((line) => line.slice(1).map(String).join(' '));

beforeEach(() => {
  // What a page has been told of lasts as long as the page.
  vi.resetModules();
  warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

afterEach(() => {
  delete document.documentElement.dataset['consultConsent'];
});

type Listener = (...args: unknown[]) => void;

/** The page's own analytics. */
function analytics() {
  const [gtag, fbq] = [vi.fn<Listener>(), vi.fn<Listener>()];
  const dataLayer: unknown[] = [];
  vi.stubGlobal('gtag', gtag);
  vi.stubGlobal('fbq', fbq);
  vi.stubGlobal('dataLayer', dataLayer);
  return { gtag, fbq, dataLayer };
}

const ALL = { dataLayer: true, gtag: true, meta: true };
const GRANTED = { ...ALL, consent: 'granted' };

describe('analytics', () => {
  const about = { form_id: 'ask', form_revision: 'r1', surface: 'popover' };

  test('are told of a lead that was delivered, by the names of each', async () => {
    const { gtag, fbq, dataLayer } = analytics();
    const { result } = await sent({ analytics: GRANTED });
    expect(result).toEqual({ outcome: 'delivered', reason: 'any' });
    expect(dataLayer).toEqual([{ event: 'generate_lead', ...about }]);
    expect(gtag.mock.calls).toEqual([['event', 'generate_lead', about]]);
    expect(fbq.mock.calls).toEqual([['track', 'Lead', { content_name: 'ask' }]]);
  });

  test('are told of no other outcome, and of no test', async () => {
    const { gtag, fbq, dataLayer } = analytics();
    for (const outcome of ['failed', 'rejected', 'queued', 'sent-unconfirmed'] as const)
      await sent({ analytics: GRANTED }, outcome);
    await sent({ analytics: GRANTED }, 'delivered', { test: true });
    expect([...dataLayer, ...gtag.mock.calls, ...fbq.mock.calls]).toEqual([]);
    expect(lines()).toEqual(['analytics: a test is not told; consent: granted']);
  });

  test('that are not named are not called', async () => {
    const { gtag, fbq, dataLayer } = analytics();
    await sent({ analytics: { gtag: true, consent: 'granted' } });
    await sent({ analytics: { meta: false, consent: 'granted' } });
    expect([dataLayer.length, gtag.mock.calls.length, fbq.mock.calls.length]).toEqual([0, 1, 0]);
  });

  test('are told of one submission once, however often it is sent', async () => {
    const { gtag } = analytics();
    const { form, job } = await sent({ analytics: GRANTED }, 'failed');
    expect(gtag).not.toHaveBeenCalled();
    await sendBy(form, job, 'delivered');
    await sendBy(form, job, 'delivered');
    expect(gtag).toHaveBeenCalledOnce();
    await sendBy(form, jobOf(), 'delivered');
    expect(gtag).toHaveBeenCalledTimes(2);
  });

  test('hear nothing without consent, nor later what was not told', async () => {
    const { gtag } = analytics();
    const { form } = await sent({ analytics: ALL });
    document.documentElement.dataset['consultConsent'] = 'denied';
    await sendBy(form, jobOf(), 'delivered');
    document.documentElement.dataset['consultConsent'] = 'granted';
    expect(gtag).not.toHaveBeenCalled();
    await sendBy(form, jobOf(), 'delivered');
    expect(gtag).toHaveBeenCalledOnce();
    expect(lines()).toEqual([]);
  });

  test('hear nothing once the page takes back what its config grants', async () => {
    const { gtag } = analytics();
    document.documentElement.dataset['consultConsent'] = 'denied';
    await sent({ analytics: GRANTED });
    expect(gtag).not.toHaveBeenCalled();
  });

  test('that the page does not have are made by nobody, and are said once', async () => {
    vi.stubGlobal('dataLayer', { push: () => undefined });
    await sent({ analytics: GRANTED });
    await sent({ analytics: GRANTED });
    expect(lines()).toEqual(
      ['dataLayer', 'gtag', 'fbq'].map(
        (name) => `analytics: this page has no ${name}, so it is not told of leads`,
      ),
    );
    expect(['gtag', 'fbq'].filter((name) => name in window)).toEqual([]);
  });

  test('that throw cost neither the outcome nor the others', async () => {
    const { fbq, dataLayer } = analytics();
    vi.stubGlobal('gtag', () => {
      throw new Error('broken');
    });
    dataLayer.push = () => {
      throw new Error('broken too');
    };
    const { result } = await sent({ analytics: GRANTED });
    expect(result?.outcome).toBe('delivered');
    expect(fbq).toHaveBeenCalledOnce();
    expect(lines()).toEqual([
      'analytics: dataLayer failed Error: broken too',
      'analytics: gtag failed Error: broken',
    ]);
  });
});

test('what some kinds of field send by is used still', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve({}));
  const own = vi.fn<() => void>();
  const form = await formWith({ monitor: '/' }, {}, (context) => {
    context.further = {
      Control: () => null,
      addRules: (check) => check,
      send(job, deliver) {
        own();
        return deliver(job);
      },
    };
  });
  await sendBy(form, jobOf(), 'delivered');
  expect(own).toHaveBeenCalledOnce();
});

test('the one-file build names what of it was asked for, and tells nobody', async () => {
  const { readReports } = await import('../../../src/widget/reports/no-reports.ts');
  const dropped: string[] = [];
  expect(readReports({ monitor: '/', analytics: {}, id: 'ask' }, PAGE, dropped)).toBeUndefined();
  expect(dropped).toEqual(['monitor', 'analytics']);
});
