/** What a written value must be to be used; each equals what the schema accepts there. */
import { ID_PATTERN } from '../model/ids.ts';
import * as PATTERNS from '../model/patterns.ts';

export type Guard<T> = (value: unknown) => value is T;

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isWords = (value: unknown): value is string => isText(value) && value !== '';
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
export const isNumber = (value: unknown): value is number => Number.isFinite(value);
export const isList = (value: unknown): value is unknown[] => Array.isArray(value);

export const oneOf =
  <T>(allowed: readonly T[]): Guard<T> =>
  (value): value is T =>
    allowed.some((item) => item === value);

export const matching =
  (pattern: RegExp): Guard<string> =>
  (value): value is string =>
    isText(value) && pattern.test(value);

export const isId = matching(ID_PATTERN);
export const isAddress = matching(PATTERNS.address);

/** A whole number from `low` to `high`. */
export const between =
  (low: number, high: number): Guard<number> =>
  (value): value is number =>
    isNumber(value) && Number.isInteger(value) && value >= low && value <= high;

const isPixels = (value: unknown) => isNumber(value) && value >= 0;

export const isOffset = (value: unknown): value is [number, number] =>
  isList(value) && value.length === 2 && value.every(isPixels);
