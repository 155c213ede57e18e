import { expect, test } from 'vitest';
import { choosePreset } from '../../../src/delivery/known-receiver.ts';
import { PHOTO_WAYS } from '../../../src/model/choices.ts';
import { photoWay } from '../../../src/model/photo-way.ts';
import { PRESETS } from '../../../src/model/presets.ts';

const own = 'https://clinic.example/leads';

test('without a word about them, photos are sent later, wherever', () => {
  for (const preset of PRESETS) expect(photoWay({ url: own, preset })).toBe('later');
  expect(photoWay({ url: own })).toBe('later');
});

test('a receiver of nested JSON gets them as its webhook says', () => {
  for (const photos of PHOTO_WAYS) {
    expect(photoWay({ url: own, photos })).toBe(photos);
    expect(photoWay({ url: '/leads', photos })).toBe(photos);
    for (const preset of ['json', 'text', 'n8n'])
      expect(photoWay({ url: own, preset, photos })).toBe(photos);
  }
});

test.each([
  own,
  '/leads',
  'https://hooks.zapier.com/a',
  'https://hook.eu2.make.com/abc',
  'https://hook.eu1.make.celonis.com/abc',
  'https://hook.integromat.com/abc',
  'https://SCRIPT.google.com/macros/s/x/exec',
  'https://a.app.n8n.cloud/webhook/x',
  'https://makemake.com/leads',
])('pictures are put into no flat keys, by preset or by the host %s', async (url) => {
  for (const preset of [undefined, ...PRESETS]) {
    const { encoder, flat } = await choosePreset({ url, preset });
    const isFlat = flat || encoder === 'form';
    expect(photoWay({ url, preset, photos: 'data-url' })).toBe(isFlat ? 'later' : 'data-url');
  }
});

test('Apps Script reads no files', () => {
  const photos = 'multipart';
  expect(photoWay({ url: own, preset: 'google-sheets', photos })).toBe('later');
  expect(photoWay({ url: 'https://script.google.com/macros/s/x/exec', photos })).toBe('later');
  expect(photoWay({ url: 'https://hooks.zapier.com/a', photos })).toBe('multipart');
});

test.each(['hubspot', 'gohighlevel', 'formspree', 'salesforce', 'google-sheets'])(
  '%s is sent no files',
  (preset) => {
    for (const photos of PHOTO_WAYS) expect(photoWay({ url: own, preset, photos })).toBe('later');
  },
);

test('a minimal webhook is sent no photos, whoever receives', () => {
  for (const photos of PHOTO_WAYS)
    expect(photoWay({ url: own, photos, minimal: true })).toBe('later');
});
