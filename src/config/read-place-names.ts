import type { Form } from '../schema/types.ts';
import { isId, isList, isWords } from './guards.ts';
import { itemsOf, readEach, readerOf, type Reader } from './reader.ts';

/** What the one-file build reads of a clinic's locations and practitioners: their names. */
export function readPlaces(
  read: Reader,
  dropped: string[],
): Pick<Form['clinic'], 'locations' | 'practitioners'> {
  const named = (path: string) => {
    const list = read(path, isList);
    if (!list) return undefined;
    return readEach(itemsOf(list, path), dropped, (item) => {
      const one = readerOf(item, dropped);
      const [id, name] = [one('id', isId), one('name', isWords)];
      return id && name ? { id, name } : undefined;
    });
  };
  return { locations: named('clinic.locations'), practitioners: named('clinic.practitioners') };
}
