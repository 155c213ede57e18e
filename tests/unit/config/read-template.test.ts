import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeConfig, normalise, settingsToConfig } from '../../../src/config/index.ts';
import { readTemplate } from '../../../src/config/read-template.ts';
import { layered } from '../../../src/model/layered.ts';
import { SETTINGS } from '../../../src/model/settings.ts';
import { template as callback } from '../../../src/templates/callback.ts';
import { template as smp } from '../../../src/templates/smp-consultation.ts';

const page = { pageProtocol: 'https:' };

/** Tags as they are written, and with whatever a page’s owner may have typed. A country goes the long way. */
const settings = fc.dictionary(
  fc.constantFrom(...Object.keys(SETTINGS).filter((name) => name !== 'country')),
  fc.oneof(
    fc.string(),
    fc.constantFrom('https://a.example/', 'http://a.example/', 'n8n', '#123', 'de', ''),
    fc.constantFrom('inline', 'dialog', 'drawer'),
  ),
);

test('the short way to a form comes to the same as the long way', () => {
  fc.assert(
    fc.property(fc.constantFrom(callback, smp), settings, (template, typed) => {
      const written = layered(typed);
      const short = readTemplate(template, written, page);
      const long = normalise(mergeConfig(template, settingsToConfig(written)), page);
      expect(short.form).toEqual(long.form);
    }),
  );
});

test('reading a form of a template leaves the template as it was', () => {
  const before = JSON.stringify(smp);
  readTemplate(smp, { clinic: 'Scalp Studio', label: 'Ask us' }, page);
  expect(JSON.stringify(smp)).toBe(before);
});
