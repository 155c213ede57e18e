import { NOTE_TONES } from '../model/choices.ts';
import * as DEFAULTS from '../model/defaults.ts';
import * as LIMITS from '../model/limits.ts';
import { isDate } from '../model/is-date.ts';
import type { FieldConfig } from '../schema/types.ts';
import { between, isFlag, isNumber, isWords, oneOf, type Guard } from './guards.ts';
import { isCondition } from './is-condition.ts';
import type { Reader } from './reader.ts';

type FurtherConfig = Extract<FieldConfig, { kind: 'number' | 'range' | 'date' | 'postal' }>;
type Shared = Omit<Extract<FieldConfig, { kind: 'postal' }>, 'kind'>;

/** `today`, or a day that the calendar has. */
const isDay = (value: unknown): value is string => value === 'today' || isDate(value);
const isFigure = between(-LIMITS.figure, LIMITS.figure);

/** The upper end of a span: one that lies below the lower end cannot be used. */
const above =
  <T>(guard: Guard<T>, isAbove: (value: T) => boolean): Guard<T> =>
  (value): value is T =>
    guard(value) && isAbove(value);

/** Days are in order as text; what `today` is, nobody knows beforehand. */
const isInOrder = (from: string | undefined, until: string): boolean =>
  from === undefined || from === 'today' || until === 'today' || from <= until;

/** What the further kinds have besides what all fields have. */
export function readFurther(
  kind: FurtherConfig['kind'],
  shared: Shared,
  read: Reader,
): FieldConfig {
  switch (kind) {
    case 'number': {
      const min = read('min', isNumber);
      const max = read(
        'max',
        above(isNumber, (value) => min === undefined || value >= min),
      );
      const decimals = read('decimals', between(0, LIMITS.decimals));
      return { kind, ...shared, unit: read('unit', isWords), min, max, decimals };
    }
    case 'range': {
      const min = read('min', between(-LIMITS.figure, LIMITS.rangeStart));
      const low = min ?? DEFAULTS.rangeMin;
      const max = read(
        'max',
        above(isFigure, (value) => value > low),
      );
      const step = read('step', between(1, LIMITS.figure));
      // Without an upper end of its own it reaches as far above as the default one does.
      const end = max ?? (low < DEFAULTS.rangeMax ? undefined : low + DEFAULTS.rangeMax);
      return { kind, ...shared, unit: read('unit', isWords), min, max: end, step };
    }
    case 'date': {
      const from = read('from', isDay);
      const until = read(
        'until',
        above(isDay, (value) => isInOrder(from, value)),
      );
      return { kind, ...shared, from, until };
    }
    case 'postal':
      return { kind, ...shared };
  }
}

/** A text between questions; it asks nothing. */
export function readNote(
  named: { kind: 'note'; id: string; label: string },
  read: Reader,
): FieldConfig {
  return {
    ...named,
    tone: read('tone', oneOf(NOTE_TONES)),
    call: read('call', isFlag),
    visibleWhen: read('visibleWhen', isCondition),
  };
}
