import {
  daysAfter,
  foreignZone,
  locationField,
  locationOf,
  openDays,
} from '../../engine/places/index.ts';
import type { Engine } from '../../engine/index.ts';
import { dayIn } from '../../platform/day-in.ts';
import type { ClockContext } from '../../ui/places/times-field.tsx';

/** The clock and the days that times go by: the chosen location's where it has some, else the clinic's. */
export function createClock(engine: Engine): ClockContext & { zoneName(): string | undefined } {
  const { clinic, locale } = engine.form;
  const where = locationField(engine.form);
  const place = () => {
    const id = locationOf(engine);
    return clinic.locations?.find((one) => one.id === id);
  };
  const zoneOf = (): string | undefined => place()?.timeZone ?? clinic.timeZone;
  return {
    zoneName: zoneOf,
    days(ahead) {
      const { hours = clinic.hours, holidays = clinic.holidays } = place() ?? {};
      // A visit begins tomorrow at the earliest.
      return openDays(daysAfter(dayIn(zoneOf(), new Date()), ahead), { hours, holidays });
    },
    zone: (days) =>
      foreignZone({
        clinic: zoneOf(),
        own: Intl.DateTimeFormat().resolvedOptions().timeZone,
        days,
        locale,
      }),
    listen: (redraw) => (where ? engine.subscribe(where.id, redraw) : () => undefined),
  };
}
