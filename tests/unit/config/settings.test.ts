import { expect, test } from 'vitest';
import { settingsToConfig } from '../../../src/config/index.ts';

test('each fills its place in the form config', () => {
  const settings = {
    webhook: 'https://hooks.example/abc',
    preset: 'zapier',
    template: 'callback',
    surface: 'inline',
    label: 'Free consultation',
    clinic: 'Scalp Studio',
    phone: '+1 214 555 0100',
    email: 'desk@clinic.example',
    locale: 'en-US',
    accent: '#123456',
  };
  expect(settingsToConfig(settings)).toEqual({
    webhook: { url: 'https://hooks.example/abc', preset: 'zapier' },
    template: 'callback',
    surface: { kind: 'inline', launcher: { label: 'Free consultation' } },
    clinic: { name: 'Scalp Studio', phone: '+1 214 555 0100', email: 'desk@clinic.example' },
    locale: 'en-US',
    theme: { accent: '#123456' },
  });
});

test.each([
  ['', true],
  ['true', true],
  ['1', true],
  ['false', false],
  ['constructor', undefined],
  ['yes', undefined],
])('data-test="%s" reads as %s', (text, expected) => {
  expect(settingsToConfig({ test: text })['test']).toBe(expected);
});

test('empty text, what the loader reads itself and unknown names are no part of a config', () => {
  const settings = { webhook: '', config: '#form', target: 'main', cfasync: 'false' };
  expect(settingsToConfig(settings)).toEqual({});
});
