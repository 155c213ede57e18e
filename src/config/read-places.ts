import { ID_PATTERN } from '../model/ids.ts';
import { NO_PREFERENCE } from '../model/no-preference.ts';
import * as PATTERNS from '../model/patterns.ts';
import type { Form } from '../schema/types.ts';
import { isList, isText, isWords, matching, oneOf, type Guard } from './guards.ts';
import { readHours } from './read-hours.ts';
import { itemsOf, readEach, readerOf, type Item, type Reader } from './reader.ts';

type Clinic = Form['clinic'];
type Location = NonNullable<Clinic['locations']>[number];
type Practitioner = NonNullable<Clinic['practitioners']>[number];

/** Takes an id that none before it had. */
function createIdGuard(...taken: string[]): Guard<string> {
  const known = new Set(taken);
  return (value): value is string => {
    if (!isText(value) || !ID_PATTERN.test(value) || known.has(value)) return false;
    known.add(value);
    return true;
  };
}

const readAll = <T>(
  list: unknown[] | undefined,
  { path, dropped, make }: { path: string; dropped: string[]; make(item: Item): T | undefined },
): T[] | undefined => list && readEach(itemsOf(list, path), dropped, make);

/** The clinic's locations and practitioners, each id once, and no practitioner at a place unknown. */
export function readPlaces(
  read: Reader,
  dropped: string[],
): Pick<Clinic, 'locations' | 'practitioners'> {
  const isFreePlace = createIdGuard();
  const locations = readAll<Location>(read('clinic.locations', isList), {
    path: 'clinic.locations',
    dropped,
    make(item) {
      const one = readerOf(item, dropped);
      const [name, id] = [one('name', isWords), one('id', isFreePlace)];
      if (!id || !name) return undefined;
      const [address, timeZone] = [one('address', isWords), one('timeZone', isWords)];
      const phone = one('phone', matching(PATTERNS.phone));
      return { id, name, address, timeZone, phone, ...readHours(item, dropped) };
    },
  });
  const isKnown = oneOf((locations ?? []).map(({ id }) => id));
  const isFreePerson = createIdGuard(NO_PREFERENCE);
  const practitioners = readAll<Practitioner>(read('clinic.practitioners', isList), {
    path: 'clinic.practitioners',
    dropped,
    make(item) {
      const one = readerOf(item, dropped);
      const [name, id] = [one('name', isWords), one('id', isFreePerson)];
      if (!id || !name) return undefined;
      const places = itemsOf(one('locations', isList), `${item.path}.locations`);
      const at = readEach(places, dropped, ({ raw }) => (isKnown(raw) ? raw : undefined));
      return { id, name, title: one('title', isWords), locations: at[0] ? at : undefined };
    },
  });
  return { locations, practitioners };
}
