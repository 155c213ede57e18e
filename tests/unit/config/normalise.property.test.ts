import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise as normaliseAlone } from '../../../src/config/index.ts';
import { readReports } from '../../../src/config/read-reports.ts';
import { readTriggers } from '../../../src/config/read-triggers.ts';
import { formConfigSchema } from '../../../src/schema/form-config.ts';
import { judgeBlocks } from '../../../src/schema/judge-blocks.ts';
import * as places from '../../../src/schema/judge-places.ts';
import { judgeConfig } from '../../../src/schema/index.ts';
import { isRecord, plain } from '../../../src/model/plain.ts';
import type { FormConfig } from '../../../src/schema/types.ts';
import { formConfigs, settings } from './arbitrary-config.ts';
import { anything, damaged, damages } from './damage.ts';

const page = { pageProtocol: 'https:' };
const context = { ...page, hasWebhook: true, schema: formConfigSchema, judgeBlocks, places };

/** Reads a config whole, what is fetched apart included. */
function normalise(config: unknown, at: typeof page) {
  const read = normaliseAlone(config, at);
  const copy = plain(config);
  const surface = isRecord(copy) ? copy['surface'] : undefined;
  read.form.surface.triggers = readTriggers(surface, read.dropped);
  readReports(copy, at, read.dropped);
  return read;
}

/** Where each written value belongs in the form, shorthands written out. */
function inItsPlace({ webhook, surface, steps, fields, template, ...rest }: FormConfig): object {
  const { $schema: _, omit: _omit, analytics: _analytics, monitor: _monitor, ...form } = rest;
  const own = (steps ?? []).map((step) => ({ ...step, fields: [...step.fields] }));
  const last = own.at(-1);
  if (last) last.fields.push(...(fields ?? []));
  else own.push({ fields: [...(fields ?? [])] });
  return {
    id: template,
    ...form,
    ...(webhook && { webhook: typeof webhook === 'string' ? { url: webhook } : webhook }),
    ...(surface && { surface: typeof surface === 'string' ? { kind: surface } : surface }),
    steps: own,
  };
}

test('configs as they are made here have no fault', () => {
  fc.assert(
    fc.property(formConfigs, (config) => {
      expect(judgeConfig(config, context).map(({ message }) => message)).toEqual([]);
    }),
  );
});

test('of what the schema accepts nothing is dropped, and each value stands in its place', () => {
  fc.assert(
    fc.property(formConfigs, (config) => {
      const { form, dropped } = normalise(config, page);
      expect(dropped).toEqual([]);
      expect(JSON.parse(JSON.stringify(form))).toMatchObject(
        JSON.parse(JSON.stringify(inItsPlace(config))),
      );
    }),
  );
});

test('who hears of outcomes is read as it was written', () => {
  fc.assert(
    fc.property(settings, ({ analytics = {}, monitor }) => {
      const config = plain({ analytics, monitor });
      const dropped: string[] = [];
      const read = readReports(config, page, dropped);
      expect(read).toMatchObject({ analytics, monitor });
      expect(dropped).toEqual([]);
    }),
  );
});

test('a form is itself a config without fault, and reading it again changes nothing', () => {
  fc.assert(
    fc.property(formConfigs, (config) => {
      const { form } = normalise(config, page);
      expect(judgeConfig(form, context)).toEqual([]);
      expect(normalise(form, page)).toEqual({ form, dropped: [] });
    }),
  );
});

/** Anything a page could hand over, getters that throw, proxies and circles included. */
function hostile(seed: unknown): unknown[] {
  const circle: Record<string, unknown> = { seed };
  circle['steps'] = [circle];
  circle['fields'] = [{ id: 'a', kind: 'text', label: 'A', options: circle }];
  const throwing = {
    title: 'kept',
    get steps(): never {
      throw new Error('no');
    },
    get fields() {
      return [seed];
    },
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const refusing = new Proxy(throwing, {
    ownKeys() {
      throw new Error('no');
    },
  });
  return [
    seed,
    circle,
    throwing,
    proxy,
    refusing,
    { clinic: proxy, steps: [proxy, refusing, seed] },
  ];
}

test('of anything whatever comes a form that the schema accepts, and no error', () => {
  fc.assert(
    fc.property(anything, (seed) => {
      for (const raw of hostile(seed)) {
        const { form } = normalise(raw, page);
        expect(formConfigSchema.safeParse(form).error).toBeUndefined();
      }
    }),
    { numRuns: 300 },
  );
});

test('whatever is dropped of a damaged config, the schema has a fault for', () => {
  fc.assert(
    fc.property(formConfigs, damages, (config, damage) => {
      const broken = damaged(config, damage);
      const { dropped } = normalise(broken, page);
      const faults = judgeConfig(broken, context);
      expect(dropped.length > 0 && faults.length === 0).toBe(false);
    }),
    { numRuns: 300 },
  );
});
