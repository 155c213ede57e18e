import type { Form } from '../../schema/types.ts';
import { momentsOf, type Clock } from './clock.ts';

/** When a clinic is open, by its own clocks. */
export type Opening = Pick<Form['clinic'], 'hours' | 'holidays' | 'timeZone'>;

/** From one moment to another, in milliseconds since 1970. */
export type Span = readonly [from: number, to: number];

/** Milliseconds from midnight to a time like 17:30. */
function sinceMidnight(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * 60_000;
}

/**
 * When a clinic is open on one day, in order. Of a time that clocks show twice, or never, whatever
 * makes the span shorter counts: nothing is promised for a time at which the door is closed.
 * @param midnight of the day, as a `Clock` tells it
 */
export function spansOn(
  midnight: number,
  { hours = [], holidays = [] }: Opening,
  clock: Clock,
): Span[] {
  const day = new Date(midnight);
  if (holidays.includes(day.toISOString().slice(0, 10))) return [];
  // As in `Mon, 23 Nov 2026`, in English whatever the device.
  const weekday = day.toUTCString().slice(0, 3).toLowerCase();
  return hours
    .filter(({ days }) => days.some((name) => name === weekday))
    .map(({ from, to }): Span => [
      Math.max(...momentsOf(midnight + sinceMidnight(from), clock)),
      Math.min(...momentsOf(midnight + sinceMidnight(to), clock)),
    ])
    .sort(([a], [b]) => a - b);
}
