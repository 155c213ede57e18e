import { describe, expect, test } from 'vitest';
import { daysAfter, foreignZone } from '../../../../src/engine/places/index.ts';

const NOVEMBER = daysAfter('2026-11-25', 28);
const zoneOf = (clinic: string | undefined, own: string | undefined, days = NOVEMBER) =>
  foreignZone({ clinic, own, days, locale: 'en-US' });

test('a clinic in another zone is told by that zone’s name', () => {
  expect(zoneOf('America/Chicago', 'Europe/Berlin')).toBe('Central Time');
  expect(zoneOf('America/Chicago', 'America/New_York')).toBe('Central Time');
});

test('the name is in the words of the form’s locale', () => {
  const zones = { clinic: 'America/Chicago', own: 'Europe/Berlin', days: NOVEMBER };
  expect(foreignZone({ ...zones, locale: 'de' })).toMatch(/Zentral/);
});

describe('nothing is told', () => {
  test.each([
    ['America/Chicago', 'America/Chicago'],
    // Other names, the same clock.
    ['America/Chicago', 'US/Central'],
    ['America/New_York', 'America/Detroit'],
    ['America/Denver', 'America/Phoenix'],
    // No clinic's clock to speak of: days are the visitor's.
    [undefined, 'Europe/Berlin'],
    ['', 'Europe/Berlin'],
    ['Mars/Olympus', 'Europe/Berlin'],
  ])('of %s to a visitor in %s', (clinic, own) => {
    expect(zoneOf(clinic, own)).toBeUndefined();
  });
});

test('clocks that part on some of the days alone are told', () => {
  // Denver goes back on November 1, Phoenix never.
  expect(zoneOf('America/Denver', 'America/Phoenix', daysAfter('2026-10-20', 28))).toBe(
    'Mountain Time',
  );
});

test('a day apart at the same hour is apart', () => {
  expect(zoneOf('Pacific/Kiritimati', 'Pacific/Honolulu')).toBe('Line Islands Time');
});

test.each([undefined, '', 'Nowhere/Land'])('a visitor whose zone is %j is told', (own) => {
  expect(zoneOf('America/Chicago', own)).toBe('Central Time');
});
