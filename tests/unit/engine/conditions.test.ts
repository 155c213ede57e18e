import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, isEmpty } from '../../../src/engine/conditions.ts';
import type { Answer, Comparison, Condition } from '../../../src/schema/types.ts';
import { answersOf, conditions, FIELD_NAMES } from './arbitrary-form.ts';

type Ask = Comparison extends infer C ? (C extends unknown ? Omit<C, 'field'> : never) : never;

const asks = (ask: Ask, answer: Answer): boolean => {
  const condition: Condition = { field: 'a', ...ask };
  return holds(condition, (id) => (id === 'a' ? answer : 'another field'));
};

describe('one comparison', () => {
  test.each<[Ask, Answer, boolean]>([
    [{ is: 'scar' }, 'scar', true],
    [{ is: 'scar' }, 'scars', false],
    [{ is: 'scar' }, 'Scar', false],
    [{ is: 2 }, '2', true],
    [{ is: true }, true, true],
    [{ is: 'true' }, true, false],
    [{ isNot: 'scar' }, 'crown', true],
    [{ isNot: 'scar' }, 'scar', false],
    [{ in: ['scar', 'crown'] }, 'crown', true],
    [{ in: ['scar', 'crown'] }, 'front', false],
    [{ in: [1, 2] }, '2', true],
    [{ atLeast: 3 }, '3', true],
    [{ atLeast: 3 }, '2.9', false],
    [{ atLeast: 3 }, '10', true],
    [{ atLeast: -1 }, ' 0 ', true],
    [{ atMost: 3 }, '3', true],
    [{ atMost: 3 }, '3.1', false],
    [{ filled: true }, 'x', true],
    [{ filled: false }, 'x', false],
    [{ filled: true }, true, true],
  ])('%j asked of %j is %j', (ask, answer, expected) => {
    expect(asks(ask, answer)).toBe(expected);
  });
});

describe('on a list', () => {
  test.each<[Ask, Answer, boolean]>([
    [{ is: 'fue' }, ['tattoo', 'fue'], true],
    [{ is: 'fue' }, ['tattoo'], false],
    [{ isNot: 'fue' }, ['tattoo', 'fue'], false],
    [{ isNot: 'fue' }, ['tattoo'], true],
    [{ in: ['fue', 'fut'] }, ['tattoo', 'fut'], true],
    [{ in: ['fue', 'fut'] }, ['tattoo'], false],
    [{ filled: true }, ['tattoo'], true],
  ])('`is` and `in` mean "contains": %j of %j is %j', (ask, answer, expected) => {
    expect(asks(ask, answer)).toBe(expected);
  });

  test('a figure is never compared with a list, even of one figure', () => {
    expect(asks({ atLeast: 1 }, ['2'])).toBe(false);
    expect(asks({ atMost: 3 }, ['2'])).toBe(false);
  });
});

const EMPTY: [Answer][] = [[undefined], [''], [' \n\t'], [[]], [false]];

describe.each(EMPTY)('the empty answer %j', (answer) => {
  test('counts as empty', () => {
    expect(isEmpty(answer)).toBe(true);
  });

  test('satisfies `filled: false`', () => {
    expect(asks({ filled: false }, answer)).toBe(true);
  });

  test.each<[Ask]>([
    [{ filled: true }],
    [{ is: '' }],
    [{ is: false }],
    [{ isNot: 'scar' }],
    [{ in: ['', 'scar', false] }],
    [{ atLeast: 0 }],
    [{ atMost: 0 }],
  ])('does not satisfy %j', (ask) => {
    expect(asks(ask, answer)).toBe(false);
  });
});

test('what is no figure is neither more nor less than one', () => {
  for (const answer of ['many', 'NaN', '1,5', true]) {
    expect(asks({ atLeast: 0 }, answer)).toBe(false);
    expect(asks({ atMost: 1e9 }, answer)).toBe(false);
  }
});

describe('joined conditions', () => {
  const yes: Condition = { field: 'a', filled: true };
  const no: Condition = { field: 'a', filled: false };
  const read = (): Answer => 'x';

  test('`all` holds where each part does', () => {
    expect(holds({ all: [yes, yes] }, read)).toBe(true);
    expect(holds({ all: [yes, no] }, read)).toBe(false);
  });

  test('`any` holds where one part does', () => {
    expect(holds({ any: [no, yes] }, read)).toBe(true);
    expect(holds({ any: [no, no] }, read)).toBe(false);
  });

  test('`not` holds where its part does not', () => {
    expect(holds({ not: no }, read)).toBe(true);
    expect(holds({ not: yes }, read)).toBe(false);
  });
});

describe('for any conditions and answers', () => {
  const list = fc.array(conditions(FIELD_NAMES), { minLength: 1, maxLength: 4 });
  const readOf = (answers: ReadonlyMap<string, Answer>) => (id: string) => answers.get(id);

  test('not all of them is any of them not, and the other way round', () => {
    const property = fc.property(list, answersOf(FIELD_NAMES), (parts, answers) => {
      const read = readOf(answers);
      const nots = parts.map((part): Condition => ({ not: part }));
      expect(holds({ not: { all: parts } }, read)).toBe(holds({ any: nots }, read));
      expect(holds({ not: { any: parts } }, read)).toBe(holds({ all: nots }, read));
    });
    fc.assert(property, { numRuns: 500 });
  });

  test('twice not is the condition itself', () => {
    const property = fc.property(conditions(FIELD_NAMES), answersOf(FIELD_NAMES), (part, given) => {
      expect(holds({ not: { not: part } }, readOf(given))).toBe(holds(part, readOf(given)));
    });
    fc.assert(property, { numRuns: 500 });
  });

  test('a comparison other than `filled: false` holds for no empty answer', () => {
    const property = fc.property(conditions(FIELD_NAMES), (part) => {
      fc.pre('field' in part && !('filled' in part && !part.filled));
      expect(holds(part, () => undefined)).toBe(false);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
