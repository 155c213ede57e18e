import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayIn } from '../../../src/platform/day-in.ts';

const NOON = new Date('2026-11-25T12:00:00Z');

test.each([
  ['2026-11-25T03:00:00Z', 'America/Chicago', '2026-11-24'],
  ['2026-11-25T06:00:00Z', 'America/Chicago', '2026-11-25'],
  ['2026-11-25T12:00:00Z', 'Pacific/Kiritimati', '2026-11-26'],
  ['2026-11-25T11:59:59Z', 'Etc/GMT+12', '2026-11-24'],
  ['2026-11-25T10:00:00Z', 'Pacific/Pago_Pago', '2026-11-24'],
  ['2026-12-31T23:30:00Z', 'Europe/Berlin', '2027-01-01'],
  ['2024-02-29T12:00:00Z', 'UTC', '2024-02-29'],
  // The night in which clocks go back has one day, not two.
  ['2026-11-01T06:30:00Z', 'America/New_York', '2026-11-01'],
  ['2026-11-01T04:30:00Z', 'America/New_York', '2026-11-01'],
])('at %s in %s it is %s', (moment, zone, day) => {
  expect(dayIn(zone, new Date(moment))).toBe(day);
});

test('a zone that no browser knows, or none, leaves the device’s own', () => {
  const own = dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, NOON);
  expect(dayIn(undefined, NOON)).toBe(own);
  for (const unknown of ['Mars/Olympus', '', 'Dallas']) expect(dayIn(unknown, NOON)).toBe(own);
});

test('any moment of these centuries comes out as a day of ISO 8601', () => {
  const span = { min: new Date('1900-01-02'), max: new Date('2200-01-01') };
  const moments = fc.date({ ...span, noInvalidDate: true });
  fc.assert(
    fc.property(moments, (moment) => {
      expect(dayIn('UTC', moment)).toBe(moment.toISOString().slice(0, 10));
    }),
  );
});
