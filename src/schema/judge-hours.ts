import * as CONFIG_PATTERNS from '../model/config-patterns.ts';
import { isRecord } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';
import { placesIn, type Place } from './complete.ts';
import { createFault } from './create-fault.ts';
import type { Fault } from './faults.ts';
import { judgeDay } from './judge-day.ts';

/** What does not look like a time is told by the schema. */
const isTime = (found: unknown): found is string =>
  typeof found === 'string' && CONFIG_PATTERNS.time.test(found);

function judgeZone(path: string, timeZone: unknown): Fault[] {
  if (typeof timeZone !== 'string' || timeZone === '') return [];
  try {
    new Intl.DateTimeFormat('en', { timeZone }).format();
    return [];
  } catch {
    const says = 'is not a time zone';
    const mend = 'write one like America/Chicago';
    return [createFault({ code: 'bad_format', path, found: timeZone, says, mend })];
  }
}

/** Hours that end before they begin, holidays that are no days, a zone that nobody knows. */
function judgePlace({ path: at, found: place }: Place): Fault[] {
  const { holidays, hours, timeZone } = place;
  const days: unknown[] = Array.isArray(holidays) ? holidays : [];
  return [
    ...placesIn(hours, `${at}.hours`).flatMap(({ path, found: { from, to } }) =>
      isTime(from) && isTime(to) && to <= from
        ? [
            createFault({
              code: 'out_of_range',
              path: `${path}.to`,
              found: to,
              says: `is not after '${from}', when that begins`,
              mend: 'write hours past midnight as two entries, the first to 24:00',
            }),
          ]
        : [],
    ),
    ...days.flatMap((found, index) => judgeDay({ path: `${at}.holidays[${index}]`, found })),
    ...judgeZone(`${at}.timeZone`, timeZone),
  ];
}

/** When the clinic and each of its locations is open. */
export function judgeHours({ clinic }: Plain): Fault[] {
  if (!isRecord(clinic)) return [];
  const locations = placesIn(clinic['locations'], 'clinic.locations');
  return [{ path: 'clinic', found: clinic }, ...locations].flatMap(judgePlace);
}
