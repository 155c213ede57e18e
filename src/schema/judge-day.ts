import * as CONFIG_PATTERNS from '../model/config-patterns.ts';
import { isDate } from '../model/is-date.ts';
import { createFault } from './create-fault.ts';
import type { Fault } from './faults.ts';
import type { Spot } from './value-faults.ts';

/** A text that looks like a day and is none; what does not look like one is told by the schema. */
export function judgeDay({ path, found }: Spot): Fault[] {
  if (typeof found !== 'string' || !CONFIG_PATTERNS.date.test(found) || isDate(found)) return [];
  return [createFault({ code: 'bad_format', path, found, says: 'is not a day of the calendar' })];
}
