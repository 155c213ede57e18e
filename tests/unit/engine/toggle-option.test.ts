import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toggleOption } from '../../../src/engine/index.ts';
import type { Option } from '../../../src/schema/types.ts';

const OPTIONS: Option[] = [
  { id: 'none', label: 'None of these', exclusive: true },
  { id: 'smp', label: 'SMP' },
  { id: 'fue', label: 'FUE' },
  { id: 'unsure', label: 'Not sure', exclusive: true },
];

test.each([
  [[], 'fue', ['fue']],
  [['fue'], 'smp', ['smp', 'fue']],
  [['smp', 'fue'], 'smp', ['fue']],
  [['smp', 'fue'], 'none', ['none']],
  [['none'], 'fue', ['fue']],
  [['none'], 'unsure', ['unsure']],
  [['none'], 'none', []],
])('with %j chosen, a tap on %s leaves %j', (chosen, toggled, expected) => {
  expect(toggleOption(OPTIONS, chosen, toggled)).toEqual(expected);
});

test('an option that is gone from the form is dropped with the next tick', () => {
  expect(toggleOption(OPTIONS, ['gone', 'smp'], 'fue')).toEqual(['smp', 'fue']);
});

test('what was chosen before is left as it was', () => {
  const chosen = Object.freeze(['fue']);
  toggleOption(OPTIONS, chosen, 'smp');
  toggleOption(OPTIONS, chosen, 'fue');
  expect(chosen).toEqual(['fue']);
});

const option = fc.constantFrom(...OPTIONS.map(({ id }) => id));
const taps = fc.array(option, { maxLength: 12 });
const tapAll = (ids: readonly string[]): string[] =>
  ids.reduce<string[]>((chosen, id) => toggleOption(OPTIONS, chosen, id), []);

test('whatever is tapped, an exclusive option stands alone and the order is that of the form', () => {
  const property = fc.property(taps, (ids) => {
    const chosen = tapAll(ids);
    const exclusive = chosen.filter((id) => OPTIONS.find((it) => it.id === id)?.exclusive);
    expect(exclusive.length === 0 || chosen.length === 1).toBe(true);
    expect(chosen).toEqual(OPTIONS.map(({ id }) => id).filter((id) => chosen.includes(id)));
  });
  fc.assert(property, { numRuns: 300 });
});

test('a tap always turns its own option round', () => {
  const property = fc.property(taps, option, (ids, tapped) => {
    const before = tapAll(ids);
    const after = toggleOption(OPTIONS, before, tapped);
    expect(after.includes(tapped)).toBe(!before.includes(tapped));
  });
  fc.assert(property, { numRuns: 300 });
});
