import { DAYPARTS } from '../model/dayparts.ts';
import * as LIMITS from '../model/limits.ts';
import type { FieldConfig } from '../schema/types.ts';
import { between, isList, oneOf } from './guards.ts';
import { itemsOf, readEach, type Reader } from './reader.ts';

type TimesConfig = Extract<FieldConfig, { kind: 'times' }>;

const isDaypart = oneOf(DAYPARTS);

/** What a field has of its own that asks which times suit. */
export function readTimes(
  read: Reader,
  path: string,
  dropped: string[],
): Pick<TimesConfig, 'days' | 'most' | 'dayparts'> {
  const written = itemsOf(read('dayparts', isList), `${path}.dayparts`);
  const dayparts = readEach(written, dropped, ({ raw }) => (isDaypart(raw) ? raw : undefined));
  return {
    days: read('days', between(1, LIMITS.daysAhead)),
    most: read('most', between(1, LIMITS.wishes)),
    dayparts: dayparts[0] ? dayparts : undefined,
  };
}
