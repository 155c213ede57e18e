// What others hold on to, by name, as it was promised. From version 1 on a name that goes from one of
// these lists, or means something else, is a major version; a name that comes is a minor one. The
// lists are written by hand: whoever changes one has read this.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { configJsonSchema } from '../../../src/schema/json-schema.ts';
import { submissionSchema } from '../../../src/schema/submission.ts';
import { buildSubmission } from '../../../src/delivery/index.ts';
import { flatten } from '../../../src/delivery/flatten.ts';
import { SETTING_NAMES } from '../../../src/model/setting-names.ts';
import { STATES } from '../../../src/model/outcomes.ts';
import { isRecord } from '../../../src/model/plain.ts';
import type { ConsultEvents } from '../../../src/widget/events.ts';
import { FORM, submissionInput } from '../delivery/fixtures.ts';

const SRC = join(import.meta.dirname, '../../../src');

/** What a pattern finds in the code that draws. */
function drawn(pattern: RegExp): string[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => /^(?:ui|widget)\/.+\.tsx?$/.test(file))
    .map((file) => readFileSync(join(SRC, file), 'utf8'))
    .join('\n');
  const found = [...code.matchAll(pattern)].flatMap(([, values = '']) =>
    [...values.matchAll(/['"]([a-z -]+)['"]/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  return [...new Set(found)].toSorted();
}

test('settings: attributes of the tag and of the element, and the query of the script', () => {
  expect(SETTING_NAMES).toEqual([
    'webhook',
    'preset',
    'config',
    'template',
    'surface',
    'target',
    'label',
    'clinic',
    'phone',
    'email',
    'country',
    'locale',
    'accent',
    'storage',
    'test',
  ]);
});

describe('the face in the page', () => {
  test('states', () => {
    expect(STATES).toEqual([
      'idle',
      'sending',
      'delivered',
      'sent-unconfirmed',
      'queued',
      'rejected',
      'failed',
      'unavailable',
    ]);
  });

  test('actions', () => {
    expect(drawn(/data-action(?:': |=)({[^}]*}|"[^"]*"|'[^']*')/g)).toEqual([
      'back',
      'change',
      'close',
      'copy',
      'edit',
      'next',
      'open',
      'retry',
      'submit',
    ]);
  });

  test('parts', () => {
    expect(drawn(/\bpart(?:: |=|\.add\()(['"][a-z -]+['"])/g)).toEqual([
      'actions',
      'button',
      'choice',
      'close',
      'contact',
      'control',
      'error',
      'error-summary',
      'field',
      'form',
      'label',
      'launcher',
      'note',
      'notice',
      'outcome',
      'pair',
      'person',
      'price',
      'primary',
      'progress',
      'proof',
      'proof-badge',
      'proof-line',
      'reassurance',
      'reference',
      'review',
      'root',
      'step',
      'surface',
      'written',
    ]);
  });
});

/** The compiler holds each list to the type of its event: a key more or less does not compile. */
const EVENTS: { [Name in keyof ConsultEvents]: Record<keyof ConsultEvents[Name], true> } = {
  'consult-open': { form: true },
  'consult-step': { form: true, step: true },
  'consult-submit': { form: true },
  'consult-outcome': { form: true, outcome: true },
  'consult-close': { form: true },
};

test('events, and what each says', () => {
  expect(drawn(/\bemit\(([^),]+)/g)).toEqual(Object.keys(EVENTS).toSorted());
});

/** Each key of an object of a JSON Schema, those within by their path; `?` may be left out. */
function pathsIn(schema: unknown, at = ''): string[] {
  if (!isRecord(schema)) return [];
  const { properties, required, items, additionalProperties } = schema;
  const needed: unknown[] = Array.isArray(required) ? required : [];
  return [
    ...Object.entries(isRecord(properties) ? properties : {}).flatMap(([key, one]) => {
      const path = at + key;
      return [path + (needed.includes(key) ? '' : '?'), ...pathsIn(one, `${path}.`)];
    }),
    ...pathsIn(items, `${at.slice(0, -1)}[].`),
    ...pathsIn(additionalProperties, `${at}*.`),
  ];
}

/** What is told of a page view that a visitor came by, nested and in columns. */
const KEYS = ['?', '.landing?', '.referrer?', '.utm', '.clickIds', '.at'];
const TOUCH = [
  ...'landing referrer at utm_source utm_medium utm_campaign utm_term'.split(' '),
  ...'utm_content utm_id gclid gbraid wbraid fbclid msclkid'.split(' '),
];

describe('the submission, format 1', () => {
  test('nested', () => {
    expect(pathsIn(z.toJSONSchema(submissionSchema))).toEqual([
      'format',
      'id',
      'reference',
      'test',
      'form',
      'form.id',
      'form.revision',
      'submittedAt',
      'clinicTimeZone?',
      'summary',
      'contact',
      'contact.name?',
      'contact.firstName?',
      'contact.lastName?',
      'contact.email?',
      'contact.phone?',
      'contact.phoneRaw?',
      'contact.contactMethod?',
      'contact.bestTime?',
      'location?',
      'practitioner?',
      'answers',
      'answers.*.label',
      'answers.*.value',
      'answers.*.text',
      'questions?',
      'journey?',
      'photos?',
      'photos[].field',
      'photos[].id',
      'photos[].label',
      'photos[].name',
      'photos[].type',
      'photos[].bytes',
      'photos[].width',
      'photos[].height',
      'photos[].later',
      'photos[].dataUrl?',
      'priceGuide?',
      'priceGuide.low?',
      'priceGuide.high?',
      'priceGuide.currency',
      'priceGuide.display',
      'priceGuide.revision',
      'priceGuide.inputs?',
      'priceGuide.inputs[].field',
      'priceGuide.inputs[].value',
      'priceGuide.lines',
      'priceGuide.lines[].rule',
      'priceGuide.lines[].label?',
      'priceGuide.lines[].low',
      'priceGuide.lines[].high',
      'consents',
      'consents.*.given',
      'consents.*.text',
      'consents.*.version?',
      'consents.*.at',
      'consents.*.locale',
      'attribution',
      'attribution.page?',
      ...['first', 'last'].flatMap((one) => KEYS.map((key) => `attribution.${one}${key}`)),
      'visitor',
      'visitor.locale',
      'visitor.timeZone?',
      'visitor.device',
      'guard',
      'guard.elapsedMs',
      'guard.honeypot',
    ]);
  });

  test('flat', () => {
    const { steps } = FORM;
    const none = { ...FORM, steps: steps.map((step) => ({ ...step, fields: [] })) };
    const keys = flatten(buildSubmission(submissionInput()), none).map(([key]) => key);
    expect(keys).toEqual([
      'format',
      'id',
      'reference',
      'test',
      'form_id',
      'form_revision',
      'submitted_at',
      'summary',
      'name',
      'first_name',
      'last_name',
      'email',
      'phone',
      'phone_raw',
      'contact_method',
      'best_time',
      'location',
      'practitioner',
      'questions',
      'journey',
      'price_guide',
      'price_low',
      'price_high',
      'price_currency',
      'page',
      'locale',
      'time_zone',
      'device',
      'elapsed_ms',
      'clinic_time_zone',
      'honeypot',
      ...TOUCH.map((name) => `first_touch_${name}`),
      ...TOUCH.map((name) => `last_touch_${name}`),
    ]);
  });
});

test('keys of a config', () => {
  const { properties } = configJsonSchema();
  expect(Object.keys(Object(properties))).toEqual([
    '$schema',
    'id',
    'revision',
    'template',
    'omit',
    'title',
    'intro',
    'clinic',
    'webhook',
    'surface',
    'steps',
    'fields',
    'priceGuide',
    'blocks',
    'consents',
    'ukPomSafe',
    'prefill',
    'review',
    'success',
    'headingLevel',
    'theme',
    'locale',
    'messages',
    'analytics',
    'monitor',
    'storage',
    'test',
  ]);
});
