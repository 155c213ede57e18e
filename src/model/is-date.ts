import * as CONFIG_PATTERNS from './config-patterns.ts';

/** Whether it is a day that the calendar has, written as 2026-11-01. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !CONFIG_PATTERNS.date.test(value)) return false;
  const [year = 0, month = 1, day = 0] = value.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
