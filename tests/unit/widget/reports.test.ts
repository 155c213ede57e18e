// @vitest-environment happy-dom
// Who hears of an outcome besides the visitor: what of the page is called, with what, and when not.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import pkg from '../../../package.json' with { type: 'json' };
import { readTemplate } from '../../../src/config/read-template.ts';
import type { Outcome } from '../../../src/model/outcomes.ts';
import type { FormContext } from '../../../src/ui/form-context.ts';
import { furtherContextOf } from '../ui/further.tsx';
import { templateOf } from '../templates/support.ts';

const PAGE = { pageProtocol: 'https:' };
const ID = '01a208ef-8688-7abc-9def-0123456789ab';
const BODY = JSON.stringify({ format: 'f', id: ID, answers: { story: 'a secret' } });
const MONITOR = 'https://agency.example/monitor';

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

const jobOf = (body = BODY, contentType = 'application/json') => ({
  body,
  contentType,
  preset: { dropsDoubles: true, thenText: false },
});

/** A form by this config, as it is before it is drawn, with what sends it. */
async function formWith(
  config: object,
  more: object = {},
  addFurther?: (form: FormContext) => void,
): Promise<FormContext> {
  const { readReports } = await import('../../../src/widget/reports/index.ts');
  const form = furtherContextOf({ id: 'ask', revision: 'r1', fields: [], ...more });
  const template = templateOf('callback');
  const reading = {
    ...readTemplate(template, {}, PAGE),
    template,
    ...(addFurther && { addFurther }),
  };
  const shadow = document.createElement('div').attachShadow({ mode: 'open' });
  const element = document.createElement('div');
  const root = { shadow, element, repaint: () => undefined, dispose: () => undefined };
  readReports(config, PAGE, [])(reading).addFurther?.(form, root);
  return form;
}

type Job = ReturnType<typeof jobOf>;

/** What becomes of a job that is sent. */
const sendBy = (form: FormContext, job: Job, outcome: Outcome) =>
  form.further?.send?.(job, () => Promise.resolve({ outcome, reason: 'any' }));

/** Sends one and resolves once that has been told. */
async function sent(config: object, outcome: Outcome = 'delivered', more: object = {}) {
  const form = await formWith(config, more);
  const job = jobOf();
  return { form, job, result: await sendBy(form, job, outcome) };
}

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

  test('finds the id in what is sent to receivers of flat keys', async () => {
    const fetch = posts();
    const form = await formWith({ monitor: MONITOR });
    const body = new URLSearchParams({ format: 'f', id: ID, story: 'id=1' }).toString();
    await sendBy(form, jobOf(body, 'application/x-www-form-urlencoded'), 'delivered');
    expect(JSON.parse(fetch.mock.calls[0]?.[1].body ?? '')).toMatchObject({ id: ID });
  });

  test('hears of a test, and of a submission that could not even be tried', async () => {
    const fetch = posts();
    await sent({ monitor: MONITOR }, 'delivered', { test: true });
    const form = await formWith({ monitor: MONITOR });
    const cut = form.further?.send?.(jobOf(), () => Promise.reject(new Error('cut off')));
    await expect(cut).rejects.toThrow('cut off');
    expect(fetch.mock.calls.map(([, { body }]) => JSON.parse(body).outcome)).toEqual([
      'delivered',
      'failed',
    ]);
  });

  test('that cannot be reached touches no outcome, and is said once', async () => {
    posts(() => Promise.reject(new TypeError('no')));
    const { result } = await sent({ monitor: MONITOR });
    await sent({ monitor: MONITOR });
    expect(result?.outcome).toBe('delivered');
    await vi.waitFor(() => expect(lines()).toEqual(['monitor: not reached TypeError: no']));
  });

  test('is waited for by nobody', async () => {
    posts(() => new Promise<never>(() => undefined));
    const { result } = await sent({ monitor: MONITOR });
    expect(result?.outcome).toBe('delivered');
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
