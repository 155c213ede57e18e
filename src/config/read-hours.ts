import { DAYS } from '../model/choices.ts';
import * as CONFIG_PATTERNS from '../model/config-patterns.ts';
import { isDate } from '../model/is-date.ts';
import type { Form } from '../schema/types.ts';
import { isList, matching, oneOf, type Guard } from './guards.ts';
import { itemsOf, readEach, readerOf, type Item } from './reader.ts';

type Hours = NonNullable<Form['clinic']['hours']>[number];

const isDay = oneOf(DAYS);
const isDays: Guard<Hours['days']> = (value): value is Hours['days'] =>
  isList(value) && value.length > 0 && value.every(isDay);
const isTime = matching(CONFIG_PATTERNS.time);

/**
 * When a clinic or a location is open and on which days it is not; an entry that cannot be read is
 * left out.
 */
export function readHours(
  place: Item,
  dropped: string[],
): Pick<Form['clinic'], 'hours' | 'holidays'> {
  const read = readerOf(place, dropped);
  const hours = read('hours', isList);
  const holidays = read('holidays', isList);
  return {
    hours:
      hours &&
      readEach(itemsOf(hours, `${place.path}.hours`), dropped, (item): Hours | undefined => {
        const one = readerOf(item, dropped);
        const [days, from] = [one('days', isDays), one('from', isTime)];
        const isLater = (value: unknown): value is string =>
          isTime(value) && (!from || value > from);
        const to = one('to', isLater);
        return days && from && to ? { days, from, to } : undefined;
      }),
    holidays:
      holidays &&
      readEach(itemsOf(holidays, `${place.path}.holidays`), dropped, ({ raw }) =>
        isDate(raw) ? raw : undefined,
      ),
  };
}
