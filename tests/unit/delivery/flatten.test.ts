import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSubmission } from '../../../src/delivery/index.ts';
import { flatten } from '../../../src/delivery/flatten.ts';
import { FLAT_PREFIX, isFieldId, REFUSED_IDS } from '../../../src/model/refused-ids.ts';
import { CONTACT_IDS, OWN_KEY_IDS } from '../../../src/model/ids.ts';
import type { Answer, Field } from '../../../src/schema/types.ts';
import { FIELDS, FORM, ID, submissionInput, submissionWith } from './fixtures.ts';

const flat = flatten(buildSubmission(submissionInput()), FORM);
/** Columns of what a visitor came by, at first and lately. */
const TOUCH_KEYS = ['first', 'last'].flatMap((which) =>
  [
    'landing referrer at utm_source utm_medium utm_campaign utm_term utm_content utm_id',
    'gclid gbraid wbraid fbclid msclkid',
  ].flatMap((names) => names.split(' ').map((name) => `${which}_touch_${name}`)),
);

const keys = flat.map(([key]) => key);

test('keys and values stand in the documented order', () => {
  expect(flat).toEqual([
    ['format', 'consult-form/submission@1'],
    ['id', ID],
    ['reference', 'K7QX-2M'],
    ['test', 'false'],
    ['form_id', 'smp'],
    ['form_revision', 'r1'],
    ['submitted_at', '2026-11-23T15:04:05.000Z'],
    ['summary', expect.stringContaining('A scar')],
    ['name', 'Ana Díaz'],
    ['first_name', 'Ana'],
    ['last_name', 'Díaz'],
    ['email', 'Ana.Diaz@example.com'],
    ['phone', '+12145550100'],
    ['phone_raw', '(214) 555-0100'],
    ['contact_method', 'call'],
    ['best_time', 'morning, evening'],
    ['location', 'Plano'],
    ['practitioner', 'Dr Ruiz'],
    ['questions', 'Who will treat me, and where?, May I see healed results?'],
    ['journey', 'It began in 2019.'],
    ['pattern', 'A scar'],
    ['scar_age', '6 to 12 months'],
    ['previous', 'Tattoo, FUE'],
    ['note', 'First line\nsecond line'],
    ['adult', 'Yes'],
    ['constructor', 'Dad & I'],
    ['campaign', 'spring'],
    ['consent_health', 'true'],
    ['consent_health_text', 'You may keep my answers'],
    ['consent_health_version', '3'],
    ['consent_health_at', '2026-11-23T15:03:00.000Z'],
    ['consent_texts', 'false'],
    ['consent_texts_text', 'You may text me'],
    ['consent_texts_version', ''],
    ['consent_texts_at', '2026-11-23T15:04:05.000Z'],
    ['price_guide', ''],
    ['price_low', ''],
    ['price_high', ''],
    ['price_currency', ''],
    ['page', 'https://clinic.example/smp?utm_source=ad'],
    ['locale', 'en-GB'],
    ['time_zone', 'America/Chicago'],
    ['device', 'phone'],
    ['elapsed_ms', '23123'],
    ['clinic_time_zone', ''],
    ['honeypot', 'false'],
    ...TOUCH_KEYS.map((key) => [key, '']),
  ]);
});

test('what a visitor came by stands in its columns, as far as it has one', () => {
  const at = '2026-11-01T00:00:00.000Z';
  const first = {
    landing: 'https://clinic.example/',
    utm: { source: 'ig', own: 'x' },
    clickIds: {},
    at,
  };
  const last = { referrer: 'https://search.example/', utm: {}, clickIds: { gclid: 'abc' }, at };
  const told = flatten(buildSubmission(submissionInput({ touches: { first, last } })), FORM);
  expect(told.filter(([key, value]) => key.includes('_touch_') && value)).toEqual([
    ['first_touch_landing', 'https://clinic.example/'],
    ['first_touch_at', at],
    ['first_touch_utm_source', 'ig'],
    ['last_touch_referrer', 'https://search.example/'],
    ['last_touch_at', at],
    ['last_touch_gclid', 'abc'],
  ]);
});

