import { expect, test } from 'vitest';
import { cpuSeconds } from '../cpu-seconds.ts';
import { faults, text } from './support.ts';

/** Two to four times what it takes; before, each name was held against each other, in 10 and more. */
const MOST_SECONDS = 4;

const MANY = Array.from({ length: 3000 }, (_, index) => String(index).padStart(4, '0'));

test('thousands of conditions on absent fields are judged without delay', () => {
  const fields = MANY.map((n) =>
    text(`one_field_of_many_in_a_long_form_${n}`, {
      visibleWhen: { field: `one_feild_of_many_in_a_long_form_${n}x`, filled: true },
    }),
  );
  const seconds = cpuSeconds(() => {
    const found = faults({ fields });
    expect(found).toHaveLength(MANY.length);
    expect(found[0]).toMatchObject({
      code: 'unknown_field',
      suggestion: 'one_field_of_many_in_a_long_form_0000',
    });
  });
  expect(seconds).toBeLessThan(MOST_SECONDS);
});

test('thousands of conditions on absent options are judged without delay', () => {
  const options = MANY.map((n) => ({ id: `option_${n}`, label: n }));
  const fields = [
    { id: 'choice', kind: 'select', label: 'Choice', options },
    ...MANY.map((n) => text(`f_${n}`, { visibleWhen: { field: 'choice', is: `opiton_${n}x` } })),
  ];
  const seconds = cpuSeconds(() => {
    const found = faults({ fields });
    expect(found).toHaveLength(MANY.length);
    expect(found[0]).toMatchObject({ code: 'unknown_option', suggestion: 'option_0000' });
    expect(found.at(-1)?.suggestion).toBeUndefined();
  });
  expect(seconds).toBeLessThan(MOST_SECONDS);
});
