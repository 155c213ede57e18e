/** One column of a flat submission. */
export type FlatEntry = readonly [key: string, value: string];