test.each([
  { currency: 'USD', low: 115_000, high: 180_050, told: ['1150.00', '1800.50'] },
  { currency: 'JPY', low: 1250, high: 1250, told: ['1250', '1250'] },
  { currency: 'KWD', low: 1250, high: 10, told: ['1.250', '0.010'] },
])('figures of a price guide in $currency are plain decimals', ({ told, ...figures }) => {
  const priceGuide = { ...figures, display: 'As shown', revision: 'r1', lines: [] };
  const priced = new Map(flatten(buildSubmission(submissionInput({ more: { priceGuide } })), FORM));
  expect(priced.get('price_guide')).toBe('As shown');
  expect([priced.get('price_low'), priced.get('price_high')]).toEqual(told);
  expect(priced.get('price_currency')).toBe(figures.currency);
});

test('a guide without a figure has its words and its currency', () => {
  const priceGuide = { currency: 'USD', display: 'Seen first', revision: 'r1', lines: [] };
  const priced = new Map(flatten(buildSubmission(submissionInput({ more: { priceGuide } })), FORM));
  const keysOf = ['price_guide', 'price_low', 'price_high', 'price_currency'];
  expect(keysOf.map((key) => priced.get(key))).toEqual(['Seen first', '', '', 'USD']);
});

test('the columns are the same whatever was answered and whatever was visible', () => {
  const subset = fc.subarray(FIELDS);
  const answer = fc.oneof(fc.string(), fc.boolean(), fc.array(fc.string()));
  const answers = fc.array(fc.tuple(fc.constantFrom(...FIELDS.map(({ id }) => id)), answer));
  fc.assert(
    fc.property(subset, answers, (fields, given) => {
      const map = new Map<string, Answer>(given);
      const submission = buildSubmission(submissionInput({ fields, answers: map }));
      expect(flatten(submission, FORM).map(([key]) => key)).toEqual(keys);
    }),
  );
});

test('what was not answered is there and empty, even under the name of a built-in', () => {
  const empty = new Map(flatten(submissionWith([]), FORM));
  for (const key of ['email', 'best_time', 'location', 'questions', 'pattern', 'constructor']) {
    expect(empty.get(key)).toBe('');
  }
});

test('a consent that was not shown is neither given nor refused', () => {
  const fields = FIELDS.filter(({ id }) => id !== 'health');
  const hidden = new Map(flatten(buildSubmission(submissionInput({ fields })), FORM));
  expect(hidden.get('consent_health')).toBe('');
  expect(hidden.get('consent_health_at')).toBe('');
});

test('a consent is not found where every object seems to have one', () => {
  const shared = { required: false, sensitive: true };
  const fields: Field[] = [{ kind: 'consent', id: 'constructor', label: 'Yes', ...shared }];
  const form = { ...FORM, steps: [{ id: 'one', fields }] };
  const unseen = buildSubmission(submissionInput({ form, fields: [] }));
  expect(new Map(flatten(unseen, form)).get('consent_constructor')).toBe('');
});

test('no key stands twice, and each can be a column: snake case', () => {
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
});

test('every key that the flat form writes for itself is refused as the id of a field', () => {
  const ownKeys: readonly string[] = [...CONTACT_IDS, ...OWN_KEY_IDS];
  const fieldIds = FIELDS.map(({ id }) => id);
  const itsOwn = keys.filter((key) => !ownKeys.includes(key) && !fieldIds.includes(key));
  const begun = itsOwn.filter((key) => FLAT_PREFIX.test(key));
  const others = itsOwn.filter((key) => !FLAT_PREFIX.test(key));
  expect(begun).toHaveLength(8 + 28);
  expect(begun.filter((key) => isFieldId(key))).toEqual([]);
  expect(others).toHaveLength(20);
  expect(others.filter((key) => !REFUSED_IDS.includes(key))).toEqual([]);
});
