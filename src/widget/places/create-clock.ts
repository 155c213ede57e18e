import {
  daysAfter,
  foreignZone,
  onLocation,
  openDays,
  openingAt,
} from '../../engine/places/index.ts';
import type { Engine } from '../../engine/index.ts';
import { dayIn } from '../../platform/day-in.ts';
import type { ClockContext } from '../../ui/places/times-field.tsx';

/** The clock and the days that times go by: the chosen location's where it has some, else the clinic's. */
export function createClock(engine: Engine): ClockContext & { zoneName(): string | undefined } {
  const { locale } = engine.form;
  const zoneOf = (): string | undefined => openingAt(engine).timeZone;
  return {
    zoneName: zoneOf,
    // A visit begins tomorrow at the earliest.
    days: (ahead) => openDays(daysAfter(dayIn(zoneOf(), new Date()), ahead), openingAt(engine)),
    zone: (days) =>
      foreignZone({
        clinic: zoneOf(),
        own: Intl.DateTimeFormat().resolvedOptions().timeZone,
        days,
        locale,
      }),
    listen: (redraw) => onLocation(engine, redraw),
  };
}
