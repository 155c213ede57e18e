import { expect, test } from 'vitest';
import { fieldsAsked } from '../../../src/model/fields-asked.ts';

test('the fields of a condition are found at any depth', () => {
  const condition = {
    all: [{ field: 'a' }, { any: [{ field: 'b' }, { not: { field: 'c' } }] }, { field: 'a' }],
  };
  expect(fieldsAsked(condition)).toEqual(['a', 'b', 'c', 'a']);
});
