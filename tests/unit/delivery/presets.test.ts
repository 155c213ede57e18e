import { expect, test } from 'vitest';
import { plainReceiver } from '../../../src/delivery/index.ts';
import { presetOf } from '../../../src/delivery/known-hosts.ts';
import { choosePreset, knownReceiver } from '../../../src/delivery/known-receiver.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import { UNKNOWN_HOST } from '../../../src/delivery/receiver.ts';
import { jobBy } from './fixtures.ts';
import { PRESET_ENTRIES, presetNamed } from './preset-table.ts';

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
  ['https://api.hsforms.com/submissions/v3/integration/submit/1/a-b', 'hubspot'],
  ['https://api-eu1.hsforms.com/submissions/v3/integration/submit/1/a-b', 'hubspot'],
  ['https://services.leadconnectorhq.com/hooks/a/webhook-trigger/b', 'gohighlevel'],
  ['https://formspree.io/f/abcdefgh', 'formspree'],
  ['https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8', 'salesforce'],
  ['https://crown.my.salesforce.com/servlet/servlet.WebToLead', 'salesforce'],
  ['https://crown--test.sandbox.my.salesforce.com/servlet/servlet.WebToLead', 'salesforce'],
] as const)('%s is known to be %s', async (url, name) => {
  expect(presetOf(url)).toBe(name);
  expect(await choosePreset({ url })).toEqual(presetNamed(name));
});

test.each([
  'https://hooks.example/abc',
  'https://hooks.zapier.com.evil.example/abc',
  'https://evil.example/?hooks.zapier.com',
  'https://hooks.zapier.com@evil.example/abc',
  'https://hooks.zapier.com:pw@evil.example/abc',
  'https://webhook.make.com.example/abc',
  'https://app.n8n.cloud.example/abc',
  'https://formspree.io.evil.example/f/a',
  'https://crown.my.salesforce.com/services/data',
  'https://backend.leadconnectorhq.com/contacts',
  'https://forms.hsforms.com/emailcheck',
  '/api/lead',
])(
  '%s is a host nobody knows: JSON, doubles expected, then once without a preflight',
  async (url) => {
    expect(await choosePreset({ url })).toMatchObject({
      encoder: 'json',
      reads: 'cors',
      thenText: true,
    });
    expect(await choosePreset({ url })).not.toHaveProperty('dropsDoubles');
  },
);

test('a preset that the config names wins over the host', async () => {
  expect(await choosePreset({ url: 'https://hooks.zapier.com/a', preset: 'json' })).toEqual(
    presetNamed('json'),
  );
});

const KNOWN_URLS = [
  'https://hooks.zapier.com/hooks/catch/1/abc',
  'https://hook.eu1.make.com/abc',
  'https://hook.eu1.make.celonis.com/abc',
  'https://hook.integromat.com/abc',
  'https://clinic.app.n8n.cloud/webhook/abc',
  'https://script.google.com/macros/s/abc/exec',
  'https://api-eu1.hsforms.com/submissions/v3/integration/submit/1/a-b',
  'https://services.leadconnectorhq.com/hooks/a/webhook-trigger/b',
  'https://formspree.io/f/abcdefgh',
  'https://webto.salesforce.com/servlet/servlet.WebToLead',
];

test.each(KNOWN_URLS)('what is known of vendors is asked about %s', async (url) => {
  expect(await choosePreset({ url })).not.toEqual(UNKNOWN_HOST);
  expect(plainReceiver({ url })).toBeUndefined();
});

test.each(PRESETS.filter((name) => name !== 'json'))(
  'what is known of vendors is asked about a webhook that names %s',
  async (preset) => {
    expect(plainReceiver({ url: 'https://hooks.example/abc', preset })).toBeUndefined();
    expect((await knownReceiver({ url: '/hook', preset })).preset).toEqual(presetNamed(preset));
  },
);

test.each([{}, { preset: 'json' as const }])(
  'what needs nothing of vendors comes to the same by what is known of them, for %j',
  async (named) => {
    const webhook = { url: 'https://hooks.example/abc', ...named };
    const [plain, known] = [plainReceiver(webhook), await knownReceiver(webhook)];
    expect(known.preset).toMatchObject({ ...plain?.preset });
    const { body, contentType } = jobBy(known, '/');
    expect(jobBy(plain, '/')).toMatchObject({ body, contentType });
  },
);

test('a delivery is prepared by the preset that is named, or else by that of the host', async () => {
  const url = 'https://script.google.com/a';
  expect(jobBy(await knownReceiver({ url, preset: 'form' }), url).body).toMatch(
    /^format=consult-form%2Fsubmission%401&id=/,
  );
  expect(jobBy(await knownReceiver({ url }), url).body).toMatch(
    /^{"format":"consult-form\/submission@1","id":/,
  );
});

test('only a guess is followed by another try as text', () => {
  for (const name of PRESETS) expect(presetNamed(name).thenText).toBeUndefined();
});

test('what cannot be read is posted in a type that no-cors leaves as it is', () => {
  const opaque = PRESET_ENTRIES.filter(([, { reads }]) => reads === 'opaque');
  expect(opaque.filter(([, { encoder }]) => encoder === 'json')).toEqual([]);
});

test('urlencoded is always flat', () => {
  const nested = PRESET_ENTRIES.filter(([, { flat }]) => !flat);
  expect(nested.filter(([, { encoder }]) => encoder === 'form')).toEqual([]);
});
