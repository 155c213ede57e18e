import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { createEngine } from '../../../src/engine/index.ts';
import { readPrefill } from '../../../src/engine/prefill.ts';
import { formConfigs } from '../config/arbitrary-config.ts';

const options = [
  { id: 'crown', label: 'Crown' },
  { id: 'patches', label: 'Patches' },
];
const AREA = [...options, { id: 'full', label: 'Full scalp', exclusive: true }];

/** What a page's words make of one field. */
function readOf(field: object, words: string, clinic: object = {}) {
  const config = { clinic, fields: [{ id: 'a', label: 'A', ...field }] };
  const { form } = normalise(config, { pageProtocol: 'https:' });
  const [read] = form.steps.flatMap(({ fields }) => fields);
  if (!read) throw new Error('no field');
  return readPrefill(
    read,
    words,
    createEngine(form, () => new Date(0)),
  );
}

describe('a choice of one', () => {
  test.each(['radio', 'select', 'picture'])('%s takes the id of an option', (kind) => {
    expect(readOf({ kind, options }, ' crown ')).toBe('crown');
  });
  test.each(['Crown', 'constructor', 'crown,patches', '', '  '])('takes no %j', (words) => {
    expect(readOf({ kind: 'radio', options }, words)).toBeUndefined();
  });
});

describe('a list', () => {
  test('takes ids with commas between, in the order of its options', () => {
    expect(readOf({ kind: 'checkboxes', options: AREA }, 'patches, crown,nothing')).toEqual([
      'crown',
      'patches',
    ]);
  });
  test('is left with an exclusive option alone', () => {
    expect(readOf({ kind: 'checkboxes', options: AREA }, 'crown,full')).toEqual(['full']);
  });
  test.each([
    ['none,crown', ['crown']],
    ['none', ['none']],
  ])('of %s never mixes an exclusive option that stands first with others', (words, answer) => {
    const first = [{ id: 'none', label: 'None', exclusive: true }, ...options];
    expect(readOf({ kind: 'checkboxes', options: first }, words)).toEqual(answer);
  });
  test('without any id of its own stays empty', () => {
    expect(readOf({ kind: 'checkboxes', options: AREA }, 'a,b')).toBeUndefined();
  });
});

describe('what is typed', () => {
  test('is taken as it is, up to what the field takes', () => {
    expect(readOf({ kind: 'text', maxLength: 5 }, 'Ada L')).toBe('Ada L');
    expect(readOf({ kind: 'text', maxLength: 5 }, 'Ada Lo')).toBeUndefined();
  });
  test('may be a figure, a day or a postal code', () => {
    expect(readOf({ kind: 'number' }, '12')).toBe('12');
    expect(readOf({ kind: 'date' }, '2026-12-01')).toBe('2026-12-01');
    expect(readOf({ kind: 'postal' }, 'x'.repeat(41))).toBeUndefined();
  });
});

test('a location and a practitioner are taken by the ids that the clinic has', () => {
  const clinic = {
    locations: [{ id: 'north', name: 'North' }],
    practitioners: [{ id: 'maya', name: 'Maya' }],
  };
  expect(readOf({ kind: 'location' }, 'north', clinic)).toBe('north');
  expect(readOf({ kind: 'practitioner' }, 'maya', clinic)).toBe('maya');
  expect(readOf({ kind: 'location' }, 'maya', clinic)).toBeUndefined();
});

test.each([
  ['a consent', { kind: 'consent' }],
  ['a tick', { kind: 'checkbox' }],
  ['wishes for times', { kind: 'times' }],
  ['a photo', { kind: 'photos', options }],
])('%s is the visitor’s alone', (_, field) => {
  for (const words of ['true', '1', 'on', 'a', '2026-12-01 morning'])
    expect(readOf(field, words)).toBeUndefined();
});

test('whatever a page says, a field holds what its kind can hold, and no box is ticked', () => {
  fc.assert(
    fc.property(formConfigs, fc.string(), (config, noise) => {
      const { form } = normalise(config, { pageProtocol: 'https:' });
      const engine = createEngine(form, () => new Date(0));
      for (const field of form.steps.flatMap(({ fields }) => fields)) {
        const ids = 'options' in field ? field.options.map(({ id }) => id) : [];
        for (const words of [noise, 'true', ids.join(','), ids[0] ?? '']) {
          const answer = readPrefill(field, words, engine);
          if (answer !== undefined) engine.set(field.id, answer);
          expect(typeof answer).not.toBe('boolean');
          const parts = typeof answer === 'object' ? answer : [answer ?? ''];
          const strange = parts.filter(
            (part) => ids.length > 0 && !ids.some((id) => id === part || part === ''),
          );
          expect(strange).toEqual([]);
        }
      }
      expect(engine.consentTimes().size).toBe(0);
    }),
  );
});
