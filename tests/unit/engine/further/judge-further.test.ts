import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeFurther, readNumber } from '../../../../src/engine/further/index.ts';
import { SMALL_KINDS } from '../../../../src/model/field-kinds.ts';
import { calendarDays } from '../../config/arbitrary-further.ts';
import { context, further, TODAY } from './support.ts';

describe('a number', () => {
  const aged = further('number', { min: 18, max: 99 });
  test.each([
    ['18', undefined],
    ['99', undefined],
    ['17', { code: 'too_small', least: 18 }],
    ['100', { code: 'too_large', most: 99 }],
    ['18.5', { code: 'not_whole' }],
    ['18.0', undefined],
    ['eighteen', { code: 'not_number' }],
    ['1.800', { code: 'not_number' }],
  ])('%j between ends', (typed, fault) => {
    expect(judgeFurther(aged, typed, context)).toEqual(fault);
  });

  test.each([
    [1, '1.5', undefined],
    [1, '1.50', undefined],
    [1, '1.25', { code: 'too_fine', decimals: 1 }],
    [2, '1.25', undefined],
    [2, '19.99', undefined],
    [2, '1234.567', { code: 'too_fine', decimals: 2 }],
  ])('of %d decimals: %j', (decimals, typed, fault) => {
    expect(judgeFurther(further('number', { decimals }), typed, context)).toEqual(fault);
  });

  test('without ends may be anything', () => {
    expect(judgeFurther(further('number'), '-999,999,999', context)).toBeUndefined();
  });

  test('passes only as a figure within its ends and of no more decimals', () => {
    const ends = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(100));
    fc.assert(
      fc.property(ends, fc.integer({ min: -20_000, max: 20_000 }), ([min, room], cents) => {
        const typed = (cents / 100).toLocaleString('en-US');
        const fault = judgeFurther(
          further('number', { min, max: min + room, decimals: 1 }),
          typed,
          context,
        );
        const figure = readNumber(typed, 'en-US') ?? Number.NaN;
        const isFine = figure >= min && figure <= min + room && cents % 10 === 0;
        expect(fault === undefined).toBe(isFine);
      }),
    );
  });
});

describe('a range', () => {
  test.each([
    ['0', undefined],
    ['10', undefined],
    ['11', { code: 'too_large', most: 10 }],
    ['-1', { code: 'too_small', least: 0 }],
    ['2.5', { code: 'not_whole' }],
  ])('%j on the scale that it has by itself', (typed, fault) => {
    expect(judgeFurther(further('range'), typed, context)).toEqual(fault);
  });

  test('takes what lies between its steps', () => {
    expect(judgeFurther(further('range', { max: 100, step: 10 }), '15', context)).toBeUndefined();
  });
});

describe('a date', () => {
  test.each([
    ['2026-02-28', undefined],
    ['2024-02-29', undefined],
    ['2000-02-29', undefined],
    ...['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1'].map(
      (day): [string, object] => [day, { code: 'not_date' }],
    ),
    ['25/11/2026', { code: 'not_date' }],
    ['…', { code: 'not_date' }],
  ])('%s', (typed, fault) => {
    expect(judgeFurther(further('date'), typed, context)).toEqual(fault);
  });

  test('keeps between its first and its last day, both included', () => {
    const spring = further('date', { from: '2026-03-01', until: '2026-05-31' });
    const judge = (day: string) => judgeFurther(spring, day, context);
    expect(judge('2026-02-28')).toEqual({ code: 'too_early', from: '2026-03-01' });
    expect(judge('2026-03-01')).toBeUndefined();
    expect(judge('2026-05-31')).toBeUndefined();
    expect(judge('2026-06-01')).toEqual({ code: 'too_late', until: '2026-05-31' });
  });

  test('knows what day it is', () => {
    const coming = further('date', { from: 'today' });
    expect(judgeFurther(coming, TODAY, context)).toBeUndefined();
    expect(judgeFurther(coming, '2026-11-24', context)).toEqual({ code: 'too_early', from: TODAY });
    const born = further('date', { until: 'today' });
    expect(judgeFurther(born, '2026-11-26', context)).toEqual({ code: 'too_late', until: TODAY });
  });

  test('may be any day of the calendar, and is judged by the order of days', () => {
    fc.assert(
      fc.property(calendarDays, calendarDays, (day, from) => {
        expect(judgeFurther(further('date'), day, context)).toBeUndefined();
        const fault = judgeFurther(further('date', { from }), day, context);
        expect(fault === undefined).toBe(Date.parse(day) >= Date.parse(from));
      }),
    );
  });
});

describe('a postal code', () => {
  const code = further('postal');
  test.each([
    ['US', ['75201', '75201-1234', '75201 1234', '752011234', ' 75201 ', '75201\u20131234']],
    ['CA', ['K1A 0B1', 'k1a0b1', 'K1A-0B1']],
    ['GB', ['SW1A 1AA', 'm11ae', 'EC1A 1BB', 'B33 8TH']],
    ['AU', ['2000']],
    ['DE', ['10115', '１０１１５']],
    [undefined, ['75201', 'SW1A 1AA', '1050-001', 'D02 AF30', '101', 'LV-1010']],
    ['FR', ['75001']],
  ])('of %s', (country, typed) => {
    for (const one of typed)
      expect([one, judgeFurther(code, one, { ...context, country })]).toEqual([one, undefined]);
  });

  test.each([
    ['US', ['7520', '752011', 'SW1A 1AA', '75201-12']],
    ['CA', ['75201', 'K1A 0B', '1K1 A0B']],
    ['GB', ['75201', 'SW1A', 'SW1A 11A']],
    ['AU', ['200', '20000']],
    ['DE', ['D-10115', '1011']],
    [undefined, ['7', '12345678901', '-75201', 'Dallas, TX', '75201!']],
  ])('of %s: these are none', (country, typed) => {
    for (const one of typed)
      expect([one, judgeFurther(code, one, { ...context, country })]).toEqual([
        one,
        { code: 'not_postal' },
      ]);
  });
});

test('a note is never at fault', () => {
  expect(judgeFurther(further('note'), undefined, context)).toBeUndefined();
});

test('whatever is answered, nothing throws', () => {
  const answers = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.string()),
    fc.boolean(),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(fc.constantFrom(...SMALL_KINDS), answers, (kind, answer) => {
      const fault = judgeFurther(further(kind), answer, context);
      const isJudged = typeof answer === 'string';
      expect(isJudged || (fault === undefined) === (kind === 'note')).toBe(true);
    }),
  );
});
