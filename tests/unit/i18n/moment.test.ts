import { expect, test } from 'vitest';
import { tellMoment, tellMonth } from '../../../src/i18n/moment.ts';

const NOW = new Date('2026-11-25T22:00:00Z');
const told = (moment: string, style: object = {}) => {
  const all = { locale: 'en-US', timeZone: 'America/Chicago', visitorZone: 'America/Chicago' };
  const { time, day } = tellMoment(new Date(moment), NOW, { ...all, ...style });
  return [time.replaceAll(/ at |,|\s/g, ' ').replaceAll(/ +/g, ' '), day];
};

test('a moment of today or tomorrow is told by its time', () => {
  expect(told('2026-11-25T23:30:00Z')).toEqual(['5:30 PM', 'today']);
  expect(told('2026-11-26T15:30:00Z')).toEqual(['9:30 AM', 'tomorrow']);
});

test('one within six days by its weekday, a later one by its date too', () => {
  expect(told('2026-12-01T15:30:00Z')).toEqual(['Tuesday 9:30 AM', undefined]);
  expect(told('2026-12-08T15:30:00Z')).toEqual(['Tuesday December 8 9:30 AM', undefined]);
});

test('a visitor whose clocks differ reads the zone, and no day that may not be theirs', () => {
  const away = { visitorZone: 'Asia/Tokyo' };
  expect(told('2026-11-25T23:30:00Z', away)).toEqual(['Wednesday 5:30 PM CST', undefined]);
});

test('another name for the same clocks is no other zone', () => {
  expect(told('2026-11-25T23:30:00Z', { visitorZone: 'America/Winnipeg' })[1]).toBe('today');
});

test('it is told in the language of the form', () => {
  expect(told('2026-12-01T15:30:00Z', { locale: 'de' })[0]).toMatch(/^Dienstag (um )?09:30|9:30/);
});

test('a month is that of the day written, wherever it is read', () => {
  expect(tellMonth('2026-11-01', 'en-US')).toBe('Nov 2026');
});

test('the day after tomorrow is not tomorrow, however short tomorrow is', () => {
  // 8 March 2026 has 23 hours in Chicago; it is 23:30 on the 7th.
  const style = { locale: 'en-US', timeZone: 'America/Chicago', visitorZone: 'America/Chicago' };
  const { day } = tellMoment(
    new Date('2026-03-09T14:00:00Z'),
    new Date('2026-03-08T05:30:00Z'),
    style,
  );
  expect(day).toBeUndefined();
});
