import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { replyBy } from '../../../../src/engine/hours/index.ts';
import type { Opening } from '../../../../src/engine/hours/opening.ts';
import { DAYS } from '../../../../src/model/choices.ts';

/** Zones that change their clocks in spring and in autumn, at midnight, by half an hour, or never. */
const ZONES = [
  'America/Chicago',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'America/Havana',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Honolulu',
  'UTC',
];

const times = fc
  .integer({ min: 0, max: 24 * 12 })
  .map(
    (n) =>
      `${String(Math.floor(n / 12)).padStart(2, '0')}:${String((n % 12) * 5).padStart(2, '0')}`,
  );

const entries = fc
  .tuple(fc.subarray([...DAYS], { minLength: 1 }), times, times)
  .filter(([, from, to]) => from < to)
  .map(([days, from, to]) => ({ days, from, to }));

/** Around both changes of clocks of 2026, north and south. */
const moments = fc
  .oneof(
    ...['2026-03-07', '2026-03-28', '2026-04-04', '2026-10-03', '2026-10-24', '2026-10-31'].map(
      (day) => fc.date({ min: new Date(day), max: new Date(Date.parse(day) + 3 * 86_400_000) }),
    ),
    fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01') }),
  )
  .filter((moment) => !Number.isNaN(moment.getTime()));

const openings: fc.Arbitrary<Opening> = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  hours: fc.array(entries, { minLength: 1, maxLength: 4 }),
  holidays: fc.array(
    moments.map((moment) => moment.toISOString().slice(0, 10)),
    { maxLength: 3 },
  ),
});
const minutes = fc.integer({ min: 5, max: 6000 });

/** Day, weekday and time on a zone's clocks, read otherwise than the code under test does. */
function shownAt(moment: Date, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(moment);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return {
    day: `${of('year')}-${of('month')}-${of('day')}`,
    weekday: of('weekday').toLowerCase(),
    time: `${of('hour')}:${of('minute')}`,
  };
}

/** Whether a clinic is open just before a moment: at closing time it still counts as open. */
function isOpenBefore(
  moment: Date,
  { hours = [], holidays = [], timeZone = 'UTC' }: Opening,
): boolean {
  const { day, weekday, time } = shownAt(new Date(moment.getTime() - 1), timeZone);
  return (
    !holidays.includes(day) &&
    hours.some(
      ({ days, from, to }) => days.some((one) => one === weekday) && from <= time && time < to,
    )
  );
}

test('no promise ends when the clinic is closed, nor before the time that it takes', () => {
  fc.assert(
    fc.property(openings, minutes, moments, (opening, within, now) => {
      const by = replyBy(opening, within, now);
      const isLate = by === undefined || by.getTime() - now.getTime() >= within * 60_000;
      expect(isLate && (by === undefined || isOpenBefore(by, opening))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('who asks later is never promised an earlier reply', () => {
  const wait = fc.integer({ min: 0, max: 5 * 86_400_000 });
  fc.assert(
    fc.property(openings, minutes, fc.tuple(moments, wait), (opening, within, [now, later]) => {
      const first = replyBy(opening, within, now);
      const second = replyBy(opening, within, new Date(now.getTime() + later));
      expect(!first || !second || second >= first).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a clinic with an hour each day replies within weeks', () => {
  const daily = [{ days: [...DAYS], from: '09:00', to: '10:00' }];
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), moments, (timeZone, now) => {
      const by = replyBy({ timeZone, hours: daily }, 60, now);
      expect(by && by.getTime() - now.getTime()).toBeLessThanOrEqual(48 * 3_600_000);
    }),
  );
});
