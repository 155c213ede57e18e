import * as fc from 'fast-check';
import { NO_PREFERENCE } from '../../../src/model/no-preference.ts';
import { DAYPARTS } from '../../../src/model/dayparts.ts';
import * as LIMITS from '../../../src/model/limits.ts';
import type { FieldConfig, FormConfig } from '../../../src/schema/types.ts';
import { words } from './arbitrary-words.ts';

type Clinic = NonNullable<FormConfig['clinic']>;
type Places = Pick<Clinic, 'locations' | 'practitioners'>;

const ids = fc.stringMatching(/^[a-z][a-z0-9_]{0,7}$/).filter((id) => id !== NO_PREFERENCE);
const distinct = <T extends { id: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { minLength: 1, maxLength: 3, selector: ({ id }) => id });
const NAMED: ('id' | 'name')[] = ['id', 'name'];
const named = { requiredKeys: NAMED };

const locations = distinct(
  fc.record(
    {
      id: ids,
      name: words,
      address: words,
      timeZone: fc.constantFrom('America/Denver', 'Asia/Tokyo'),
      phone: fc.constant('+1 214 555 0101'),
    },
    named,
  ),
);

const practitionersAt = (places: readonly { id: string }[]) =>
  distinct(
    fc.record(
      {
        id: ids,
        name: words,
        title: words,
        locations: fc.subarray(
          places.map(({ id }) => id),
          { minLength: 1 },
        ),
      },
      named,
    ),
  );

/** Locations and practitioners of a clinic that has some of each. */
export const places: fc.Arbitrary<Required<Places>> = locations.chain((list) =>
  fc.record({ locations: fc.constant(list), practitioners: practitionersAt(list) }),
);

interface Shared {
  id: fc.Arbitrary<string>;
  label: fc.Arbitrary<string>;
  hint: fc.Arbitrary<string>;
  required: fc.Arbitrary<boolean>;
  sensitive: fc.Arbitrary<boolean>;
}

const NAMED_FIELD: ('kind' | 'id' | 'label')[] = ['kind', 'id', 'label'];
const optional = { requiredKeys: NAMED_FIELD };

/** A field that asks where, by whom or when, without conditions: `shared` is what others have too. */
export const placeFieldOf = (shared: Shared): fc.Arbitrary<FieldConfig> =>
  fc.oneof(
    fc.record({ kind: fc.constant('location' as const), ...shared }, optional),
    fc.record({ kind: fc.constant('practitioner' as const), ...shared }, optional),
    fc.record(
      {
        kind: fc.constant('times' as const),
        ...shared,
        days: fc.integer({ min: 1, max: LIMITS.daysAhead }),
        most: fc.integer({ min: 1, max: LIMITS.wishes }),
        dayparts: fc.subarray([...DAYPARTS], { minLength: 1 }),
      },
      optional,
    ),
  );

/** Whether a field offers what its clinic has to name. */
export const needsPlaces = ({ kind }: FieldConfig): boolean =>
  kind === 'location' || kind === 'practitioner';
