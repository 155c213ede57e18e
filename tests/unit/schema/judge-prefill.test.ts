import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { template as callback } from '../../../src/templates/callback.ts';
import { messages } from './support.ts';

const text = (id: string, more: object = {}) => ({ id, kind: 'text', label: id, ...more });
const FIELDS = [
  text('source', { sensitive: false }),
  text('story'),
  text('email', { kind: 'email' }),
  text('agree', { kind: 'consent', sensitive: false }),
  text('adult', { kind: 'checkbox', sensitive: false }),
];
const of = (...prefill: unknown[]) => ({ fields: FIELDS, prefill });

/** What of a list is left, and what was dropped. */
function readOf(config: unknown) {
  const { form, dropped } = normalise(config, { pageProtocol: 'https:' });
  return { prefill: form.prefill, dropped };
}

test('a URL may fill in fields that are not sensitive, contact details among them', () => {
  const config = of('source', 'email');
  expect(messages(config)).toEqual([]);
  expect(readOf(config)).toEqual({ prefill: ['source', 'email'], dropped: [] });
});

test('by default a URL fills in nothing', () => {
  expect(readOf({ fields: FIELDS })).toEqual({ prefill: undefined, dropped: [] });
});

describe('what a URL may not fill in is told and dropped', () => {
  test.each([
    ['story', "'story' is sensitive, and URLs are read by others; leave it out"],
    ['agree', "'agree' is of kind consent, which only the visitor answers; leave it out"],
    ['adult', "'adult' is of kind checkbox, which only the visitor answers; leave it out"],
    ['sorce', "'sorce' is not a field of this form; did you mean 'source'?"],
  ])('%s', (id, says) => {
    const config = of('source', id);
    expect(messages(config)).toEqual([expect.stringContaining(`prefill[1]: ${says}`)]);
    expect(readOf(config)).toEqual({ prefill: ['source'], dropped: ['prefill[1]'] });
  });

  test('a list that is none', () => {
    expect(messages({ fields: FIELDS, prefill: 'source' })).toEqual([
      expect.stringMatching(/^prefill: 'source' is not a list/),
    ]);
    expect(readOf({ fields: FIELDS, prefill: 'source' }).dropped).toEqual(['prefill']);
  });
});

test('a field of a template is named as one of the config’s own', () => {
  const config = { fields: [], template: 'callback', prefill: ['first_name', 'topic'] };
  expect(messages(config, { template: callback })).toEqual([
    expect.stringContaining("prefill[1]: 'topic' is sensitive"),
  ]);
});
