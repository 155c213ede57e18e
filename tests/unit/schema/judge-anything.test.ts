import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeConfig, judgeSettings } from '../../../src/schema/index.ts';
import { context } from './support.ts';

const anything = fc.anything({
  withNullPrototype: true,
  withBigInt: true,
  withDate: true,
  withSparseArray: true,
});

test('whatever is handed over as a config, judging ends without an error', () => {
  fc.assert(
    fc.property(anything, (seed) => {
      const circle: Record<string, unknown> = { fields: [seed], steps: seed, omit: [seed] };
      circle['template'] = circle;
      const inParts = { fields: [circle, { id: seed, kind: 'text', visibleWhen: seed }] };
      for (const config of [seed, circle, inParts, { steps: [seed, { fields: seed }] }]) {
        expect(Array.isArray(judgeConfig(config, context))).toBe(true);
      }
    }),
  );
});

test('an object in place of a list is told, whatever its length is', () => {
  for (const fields of [{ length: {} }, { length: [{}] }, { length: null }])
    expect(judgeConfig({ fields }, context)).not.toEqual([]);
});

test('a getter that throws is read as nothing', () => {
  const config = {
    webhook: 'https://a.example/',
    get fields(): never {
      throw new Error('no');
    },
  };
  expect(judgeConfig(config, context)).toMatchObject([{ code: 'no_fields' }]);
});

test('whatever stands in a tag, judging ends without an error', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), (settings) => {
      expect(Array.isArray(judgeSettings(settings, 'query'))).toBe(true);
    }),
  );
});
