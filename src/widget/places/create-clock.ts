import { foreignZone, locationField, locationOf } from '../../engine/places/index.ts';
import type { Engine } from '../../engine/index.ts';
import { dayIn } from '../../platform/day-in.ts';
import type { ClockContext } from '../../ui/places/times-field.tsx';

/** The clock that times go by: the chosen location's where it has one, else the clinic's. */
export function createClock(engine: Engine): ClockContext {
  const { clinic, locale } = engine.form;
  const where = locationField(engine.form);
  function zoneOf(): string | undefined {
    const id = locationOf(engine);
    return clinic.locations?.find((one) => one.id === id)?.timeZone ?? clinic.timeZone;
  }
  return {
    today: () => dayIn(zoneOf(), new Date()),
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
