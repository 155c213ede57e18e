import { clockOf } from './clock.ts';
import { spansOn, type Opening } from './opening.ts';

const DAY = 86_400_000;
const QUARTER = 900_000;
/** Days looked ahead: a clinic that is closed for longer promises nothing. */
const AHEAD = 60;

/**
 * The moment by which a clinic has been open for so many minutes from now on, to the next quarter
 * of an hour and never when it is closed; `undefined` where its hours or its zone do not tell.
 */
export function replyBy(opening: Opening, minutes: number, now: Date): Date | undefined {
  const { timeZone } = opening;
  if (!timeZone || !opening.hours?.[0]) return undefined;
  try {
    const clock = clockOf(timeZone);
    const shown = clock(now.getTime());
    const today = shown - (((shown % DAY) + DAY) % DAY);
    let left = minutes * 60_000;
    let from = now.getTime();
    for (let day = 0; day < AHEAD; day++) {
      for (const [opens, closes] of spansOn(today + day * DAY, opening, clock)) {
        const start = Math.max(opens, from);
        if (closes <= start) continue;
        const by = start + left;
        if (by <= closes) return new Date(Math.min(Math.ceil(by / QUARTER) * QUARTER, closes));
        left = by - closes;
        from = closes;
      }
    }
  } catch {
    // A zone that this browser does not know.
  }
  return undefined;
}
