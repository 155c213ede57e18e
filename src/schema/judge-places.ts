import { NO_PREFERENCE } from '../model/no-preference.ts';
import { isRecord } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';
import { byId, placesIn } from './complete.ts';
import type { Place } from './complete.ts';
import { createFault, joinPath, unknownName } from './create-fault.ts';
import type { Fault } from './faults.ts';
import type { Askable } from './judge-comparison.ts';
import { judgeDoubles } from './judge-ids.ts';
import { namesOf } from './names-of.ts';

/** Where a clinic names what a field of each of these kinds offers. */
const OFFERED_BY: ReadonlyMap<unknown, 'locations' | 'practitioners'> = new Map([
  ['location', 'locations'],
  ['practitioner', 'practitioners'],
]);

/** What the clinic is once this config is laid over what is below it. */
function clinicOf(template: Plain, config: Plain): Plain {
  const [low, high] = [template['clinic'], config['clinic']];
  return { __proto__: null, ...(isRecord(low) && low), ...(isRecord(high) && high) };
}

function judgePractitioner({ path, found }: Place, locations: Askable): Fault[] {
  const at: unknown[] = Array.isArray(found['locations']) ? found['locations'] : [];
  const faults = at.flatMap((place, index) => {
    // Whatever is no text at all is told by the schema.
    if (typeof place !== 'string' || locations.has(place)) return [];
    const spot = { path: joinPath(path, 'locations', index), found: place };
    const says = 'is not the id of a location of the clinic';
    return [unknownName(namesOf(locations), { code: 'unknown_location', ...spot, says })];
  });
  if (found['id'] !== NO_PREFERENCE) return faults;
  const says = 'is refused, because the choice of nobody in particular has it';
  const spot = { path: joinPath(path, 'id'), found: NO_PREFERENCE };
  return [createFault({ code: 'refused_id', ...spot, says, mend: 'take another name' }), ...faults];
}

/** A field that would offer what the clinic does not name: it is not shown, and nobody would know why. */
function judgeOffer({ path, found: { kind } }: Place, clinic: Plain): Fault[] {
  const key = OFFERED_BY.get(kind);
  if (!key || placesIn(clinic[key], key)[0]) return [];
  const says = `is not shown, because clinic.${key} has nothing for it to offer`;
  const mend = `name the clinic's ${key} there, or leave the field out`;
  return [
    createFault({
      code: 'nothing_to_offer',
      path: joinPath(path, 'kind'),
      found: kind,
      says,
      mend,
    }),
  ];
}

/** Everything that is wrong with a clinic's locations and practitioners, and with fields that offer them. */
export function judgePlaces(config: Plain, template: Plain, fields: readonly Place[]): Fault[] {
  const clinic = clinicOf(template, config);
  const known = byId(placesIn(clinic['locations'], ''));
  const own = isRecord(config['clinic']) ? config['clinic'] : {};
  const locations = placesIn(own['locations'], 'clinic.locations');
  const practitioners = placesIn(own['practitioners'], 'clinic.practitioners');
  return [
    ...judgeDoubles(locations, 'location'),
    ...judgeDoubles(practitioners, 'practitioner'),
    ...practitioners.flatMap((one) => judgePractitioner(one, known)),
    ...fields.flatMap((field) => judgeOffer(field, clinic)),
  ];
}

/** Fields as conditions see them: those that offer what the clinic names have it as options. */
export function withOffers(fields: Askable, config: Plain, template: Plain): Askable {
  const clinic = clinicOf(template, config);
  const offered = [...fields].map(([id, field]): [string, Plain] => {
    const key = OFFERED_BY.get(field['kind']);
    if (!key) return [id, field];
    const items: Plain[] = placesIn(clinic[key], key).map(({ found }) => found);
    const more = key === 'practitioners' ? [{ id: NO_PREFERENCE }] : [];
    return [id, { ...field, options: [...items, ...more] }];
  });
  return new Map(offered);
}
