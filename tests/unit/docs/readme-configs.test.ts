import { describe, expect, test } from 'vitest';
import { mergeConfig, normalise } from '../../../src/config/index.ts';
import { placeGuide } from '../../../src/config/place-guide.ts';
import { laterWords } from '../../../src/i18n/en-us/later.ts';
import { formWords } from '../../../src/i18n/index.ts';
import { isRecord } from '../../../src/model/plain.ts';
import { formConfigSchema } from '../../../src/schema/form-config.ts';
import { judgeConfig, judgeSettings } from '../../../src/schema/index.ts';
import { judgeBlocks } from '../../../src/schema/judge-blocks.ts';
import * as places from '../../../src/schema/judge-places.ts';
import { judgePrice } from '../../../src/schema/judge-price.ts';
import { configJsonSchema } from '../../../src/schema/json-schema.ts';
import { template as callback } from '../../../src/templates/callback.ts';
import { template as smpConsultation } from '../../../src/templates/smp-consultation.ts';
import { createChecker } from '../schema/json-schema-checker.ts';
import { blocksOf, README } from './read-readme.ts';

const TEMPLATES = new Map<unknown, object>([
  ['callback', callback],
  ['smp-consultation', smpConsultation],
]);

const PAGE = { pageProtocol: 'https:' };

const configs = blocksOf('json')
  .map((text): unknown => JSON.parse(text))
  .filter((json) => !(isRecord(json) && 'format' in json));

/** What a config is laid over, as the widget decides it. */
function templateOf(config: object): object | undefined {
  const isWhole = 'steps' in config || 'fields' in config;
  const { template }: { template?: unknown } = config;
  return TEMPLATES.get(template) ?? (isWhole ? undefined : callback);
}

describe.each(configs.map((config) => [JSON.stringify(config).slice(0, 60), Object(config)]))(
  'the config %s…',
  (_, config: object) => {
    const template = templateOf(config);
    const merged = mergeConfig(template ?? {}, config);

    test('is accepted by the schema', () => {
      expect(formConfigSchema.safeParse(merged).error?.issues ?? []).toEqual([]);
    });

    test('is accepted by the JSON Schema that editors read', () => {
      expect(createChecker(JSON.parse(JSON.stringify(configJsonSchema())))(config)).toBe(true);
    });

    test('draws no word in the console', () => {
      const messageKeys = Object.keys({ ...formWords, ...laterWords });
      const hasWebhook = template !== undefined;
      expect(
        judgeConfig(config, {
          ...PAGE,
          template,
          hasWebhook,
          messageKeys,
          schema: formConfigSchema,
          judgePrice,
          judgeBlocks,
          places,
        }),
      ).toEqual([]);
    });

    test('loses nothing when it is read', () => {
      expect(normalise(merged, PAGE, placeGuide).dropped).toEqual([]);
    });
  },
);

test('there is a config of its own, and one that changes a template', () => {
  const isOfItsOwn = configs.map((config) => templateOf(Object(config)) === undefined);
  expect(new Set(isOfItsOwn)).toEqual(new Set([false, true]));
});

describe('tags', () => {
  const tags = blocksOf('html').flatMap(
    (html) => html.match(/<(script|consult-form)\b[^>]*>/g) ?? [],
  );

  test('have attributes that draw no word in the console', () => {
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) {
      const found = [...tag.matchAll(/\sdata-([\w-]+)(?:="([^"]*)")?/g)];
      const settings = Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
      expect(settings).toHaveProperty('webhook');
      expect(judgeSettings(settings, 'attribute', PAGE.pageProtocol)).toEqual([]);
    }
  });

  test('have values in the text that draw none either', () => {
    const found = [...README.matchAll(/`data-([a-z]+)="([^"]*)"`/g)];
    expect(found.length).toBeGreaterThan(5);
    for (const [, name = '', value = ''] of found) {
      expect(judgeSettings({ [name]: value }, 'attribute', PAGE.pageProtocol)).toEqual([]);
    }
  });

  test('carry the same names in the address of the script', () => {
    const [, query = ''] = /`consult-form\.js\?([^`]+)`/.exec(README) ?? [];
    const settings = Object.fromEntries(new URLSearchParams(query));
    expect(Object.keys(settings)).toEqual(['webhook', 'template']);
    expect(judgeSettings(settings, 'query', PAGE.pageProtocol)).toEqual([]);
  });
});
