import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeConfig, normalise } from '../../../src/config/index.ts';
import type { Field, FormConfig } from '../../../src/schema/types.ts';
import { formConfigs } from './arbitrary-config.ts';

/** As JSON has it: no `undefined`, no prototypes. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const idsOf = ({ steps = [], fields = [] }: FormConfig): string[] =>
  [...steps.flatMap((step) => step.fields), ...fields].map(({ id }) => id);

const fieldsOf = (config: unknown): Field[] =>
  normalise(config, { pageProtocol: 'https:' }).form.steps.flatMap(({ fields }) => fields);

type Leaf = [path: string, value: unknown];

/** Every value that is no object, with its path; shorthands written out. */
function leaves(value: unknown, path = ''): Leaf[] {
  if (path === '.webhook' && typeof value === 'string') return leaves({ url: value }, path);
  if (path === '.surface' && typeof value === 'string') return leaves({ kind: value }, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** All leaves but those of steps and fields, which are laid over one another by id. */
const settingsOf = (config: unknown): Map<string, unknown> =>
  new Map(leaves(json(config)).filter(([path]) => !/^\.(steps|fields)/.test(path)));

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

test('laying nothing over a config, or a config over nothing, changes nothing', () => {
  fc.assert(
    fc.property(formConfigs, (config) => {
      expect(json(mergeConfig(config, {}))).toEqual(json(config));
      expect(json(mergeConfig({}, config))).toEqual(json(config));
    }),
  );
});

test('neither config is changed', () => {
  fc.assert(
    fc.property(formConfigs, formConfigs, (low, high) => {
      expect(() => mergeConfig(freeze(low), freeze(high))).not.toThrow();
    }),
  );
});

test('of each setting the later value stays, and the earlier one where there is no later', () => {
  fc.assert(
    fc.property(formConfigs, formConfigs, (low, high) => {
      const expected = new Map([...settingsOf(low), ...settingsOf(high)]);
      expect(settingsOf(mergeConfig(low, high))).toEqual(expected);
    }),
  );
});

test('every field of both is there once, and those of the lower config keep their order', () => {
  fc.assert(
    fc.property(formConfigs, formConfigs, (low, high) => {
      const merged = fieldsOf(mergeConfig(low, high)).map(({ id }) => id);
      const [lower, all] = [idsOf(low), new Set([...idsOf(low), ...idsOf(high)])];
      expect([...merged].sort()).toEqual([...all].sort());
      expect(merged.filter((id) => lower.includes(id))).toEqual(lower);
    }),
  );
});

test('laying the same config over twice means the same as once', () => {
  fc.assert(
    fc.property(formConfigs, formConfigs, (low, high) => {
      const once = mergeConfig(low, high);
      const twice = mergeConfig(once, high);
      expect(settingsOf(twice)).toEqual(settingsOf(once));
      expect(fieldsOf(twice)).toEqual(fieldsOf(once));
    }),
  );
});

test('what is omitted is gone, and nothing else', () => {
  fc.assert(
    fc.property(formConfigs, fc.nat(), (config, pick) => {
      const ids = idsOf(config);
      const gone = ids[pick % ids.length] ?? '';
      const left = fieldsOf(mergeConfig(config, { omit: [gone] })).map(({ id }) => id);
      expect(left).toEqual(ids.filter((id) => id !== gone));
    }),
  );
});
