import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  judgeFurther,
  readNumber,
  tellDay,
  tellFurther,
} from '../../../../src/engine/further/index.ts';
import { SMALL_KINDS } from '../../../../src/model/field-kinds.ts';
import { calendarDays } from '../../config/arbitrary-further.ts';
import { context, further } from './support.ts';

test.each([
  [further('number', { unit: 'grafts' }), '1,500', { value: 1500, text: '1,500 grafts' }],
  [further('number', { decimals: 1 }), '1500.5', { value: 1500.5, text: '1,500.5' }],
  [further('range'), '7', { value: 7, text: '7' }],
  [further('range', { unit: 'points' }), '0', { value: 0, text: '0 points' }],
  [further('date'), '2026-11-01', { value: '2026-11-01', text: 'November 1, 2026' }],
  [further('postal'), ' sw1a  1aa', { value: 'SW1A 1AA', text: 'SW1A 1AA' }],
])('of %j: %j', (field, typed, told) => {
  expect(tellFurther(field, typed, 'en-US')).toEqual(told);
});

test('figures and days are put into words as the locale has them', () => {
  expect(tellFurther(further('number'), '1500', 'de')?.text).toBe('1.500');
  expect(tellFurther(further('date'), '2026-11-01', 'de')?.text).toBe('1. November 2026');
});

test('a day is told as that day, in any time zone', () => {
  fc.assert(
    fc.property(calendarDays, (day) => {
      expect(tellDay(day, 'en-US')).toContain(` ${Number(day.slice(-2))}, `);
    }),
  );
});

test('what was left empty tells nothing, and neither does a note', () => {
  for (const kind of SMALL_KINDS) {
    for (const empty of [undefined, '', '  '])
      expect(tellFurther(further(kind), empty, 'en-US')).toBeUndefined();
  }
  expect(tellFurther(further('note'), 'words', 'en-US')).toBeUndefined();
});

test('nothing that was typed is lost, even where it will not do', () => {
  const kinds = fc.constantFrom('number', 'range', 'date');
  const texts = fc.string({ minLength: 1 }).filter((typed) => typed.trim() !== '');
  fc.assert(
    fc.property(kinds, texts, (kind, typed) => {
      const field = further(kind);
      fc.pre(judgeFurther(field, typed, context)?.code.startsWith('not_') === true);
      const { value, text } = tellFurther(field, typed, 'en-US') ?? {};
      expect([typed.trim(), readNumber(typed, 'en-US')]).toContain(value);
      expect(text).not.toBe('');
    }),
  );
});
