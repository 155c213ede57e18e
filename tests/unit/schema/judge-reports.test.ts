import { expect, test } from 'vitest';
import { judgeReports } from '../../../src/schema/judge-reports.ts';
import { faults, messages } from './support.ts';

const told = (config: unknown) => judgeReports(config, 'https:').map(({ message }) => message);

test('analytics and a monitor that are right have no fault', () => {
  const all = [
    { analytics: { dataLayer: true, gtag: true, meta: true, consent: 'wait' } },
    { analytics: { meta: true }, monitor: '/monitor' },
    { monitor: 'https://agency.example/m' },
    { analytics: { gtag: true, consent: 'granted' } },
  ];
  for (const config of all) expect([...messages(config), ...told(config)]).toEqual([]);
});

test.each([
  [
    { analytics: { datalayer: true } },
    "analytics.datalayer: 'datalayer' is not a key here; did you mean 'dataLayer'?",
  ],
  [{ analytics: { gtag: 'yes' } }, "analytics.gtag: 'yes' is not true or false"],
  [
    { analytics: { consent: 'grant' } },
    "analytics.consent: 'grant' is not a consent; did you mean 'granted'?",
  ],
  [{ analytics: true }, 'analytics: true is not an object { … }'],
  [{ monitor: 'agency.example/m' }, "did you mean 'https://agency.example/m'?"],
  [{ moniter: '/m' }, "moniter: 'moniter' is not a key here; did you mean 'monitor'?"],
])('the shape of %j is told', (config, says) => {
  expect(messages(config)).toEqual([expect.stringContaining(says)]);
});

test('a monitor is held to what a webhook is', () => {
  const script = ['javascript', 'alert(1)'].join(':');
  expect(faults({ monitor: script })).toMatchObject([
    { code: 'refused_address', path: 'monitor', found: expect.stringContaining(script) },
  ]);
  expect(judgeReports({ monitor: 'http://agency.example/m' }, 'https:')).toMatchObject([
    {
      code: 'insecure_webhook',
      path: 'monitor',
      suggestion: 'https://agency.example/m',
    },
  ]);
  expect(judgeReports({ monitor: 'http://agency.example/m' }, 'http:')).toEqual([]);
});

test('analytics that name nothing are told, as they have no effect', () => {
  for (const analytics of [{}, { consent: 'granted' }, { gtag: false }])
    expect(judgeReports({ analytics }, 'https:')).toMatchObject([
      { code: 'no_effect', path: 'analytics' },
    ]);
  expect(told({ analytics: {} })).toEqual([
    'analytics: an object has no effect: it names nothing that is told of leads; add one of these as true: dataLayer, gtag, meta',
  ]);
});

test('whatever is no config has nothing to tell here', () => {
  for (const config of [undefined, 7, 'x', {}, { analytics: 7, monitor: 7 }])
    expect(told(config)).toEqual([]);
});
