import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { formConfigSchema } from '../../../src/schema/form-config.ts';
import { calendarDays } from '../config/arbitrary-further.ts';
import { messages } from './support.ts';

const fieldOf = (kind: string, more: object) => ({ id: 'a', kind, label: 'A', ...more });
const judge = (kind: string, more: object) => messages({ fields: [fieldOf(kind, more)] });

describe('ends in order have no fault', () => {
  test.each([
    ['number', { min: 5 }],
    ['number', { max: -5 }],
    ['number', { min: 5, max: 5 }],
    ['range', { min: -5, max: 0 }],
    ['range', { min: 20 }],
    ['date', { from: '2026-11-01', until: '2026-11-01' }],
    ['date', { from: 'today', until: '2020-01-01' }],
    ['date', { from: '2030-01-01', until: 'today' }],
  ])('%s %j', (kind, more) => {
    expect(judge(kind, more)).toEqual([]);
  });
});

describe('one fault that says where the span begins', () => {
  test.each([
    ['number', { min: 5, max: 4 }, 'max: 4 is below 5'],
    ['range', { min: 5, max: 5 }, 'max: 5 is not above 5'],
    ['range', { max: 0 }, 'max: 0 is not above 0'],
    [
      'date',
      { from: '2026-11-02', until: '2026-11-01' },
      "until: '2026-11-01' is below '2026-11-02'",
    ],
  ])('%s %j', (kind, more, message) => {
    expect(judge(kind, more)).toEqual([`fields[0].${message}, where the span begins; raise it`]);
  });
});

test('a day that no calendar has is told, and nothing besides', () => {
  expect(judge('date', { from: '2026-02-29', until: '2024-02-29' })).toEqual([
    "fields[0].from: '2026-02-29' is not a day of the calendar",
  ]);
  expect(judge('date', { from: 'tomorrow' })).toEqual([
    expect.stringMatching(/^fields\[0\]\.from: 'tomorrow' is not .*today/),
  ]);
});

test('what a template has is judged together with the change to it', () => {
  const template = { steps: [{ id: 's', fields: [fieldOf('number', { min: 10 })] }] };
  expect(messages({ fields: [{ id: 'a', max: 5 }] }, { template })).toEqual([
    'fields[0].max: 5 is below 10, where the span begins; raise it',
  ]);
});

const reversed = fc.oneof(
  fc
    .tuple(fc.integer(), fc.integer({ min: 1, max: 1000 }))
    .map(([min, by]) => fieldOf('number', { min, max: min - by })),
  fc
    .tuple(fc.integer({ min: -500, max: 500 }), fc.nat(1000))
    .map(([min, by]) => fieldOf('range', { min, max: min - by })),
  fc
    .tuple(calendarDays, calendarDays)
    .filter(([from, until]) => from > until)
    .map(([from, until]) => fieldOf('date', { from, until })),
);

test('of a reversed span the schema knows nothing, the judge tells it, and its end is dropped', () => {
  fc.assert(
    fc.property(reversed, (field) => {
      const config = { fields: [field] };
      expect(formConfigSchema.safeParse(config).success).toBe(true);
      expect(messages(config)).toHaveLength(1);
      const { form, dropped } = normalise(config, { pageProtocol: 'https:' });
      expect(dropped).toEqual([expect.stringMatching(/^fields\[0\]\.(max|until)$/)]);
      expect(form.steps[0]?.fields[0]).toMatchObject({ id: 'a', kind: field.kind });
    }),
  );
});

test('a range without an upper end that can be used still goes upward', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 999_990 }), (min) => {
      const { form } = normalise({ fields: [fieldOf('range', { min })] }, { pageProtocol: '' });
      const [field] = form.steps[0]?.fields ?? [];
      expect(field?.kind === 'range' && field.max > field.min && field.min === min).toBe(true);
    }),
  );
});
