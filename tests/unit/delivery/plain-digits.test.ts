import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDigits } from '../../../src/delivery/index.ts';

test.each([
  ['(214) 555-0100', '2145550100'],
  ['+44 (0)20 7946 0958', '+442079460958'],
  ['(0)20 7946 0958', '02079460958'],
  ['Tel.: +1 (214) 555-0100 ext. 7', '+12145550100'],
  ['214 555 0100 x12', '2145550100'],
  ['2145550100,,7#', '2145550100'],
  ['٢١٤ ٥٥٥ ٠١٠٠', '٢١٤ ٥٥٥ ٠١٠٠'],
])('%s is %s where no rules are at hand', (typed, digits) => {
  expect(plainDigits(typed)).toBe(digits);
});

test('something is left of whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (typed) => {
      expect(plainDigits(typed)).not.toBe('');
    }),
  );
});
