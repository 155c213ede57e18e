import { describe, expect, test } from 'vitest';
import { replyBy } from '../../../../src/engine/hours/index.ts';
import type { Opening } from '../../../../src/engine/hours/opening.ts';

const WEEK: Opening = {
  timeZone: 'America/Chicago',
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '12:00' },
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '13:00', to: '17:30' },
  ],
  holidays: ['2026-11-26'],
};

const by = (now: string, minutes = 120, opening = WEEK): string | undefined =>
  replyBy(opening, minutes, new Date(now))?.toISOString();

test.each([
  ['in the morning', '2026-11-25T15:00:00Z', '2026-11-25T17:00:00.000Z'],
  ['over lunch', '2026-11-25T17:00:00Z', '2026-11-25T20:00:00.000Z'],
  ['to the next quarter of an hour', '2026-11-25T15:01:12Z', '2026-11-25T17:15:00.000Z'],
  ['before opening', '2026-11-25T10:00:00Z', '2026-11-25T17:00:00.000Z'],
  ['over a holiday', '2026-11-25T23:00:00Z', '2026-11-27T16:30:00.000Z'],
  ['over a weekend', '2026-11-28T12:00:00Z', '2026-11-30T17:00:00.000Z'],
])('counts opening time: %s', (_, now, expected) => {
  expect(by(now)).toBe(expected);
});

test('rounds to no later than closing time', () => {
  const short = { ...WEEK, hours: [{ days: ['wed' as const], from: '09:00', to: '09:20' }] };
  expect(by('2026-11-25T15:00:00Z', 16, short)).toBe('2026-11-25T15:20:00.000Z');
});

describe('on days when clocks change', () => {
  const night = (from: string, to: string): Opening => ({
    timeZone: 'America/Chicago',
    hours: [{ days: ['sun'], from, to }],
  });

  test('an hour that is skipped is no opening time', () => {
    // 8 March 2026: 2:00 is 3:00. Open from 0:00 (6:00 UTC), three hours end at 4:00 (9:00 UTC).
    expect(by('2026-03-08T06:00:00Z', 180, night('00:00', '05:00'))).toBe(
      '2026-03-08T09:00:00.000Z',
    );
  });

  test('an hour that comes twice counts twice', () => {
    // 1 November 2026: 2:00 is 1:00. Open from 0:00 (5:00 UTC), three hours end at 2:00 (8:00 UTC).
    expect(by('2026-11-01T05:00:00Z', 180, night('00:00', '05:00'))).toBe(
      '2026-11-01T08:00:00.000Z',
    );
  });

  test('hours that no clock shows are none', () => {
    expect(by('2026-03-08T06:00:00Z', 5, night('02:15', '02:45'))).toBe('2026-03-15T07:30:00.000Z');
  });
});

test('a day that a zone left out was no opening day', () => {
  // Samoa went from Thursday 29 to Saturday 31 December 2011.
  const days = ['thu', 'fri', 'sat'] as const;
  const apia = {
    timeZone: 'Pacific/Apia',
    hours: [{ days: [...days], from: '09:00', to: '10:00' }],
  };
  expect(by('2011-12-29T20:30:00Z', 15, apia)).toBe('2011-12-30T19:15:00.000Z');
});

test('a clinic across the date line has days of its own', () => {
  // Wednesday noon in Honolulu is Thursday 11:00 in Auckland.
  const auckland = {
    timeZone: 'Pacific/Auckland',
    hours: [{ days: ['thu' as const], from: '09:00', to: '17:00' }],
  };
  expect(by('2026-11-25T22:00:00Z', 60, auckland)).toBe('2026-11-25T23:00:00.000Z');
});

test.each([
  ['no hours', { timeZone: 'America/Chicago' }],
  ['empty hours', { timeZone: 'America/Chicago', hours: [] }],
  ['no zone', { hours: WEEK.hours }],
  ['a zone that nobody knows', { ...WEEK, timeZone: 'Mars/Olympus' }],
])('with %s nothing is promised', (_, opening) => {
  expect(by('2026-11-25T15:00:00Z', 120, opening)).toBeUndefined();
});
