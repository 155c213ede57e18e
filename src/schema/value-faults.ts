import { createFault, unknownName } from './create-fault.ts';
import type { Fault } from './faults.ts';

/** Where an issue stands, as a path and as what is there. */
export interface Spot {
  path: string;
  found: unknown;
}

const EXPECTED = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list [ … ]'],
  ['object', 'an object { … }'],
]);

export function missing(path: string, mend: string): Fault {
  return createFault({ code: 'missing', path, found: undefined, says: 'is missing', mend });
}

/** A value of the wrong type, or none. */
export function wrongType({ path, found }: Spot, type: string): Fault {
  const allowed = EXPECTED.get(type) ?? type;
  if (found === undefined) return missing(path, `add ${allowed}`);
  const isQuoted = typeof found === 'string' && (type === 'number' || type === 'boolean');
  const isBare = type === 'string' && (typeof found === 'number' || typeof found === 'boolean');
  const mend = isQuoted ? 'write it without quotes' : isBare ? 'write it in quotes' : '';
  return createFault({ code: 'wrong_type', path, found, says: `is not ${allowed}`, mend, allowed });
}

export function unknownKey(path: string, key: string, keys: readonly string[]): Fault {
  return unknownName(keys, { code: 'unknown_key', path, found: key, says: 'is not a key here' });
}

export function empty({ path, found }: Spot, mend: string): Fault {
  return createFault({ code: 'blank', path, found, says: 'is empty', mend });
}
