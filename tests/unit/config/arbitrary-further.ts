import * as fc from 'fast-check';
import { NOTE_TONES } from '../../../src/model/choices.ts';
import * as DEFAULTS from '../../../src/model/defaults.ts';
import * as LIMITS from '../../../src/model/limits.ts';
import { PICTURES } from '../../../src/model/pictures.ts';
import type { FieldConfig } from '../../../src/schema/types.ts';
import { words } from './arbitrary-words.ts';

const NAMED: ('kind' | 'id' | 'label')[] = ['kind', 'id', 'label'];
const optional = { requiredKeys: NAMED };

export const figures = fc.oneof(
  fc.integer({ min: -100, max: 100 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const wholes = (min: number) =>
  fc.oneof(fc.integer({ min, max: 100 }), fc.integer({ min, max: LIMITS.figure }));

/** Days of the calendar, as ISO 8601 has them. */
export const calendarDays = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const days = fc.oneof(fc.constant('today'), calendarDays);

const isAscending = <T extends number | string>(low: T | undefined, high: T | undefined): boolean =>
  low === undefined || high === undefined || low <= high;

/** What a field of any kind but two may have. */
interface Shared {
  id: fc.Arbitrary<string>;
  label: fc.Arbitrary<string>;
  hint: fc.Arbitrary<string>;
  required: fc.Arbitrary<boolean>;
  sensitive: fc.Arbitrary<boolean>;
}

const optionIds = fc.stringMatching(/^[a-z][a-z0-9_]{0,7}$/);
const pictureOptions = fc.uniqueArray(
  fc.record(
    {
      id: optionIds,
      label: words,
      hint: words,
      picture: fc.constantFrom(...PICTURES),
    },
    { requiredKeys: ['id', 'label'] },
  ),
  { minLength: 1, maxLength: 4, selector: ({ id }) => id },
);

/** A field of a kind that is fetched apart, without conditions: `shared` is what others have too. */
export function furtherFieldOf(shared: Shared): fc.Arbitrary<FieldConfig> {
  const { id, label } = shared;
  return fc.oneof(
    fc
      .record(
        {
          kind: fc.constant('number' as const),
          ...shared,
          unit: words,
          min: figures,
          max: figures,
          decimals: fc.integer({ min: 0, max: LIMITS.decimals }),
        },
        optional,
      )
      .filter(({ min, max }) => isAscending(min, max)),
    fc
      .record(
        {
          kind: fc.constant('range' as const),
          ...shared,
          unit: words,
          min: fc
            .oneof(wholes(-LIMITS.figure), fc.constant(LIMITS.rangeStart))
            .filter((min) => min <= LIMITS.rangeStart),
          max: wholes(-LIMITS.figure),
          step: wholes(1),
        },
        optional,
      )
      .filter(({ min = DEFAULTS.rangeMin, max = Infinity }) => min < max),
    fc
      .record({ kind: fc.constant('date' as const), ...shared, from: days, until: days }, optional)
      .filter(({ from, until }) => [from, until].includes('today') || isAscending(from, until)),
    fc.record({ kind: fc.constant('postal' as const), ...shared }, optional),
    fc.record(
      { kind: fc.constant('picture' as const), ...shared, options: pictureOptions },
      { requiredKeys: [...NAMED, 'options'] },
    ),
    fc.record(
      {
        kind: fc.constant('photos' as const),
        ...shared,
        options: fc.uniqueArray(
          fc.record(
            { id: optionIds, label: words, hint: words },
            { requiredKeys: ['id', 'label'] },
          ),
          { minLength: 1, maxLength: LIMITS.photos, selector: (shot) => shot.id },
        ),
        edge: fc.integer({ min: LIMITS.leastEdge, max: LIMITS.mostEdge }),
      },
      { requiredKeys: [...NAMED, 'options'] },
    ),
    fc.record(
      {
        kind: fc.constant('note' as const),
        id,
        label,
        tone: fc.constantFrom(...NOTE_TONES),
        call: fc.boolean(),
      },
      optional,
    ),
  );
}

/** Kinds whose answers compare as figures. */
export const isFigure = ({ kind }: FieldConfig): boolean => kind === 'number' || kind === 'range';
