import type { PriceCount, Spans, Unsure } from '../schema/price-types.ts';
import { isRecord, type Plain } from '../model/plain.ts';
import * as PRICE from '../model/price.ts';
import { isPercent, isUnits, spanOf, type Span } from '../model/span.ts';
import { isId, isList, isNumber, oneOf } from './guards.ts';
import type { Reader } from './reader.ts';

/** What makes a span of a written value, or nothing. */
export type ReadSpan = (written: unknown) => Span | undefined;

export const unitsOf: ReadSpan = (written) => spanOf(written, isUnits);

export const isPercentage = (value: unknown): value is number =>
  isNumber(value) && isPercent(value);

export const isIdPair = (value: unknown): value is [string, string] =>
  isList(value) && value.length === 2 && value.every(isId);

const isIds = (value: unknown): value is string[] => isList(value) && value.every(isId);

/** The span at a path, which is dropped where it is none. */
export function readSpan(read: Reader, path: string, make: ReadSpan): Span | undefined {
  return make(read(path, (value): value is unknown => make(value) !== undefined));
}

/** A table of spans by option, which is dropped where any of it is none: a gap would be a price. */
export function readSpans(read: Reader, path: string, make: ReadSpan): Spans | undefined {
  const isTable = (value: unknown): value is Plain =>
    isRecord(value) && Object.entries(value).every(([id, span]) => isId(id) && make(span));
  const table = read(path, isTable);
  if (!table) return undefined;
  const spans: Record<string, Span> = {};
  for (const [id, written] of Object.entries(table)) {
    const span = make(written);
    if (span) spans[id] = span;
  }
  return spans;
}

/** How many: a span, or what the answer to a field says. */
export function readCount(read: Reader): PriceCount | undefined {
  const isCount = (value: unknown): value is unknown => isRecord(value) || !!unitsOf(value);
  const count = read('count', isCount);
  if (!isRecord(count)) return unitsOf(count);
  const field = read('count.field', isId);
  const options = readSpans(read, 'count.options', unitsOf);
  return field === undefined ? undefined : { field, options };
}

/** What to make of "not sure", defaults filled in. */
export const readUnsure = (read: Reader): Unsure => ({
  unsure: read('unsure', isIds) ?? [...PRICE.UNSURE],
  whenUnsure: read('whenUnsure', oneOf(PRICE.UNSURE_USES)) ?? 'widen',
});
