// @vitest-environment happy-dom
// Who hears of an outcome besides the visitor: what of the page is called, with what, and when not.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '../../../src/model/outcomes.ts';
import type { Ways } from '../../../src/ui/form-context.ts';
import { formWith, ID, PAGE, sendBy, sent } from './reported-form.ts';

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
    expect(result).toBe('delivered');
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
    const { form } = await sent({ analytics: GRANTED }, 'failed');
    expect(gtag).not.toHaveBeenCalled();
    await sendBy(form, ID, 'delivered');
    await sendBy(form, ID, 'delivered');
    expect(gtag).toHaveBeenCalledOnce();
    await sendBy(form, 'another', 'delivered');
    expect(gtag).toHaveBeenCalledTimes(2);
  });

  test('hear nothing without consent, nor later what was not told', async () => {
    const { gtag } = analytics();
    const { form } = await sent({ analytics: ALL });
    document.documentElement.dataset['consultConsent'] = 'denied';
    await sendBy(form, 'second', 'delivered');
    document.documentElement.dataset['consultConsent'] = 'granted';
    expect(gtag).not.toHaveBeenCalled();
    await sendBy(form, 'third', 'delivered');
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
    expect(result).toBe('delivered');
    expect(fbq).toHaveBeenCalledOnce();
    expect(lines()).toEqual([
      'analytics: dataLayer failed Error: broken too',
      'analytics: gtag failed Error: broken',
    ]);
  });
});

test('what comes to be known of a submission later is told once, and passed on', async () => {
  const { gtag } = analytics();
  const form = await formWith({ analytics: GRANTED });
  const heard: string[] = [];
  let later: (outcome: Outcome) => void = () => undefined;
  const result = form.further?.send?.(
    ID,
    (hear) => {
      later = hear;
      return Promise.resolve('queued');
    },
    (outcome) => heard.push(outcome),
  );
  expect(await result).toBe('queued');
  expect(gtag).not.toHaveBeenCalled();
  later('queued');
  later('delivered');
  later('delivered');
  expect(gtag).toHaveBeenCalledOnce();
  expect(heard).toEqual(['queued', 'delivered', 'delivered']);
});

test('the ways of some kinds of field are kept', async () => {
  const ways: Ways = (job) => [job, job];
  const form = await formWith({ analytics: GRANTED }, {}, (context) => {
    context.further = { Control: () => null, addRules: (check) => check, ways };
  });
  expect(form.further?.ways).toBe(ways);
  expect(form.further?.send).toBeDefined();
});

test('the one-file build names what of it was asked for, and tells nobody', async () => {
  const { readReports } = await import('../../../src/widget/reports/no-reports.ts');
  const dropped: string[] = [];
  expect(readReports({ monitor: '/', analytics: {}, id: 'ask' }, PAGE, dropped)).toBeUndefined();
  expect(dropped).toEqual(['monitor', 'analytics']);
});
