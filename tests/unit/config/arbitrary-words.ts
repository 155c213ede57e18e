import * as fc from 'fast-check';

/** What a builder may write where words stand. */
export const words = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
