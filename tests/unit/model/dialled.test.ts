import { expect, test } from 'vitest';
import { dialled } from '../../../src/model/dialled.ts';
import * as PATTERNS from '../../../src/model/patterns.ts';

test.each([
  ['+1 (214) 555-0142', '+12145550142'],
  ['+44 (0)20 7946 0958', '+442079460958'],
  ['(020) 7946 0958', '02079460958'],
  ['+1 214 555 0142 ext 12', '+12145550142'],
  ['(214) 555-0142 Ext. 12', '2145550142'],
  ['214.555.0142x5', '2145550142'],
])('%s is dialled as %s', (phone, number) => {
  expect(phone).toMatch(PATTERNS.phone);
  expect(dialled(phone)).toBe(number);
});
