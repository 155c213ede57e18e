import { expect, test } from 'vitest';
import { plainReceiver } from '../../../src/delivery/index.ts';
import { knownReceiver } from '../../../src/delivery/known-receiver.ts';
import { choosePreset, PRESET_TABLE } from '../../../src/delivery/presets.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import { UNKNOWN_HOST } from '../../../src/delivery/receiver.ts';
import { jobBy } from './fixtures.ts';

test.each([
  ['https://hooks.zapier.com/hooks/catch/1/abc', 'zapier'],
  ['https://HOOKS.ZAPIER.COM/hooks/catch/1/abc', 'zapier'],
  ['https://hooks.zapier.com:443?a', 'zapier'],
  ['https://hook.eu1.make.com/abc', 'make'],
  ['https://hook.us2.make.com/abc', 'make'],
  ['https://hook.make.com/abc', 'make'],
  ['https://hook.integromat.com/abc', 'make'],
  ['https://clinic.app.n8n.cloud/webhook/abc', 'n8n'],
  ['https://script.google.com/macros/s/abc/exec', 'google-sheets'],
] as const)('%s is known to be %s', (url, name) => {
  expect(choosePreset({ url })).toEqual(PRESET_TABLE[name]);
});

test.each([
  'https://hooks.example/abc',
  'https://hooks.zapier.com.evil.example/abc',
  'https://evil.example/?hooks.zapier.com',
  'https://hooks.zapier.com@evil.example/abc',
  'https://hooks.zapier.com:pw@evil.example/abc',
  'https://webhook.make.com.example/abc',
  'https://app.n8n.cloud.example/abc',
  '/api/lead',
])('%s is a host nobody knows: JSON, doubles expected, then once without a preflight', (url) => {
  expect(choosePreset({ url })).toMatchObject({
    encoder: 'json',
    flat: false,
    reads: 'cors',
    dropsDoubles: false,
    thenText: true,
  });
});

test('a preset that the config names wins over the host', () => {
  expect(choosePreset({ url: 'https://hooks.zapier.com/a', preset: 'json' })).toBe(
    PRESET_TABLE.json,
  );
});

const KNOWN_URLS = [
  'https://hooks.zapier.com/hooks/catch/1/abc',
  'https://hook.eu1.make.com/abc',
  'https://hook.eu1.make.celonis.com/abc',
  'https://hook.integromat.com/abc',
  'https://clinic.app.n8n.cloud/webhook/abc',
  'https://script.google.com/macros/s/abc/exec',
];

test.each(KNOWN_URLS)('the table of presets is asked about %s', (url) => {
  expect(choosePreset({ url })).not.toEqual(UNKNOWN_HOST);
  expect(plainReceiver({ url })).toBeUndefined();
});

test.each(PRESETS.filter((name) => name !== 'json'))(
  'the table of presets is asked about a webhook that names %s',
  (preset) => {
    expect(plainReceiver({ url: 'https://hooks.example/abc', preset })).toBeUndefined();
    expect(knownReceiver({ url: '/hook', preset }).preset).toBe(PRESET_TABLE[preset]);
  },
);

test.each([{}, { preset: 'json' as const }])(
  'what needs no table comes to the same by it, for %j',
  (named) => {
    const webhook = { url: 'https://hooks.example/abc', ...named };
    expect(plainReceiver(webhook)?.preset).toEqual(choosePreset(webhook));
    expect(jobBy(plainReceiver(webhook), '/')).toEqual(jobBy(knownReceiver(webhook), '/'));
  },
);

test('a delivery is prepared by the preset that is named, or else by that of the host', () => {
  const url = 'https://script.google.com/a';
  expect(jobBy(knownReceiver({ url, preset: 'form' }), url).body).toMatch(
    /^format=consult-form%2Fsubmission%401&id=/,
  );
  expect(jobBy(knownReceiver({ url }), url).body).toMatch(
    /^{"format":"consult-form\/submission@1","id":/,
  );
});

test('only a guess is followed by another try as text', () => {
  for (const name of PRESETS) expect(PRESET_TABLE[name].thenText).toBe(false);
});

test('what cannot be read is posted in a type that no-cors leaves as it is', () => {
  const opaque = Object.values(PRESET_TABLE).filter(({ reads }) => reads === 'opaque');
  expect(opaque.filter(({ encoder }) => encoder === 'json')).toEqual([]);
});

test('urlencoded is always flat', () => {
  const nested = Object.values(PRESET_TABLE).filter(({ flat }) => !flat);
  expect(nested.filter(({ encoder }) => encoder === 'form')).toEqual([]);
});
