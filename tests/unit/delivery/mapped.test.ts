import { expect, test } from 'vitest';
import { buildSubmission } from '../../../src/delivery/index.ts';
import { encode } from '../../../src/delivery/encoders.ts';
import { flatten } from '../../../src/delivery/flatten.ts';
import type { Form, Preset } from '../../../src/schema/types.ts';
import { FORM, ID, submissionInput, submissionWith } from './fixtures.ts';
import { presetNamed } from './preset-table.ts';

const submission = buildSubmission(submissionInput());
const withWebhook = (webhook: Form['webhook']): Form => ({ ...FORM, webhook });
const encoded = (name: Preset, webhook: Form['webhook'] = {}, one = submission) =>
  encode(one, withWebhook(webhook), presetNamed(name));
const urlencodedBy = (name: Preset, webhook: Form['webhook'] = {}, one = submission) =>
  Object.fromEntries(new URLSearchParams(encoded(name, webhook, one).body));

test('names of a receiver come after the keys of the submission, which stay as they are', () => {
  const webhook = { fields: { Pattern: 'pattern', Mail: 'email' }, values: { Source: 'Website' } };
  const entries = [...new URLSearchParams(encoded('form', webhook).body)];
  expect(entries).toEqual([
    ...flatten(submission, FORM).map(([key, value]) => [key, value]),
    ['Pattern', 'A scar'],
    ['Mail', 'Ana.Diaz@example.com'],
    ['Source', 'Website'],
  ]);
});

test('no mapping and no value takes the place of a key of the submission: doubles are told by its id', () => {
  const webhook = { fields: { id: 'email', name: 'note' }, values: { reference: 'x' } };
  expect(encoded('form', webhook)).toEqual(encoded('form'));
});

test('a mapping of what is not there maps nothing, and the rest is sent', () => {
  const webhook = { fields: { Pattern: 'patern', Age: 'scar_age' } };
  const sent = urlencodedBy('zapier', webhook);
  expect(sent).toMatchObject({ Age: '6 to 12 months', email: 'Ana.Diaz@example.com' });
  expect(sent).not.toHaveProperty('Pattern');
});

test('hubspot gets contact details, what is mapped, the page and the consent, and nothing else', () => {
  const fields = { hair_pattern: 'pattern', offers_ok: 'consent_texts' };
  const step = { id: 'one', fields: FORM.steps.flatMap((one) => one.fields) };
  const needed = step.fields.map((field) =>
    field.id === 'health' ? { ...field, required: true } : field,
  );
  const form = {
    ...withWebhook({ fields }),
    title: 'Free consultation',
    steps: [{ ...step, fields: needed }],
  };
  const { body, contentType } = encode(submission, form, presetNamed('hubspot'));
  expect(contentType).toBe('application/json');
  const property = (name: string, value: string) => ({ objectTypeId: '0-1', name, value });
  expect(JSON.parse(body)).toEqual({
    fields: [
      property('firstname', 'Ana'),
      property('lastname', 'Díaz'),
      property('email', 'Ana.Diaz@example.com'),
      property('phone', '+12145550100'),
      property('hair_pattern', 'A scar'),
      property('offers_ok', 'false'),
    ],
    context: { pageUri: 'https://clinic.example/smp?utm_source=ad', pageName: 'Free consultation' },
    legalConsentOptions: { consent: { consentToProcess: true, text: 'You may keep my answers' } },
  });
});

test('hubspot gets no consent that nobody had to give, and no property that is empty', () => {
  const { body } = encoded('hubspot', {}, submissionWith([['name', 'Ana Díaz']]));
  expect(JSON.parse(body)).toEqual({
    fields: [{ objectTypeId: '0-1', name: 'firstname', value: 'Ana Díaz' }],
    context: { pageUri: 'https://clinic.example/smp?utm_source=ad', pageName: 'smp' },
  });
});

test('a default of hubspot or salesforce outlasts a mapping of what is not there', () => {
  const { body } = encoded('hubspot', { fields: { email: 'emial' } });
  expect(body).toContain('"name":"email","value":"Ana.Diaz@example.com"');
});

test('salesforce gets a lead by the names of Web-to-Lead, with the constants of the config', () => {
  const webhook = {
    fields: { '00N5g00000Abc': 'pattern' },
    values: { oid: '00D5g', lead_source: 'Web' },
  };
  expect(encoded('salesforce', webhook)).toEqual({
    contentType: 'application/x-www-form-urlencoded;charset=UTF-8',
    body: new URLSearchParams({
      first_name: 'Ana',
      last_name: 'Díaz',
      company: 'Ana Díaz',
      email: 'Ana.Diaz@example.com',
      phone: '+12145550100',
      '00N5g00000Abc': 'A scar',
      oid: '00D5g',
      lead_source: 'Web',
    }).toString(),
  });
  expect(urlencodedBy('salesforce', { values: { oid: 'x', company: 'Private' } })).toMatchObject({
    company: 'Private',
  });
});

test('salesforce gets a last name and a company from whoever gave but one name', () => {
  const one = submissionWith([['first_name', 'Ana']]);
  expect(urlencodedBy('salesforce', {}, one)).toEqual({
    first_name: 'Ana',
    last_name: 'Ana',
    company: 'Ana',
  });
});

test('formspree gets the data of a form, the same bytes each time, and is asked for JSON', async () => {
  const { body, contentType } = encoded('formspree', { values: { _subject: 'New request' } });
  expect(contentType).toBe(`multipart/form-data; boundary=consult-form-${ID}`);
  expect(encoded('formspree', { values: { _subject: 'New request' } }).body).toBe(body);
  const read = await new Response(body, { headers: { 'content-type': contentType } }).formData();
  expect(read.get('first_name')).toBe('Ana');
  expect(read.get('note')).toBe('First line\r\nsecond line'.replace('\r', ''));
  expect(read.get('_subject')).toBe('New request');
  expect(presetNamed('formspree').headers).toEqual({ accept: 'application/json' });
});

test('gohighlevel gets the flat submission as JSON, mapped names among it', () => {
  const { body, contentType } = encoded('gohighlevel', { fields: { custom_pattern: 'pattern' } });
  expect(contentType).toBe('application/json');
  expect(JSON.parse(body)).toEqual({
    ...Object.fromEntries(flatten(submission, FORM)),
    custom_pattern: 'A scar',
  });
});

test('a server of the clinic’s own gets what json gets', () => {
  expect(presetNamed('server')).toEqual(presetNamed('json'));
});
