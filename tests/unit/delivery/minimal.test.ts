import { expect, test } from 'vitest';
import { buildSubmission, plainReceiver } from '../../../src/delivery/index.ts';
import { knownReceiver } from '../../../src/delivery/known-receiver.ts';
import { minimal } from '../../../src/delivery/minimal.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import { submissionSchema } from '../../../src/schema/submission.ts';
import type { Form } from '../../../src/schema/types.ts';
import { FORM, submissionInput } from './fixtures.ts';

const OPEN = ['first_name', 'last_name', 'email', 'phone', 'contact_method', 'best_time'];
const open = [...OPEN, 'name', 'location', 'practitioner', 'scar_age'];

/** The form of the fixtures, sensitive but for what a config is by default, and one answer more. */
const form: Form = {
  ...FORM,
  steps: FORM.steps.map((step) => ({
    ...step,
    fields: step.fields.map((field) => ({ ...field, sensitive: !open.includes(field.id) })),
  })),
};

const PHOTO = {
  field: 'shots',
  id: 'front',
  label: 'Front',
  name: 'front.jpg',
  type: 'image/jpeg',
};
const photos = [{ ...PHOTO, bytes: 1, width: 1, height: 1, later: false }];
const priceOf = (field: string) => ({
  currency: 'USD',
  display: '$1,000',
  revision: 'r',
  inputs: [{ field, value: 'a_scar' }],
  lines: [],
});
const whole = buildSubmission(
  submissionInput({ form, more: { photos, priceGuide: priceOf('pattern') } }),
);
/** Words of every sensitive answer, and of where it was asked. */
const SENSITIVE = /scar"|A scar|Tattoo|FUE|First line|Dad|spring|healed|2019|front|\$1,000|\/smp/;

test('minimal leaves contact, location, practitioner, consents and what is not sensitive', () => {
  const { summary, ...rest } = minimal(whole, form);
  expect(summary).toBe('6 to 12 months · Call, Morning, Evening');
  expect(rest).toMatchObject({
    id: whole.id,
    reference: whole.reference,
    contact: whole.contact,
    location: 'Plano',
    practitioner: 'Dr Ruiz',
    consents: whole.consents,
    attribution: { page: 'https://clinic.example' },
    visitor: whole.visitor,
  });
  expect(Object.keys(rest.answers)).toEqual(['scar_age']);
  expect(submissionSchema.safeParse(minimal(whole, form)).success).toBe(true);
});

test('a price stays where nothing sensitive was priced', () => {
  const priced = { ...whole, priceGuide: priceOf('scar_age') };
  expect(minimal(priced, form).priceGuide).toEqual(priced.priceGuide);
  expect(minimal(whole, form).priceGuide).toBeUndefined();
  expect(
    minimal({ ...whole, priceGuide: { ...priced.priceGuide, inputs: undefined } }, form),
  ).toMatchObject({
    priceGuide: undefined,
  });
});

test.each(PRESETS)('of a minimal webhook %s gets no word of a sensitive answer', async (preset) => {
  const fields = { Pattern: 'pattern', Story: 'journey', Price: 'price_guide' };
  const webhook = { url: 'https://hooks.example/a', preset, minimal: true, fields };
  expect(plainReceiver(webhook)).toBeUndefined();
  const { encode } = await knownReceiver(webhook);
  const { body } = encode(whole, { ...form, webhook });
  expect(decodeURIComponent(body.replaceAll('+', ' '))).not.toMatch(SENSITIVE);
  expect(body).toMatch(/Ana/);
});

test('a host nobody knows gets as little of a minimal webhook', async () => {
  const webhook = { url: '/leads', minimal: true };
  const { encode, preset } = await knownReceiver(webhook);
  expect(encode(whole, form).body).not.toMatch(SENSITIVE);
  expect(preset.thenText).toBe(true);
});
