import * as DEFAULTS from '../model/defaults.ts';
import type { Place } from './complete.ts';
import { createFault, joinPath, show } from './create-fault.ts';
import type { Fault } from './faults.ts';
import { judgeDay } from './judge-day.ts';

interface Span {
  path: string;
  low: unknown;
  high: unknown;
  /** Both ends may be the same. */
  mayMeet: boolean;
}

/** The ends that a field sets to its answer, as they count once defaults are in. */
function spanOf({ path, found }: Place): Span | undefined {
  const { kind, min, max, from, until } = found;
  switch (kind) {
    case 'number':
      return { path: joinPath(path, 'max'), low: min, high: max, mayMeet: true };
    case 'range':
      return {
        path: joinPath(path, 'max'),
        low: min ?? DEFAULTS.rangeMin,
        high: max,
        mayMeet: false,
      };
    case 'date':
      return from === 'today' || until === 'today'
        ? undefined
        : { path: joinPath(path, 'until'), low: from, high: until, mayMeet: true };
    default:
      return undefined;
  }
}

/** Ends of a different type are told elsewhere. */
function isReversed({ low, high, mayMeet }: Span): boolean {
  if (low === high) return !mayMeet && low !== undefined;
  if (typeof low === 'number' && typeof high === 'number') return low > high;
  return typeof low === 'string' && typeof high === 'string' && low > high;
}

/** A fault for each field whose days are none, or whose upper end lies below its lower one. */
export function judgeBounds(fields: readonly Place[]): Fault[] {
  return fields.flatMap((field) => {
    const days = ['from', 'until'].flatMap((key) =>
      field.found['kind'] === 'date'
        ? judgeDay({ path: joinPath(field.path, key), found: field.found[key] })
        : [],
    );
    if (days[0]) return days;
    const span = spanOf(field);
    if (!span || !isReversed(span)) return [];
    const { path, low, high, mayMeet } = span;
    const says = `is ${mayMeet ? 'below' : 'not above'} ${show(low)}, where the span begins`;
    return [createFault({ code: 'out_of_range', path, found: high, says, mend: 'raise it' })];
  });
}
