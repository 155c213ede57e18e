import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter, openDays } from '../../../../src/engine/places/index.ts';
import { DAYS } from '../../../../src/model/choices.ts';
import { calendarDays } from '../../config/arbitrary-further.ts';

/** A Wednesday; the week after it begins with Thanksgiving. */
const WEEK = daysAfter('2026-11-25', 7);
const hoursOn = (...days: (typeof DAYS)[number][]) => [{ days, from: '09:00', to: '17:00' }];

describe('the days on which a clinic is open', () => {
  test('are those of its weekly hours', () => {
    const hours = [...hoursOn('thu', 'fri'), ...hoursOn('tue')];
    expect(openDays(WEEK, { hours })).toEqual(['2026-11-26', '2026-11-27', '2026-12-01']);
  });

  test('are all but its holidays, with hours or without', () => {
    const holidays = ['2026-11-26'];
    expect(openDays(WEEK, { holidays })).toEqual(WEEK.slice(1));
    expect(openDays(WEEK, { holidays, hours: hoursOn('thu', 'fri') })).toEqual(['2026-11-27']);
  });

  test('are all of them where nothing is said, or where nobody could choose otherwise', () => {
    expect(openDays(WEEK, {})).toEqual(WEEK);
    expect(openDays(WEEK, { hours: [] })).toEqual(WEEK);
    expect(openDays(WEEK, { holidays: WEEK })).toEqual(WEEK);
    expect(openDays(WEEK.slice(0, 1), { hours: hoursOn('mon') })).toEqual(WEEK.slice(0, 1));
  });

  test('are never none, never others, and in order', () => {
    const opening = fc.record({
      hours: fc.array(fc.subarray([...DAYS]).map((days) => ({ days, from: '09:00', to: '17:00' }))),
      holidays: fc.array(fc.constantFrom(...WEEK)),
    });
    fc.assert(
      fc.property(calendarDays, fc.integer({ min: 1, max: 90 }), opening, (today, count, when) => {
        const days = daysAfter(today, count);
        const open = openDays(days, when);
        expect(open.length).toBeGreaterThan(0);
        expect(open).toEqual(days.filter((day) => open.includes(day)));
      }),
    );
  });
});
