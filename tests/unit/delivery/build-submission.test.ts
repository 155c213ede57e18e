import { expect, test } from 'vitest';
import { buildSubmission } from '../../../src/delivery/index.ts';
import { flatten } from '../../../src/delivery/flatten.ts';
import { serialise } from '../../../src/delivery/serialise.ts';
import { submissionSchema } from '../../../src/schema/submission.ts';
import type { Answer, Field } from '../../../src/schema/types.ts';
import { ANSWERS, FIELDS, FORM, ID, submissionInput, submissionWith } from './fixtures.ts';

test('every answer lands where the design card puts it, in form order', () => {
  expect(JSON.parse(serialise(buildSubmission(submissionInput())))).toEqual({
    format: 'consult-form/submission@1',
    id: ID,
    reference: 'K7QX-2M',
    test: false,
    form: { id: 'smp', revision: 'r1' },
    submittedAt: '2026-11-23T15:04:05.000Z',
    summary:
      'A scar · 6 to 12 months · Tattoo, FUE · First line second line · Dad & I · Call, Morning, Evening',
    contact: {
      name: 'Ana Díaz',
      firstName: 'Ana',
      lastName: 'Díaz',
      email: 'Ana.Diaz@example.com',
      phone: '+12145550100',
      phoneRaw: '(214) 555-0100',
      contactMethod: 'call',
      bestTime: ['morning', 'evening'],
    },
    location: 'Plano',
    practitioner: 'Dr Ruiz',
    answers: {
      pattern: { label: 'Pattern?', value: 'a_scar', text: 'A scar' },
      scar_age: { label: 'How old?', value: '6_to_12_months', text: '6 to 12 months' },
      previous: { label: 'Tried before?', value: ['tattoo', 'fue'], text: 'Tattoo, FUE' },
      note: {
        label: 'Anything else?',
        value: 'First line\nsecond line',
        text: 'First line\nsecond line',
      },
      adult: { label: 'I am 18 or over', value: true, text: 'Yes' },
      constructor: { label: 'Who built it?', value: 'Dad & I', text: 'Dad & I' },
      campaign: { label: 'Campaign', value: 'spring', text: 'spring' },
    },
    questions: ['Who will treat me, and where?', 'May I see healed results?'],
    journey: 'It began in 2019.',
    consents: {
      health: {
        given: true,
        text: 'You may keep my answers',
        version: '3',
        at: '2026-11-23T15:03:00.000Z',
        locale: 'en-US',
      },
      texts: {
        given: false,
        text: 'You may text me',
        at: '2026-11-23T15:04:05.000Z',
        locale: 'en-US',
      },
    },
    attribution: { page: 'https://clinic.example/smp?utm_source=ad' },
    visitor: { locale: 'en-GB', timeZone: 'America/Chicago', device: 'phone' },
    guard: { elapsedMs: 23_123, honeypot: false },
  });
});

test('answers keep the order of the form', () => {
  const order = Object.keys(
    buildSubmission(submissionInput({ fields: [...FIELDS].reverse() })).answers,
  );
  expect(order).toEqual([
    'campaign',
    'constructor',
    'adult',
    'note',
    'previous',
    'scar_age',
    'pattern',
  ]);
});

test('the schema accepts a full submission and one that is as empty as can be', () => {
  const full = buildSubmission(submissionInput());
  const empty = buildSubmission(submissionInput({ answers: new Map(), page: undefined }));
  for (const submission of [full, empty]) {
    const json: unknown = JSON.parse(serialise(submission));
    expect(submissionSchema.parse(json)).toEqual(json);
  }
});

test('what was not answered is absent, but an unticked box that was shown says no', () => {
  const answers = new Map<string, Answer>([
    ['pattern', ''],
    ['note', ' \n\t '],
    ['name', ' '],
    ['previous', []],
  ]);
  const json = JSON.parse(serialise(buildSubmission(submissionInput({ answers }))));
  expect(json.contact).toEqual({});
  expect(json).not.toHaveProperty('location');
  expect(json).not.toHaveProperty('questions');
  expect(json.answers).toEqual({
    adult: { label: 'I am 18 or over', value: false, text: 'No' },
    campaign: { label: 'Campaign', value: 'spring', text: 'spring' },
  });
});

test('a second phone number is told as one that can be called, beside what was typed', () => {
  const phone = FIELDS.find(({ id }) => id === 'phone');
  if (!phone) throw new Error('no phone field');
  const fields = [{ ...phone, id: 'mobile', label: 'Mobile' }];
  const answers = new Map([['mobile', '(214) 555-0100']]);
  expect(buildSubmission(submissionInput({ fields, answers })).answers).toEqual({
    mobile: { label: 'Mobile', value: '+12145550100', text: '(214) 555-0100' },
  });
});

test('an answer to a field that is no longer visible is not sent', () => {
  const fields = FIELDS.filter(({ id }) => !['pattern', 'email', 'health'].includes(id));
  const submission = buildSubmission(submissionInput({ fields }));
  expect(submission.answers).not.toHaveProperty('pattern');
  expect(submission.contact.email).toBeUndefined();
  expect(submission.consents).not.toHaveProperty('health');
  expect(submission.summary).not.toContain('A scar');
});

test('a consent that was unticked again dates from Submit and says no', () => {
  const answers = new Map([...ANSWERS, ['health', false] as const]);
  const { health } = buildSubmission(submissionInput({ answers })).consents;
  expect(health).toMatchObject({ given: false, at: '2026-11-23T15:04:05.000Z' });
});

test('a hidden field may be given another value by its page', () => {
  expect(submissionWith([['campaign', 'autumn']]).answers['campaign']?.value).toBe('autumn');
});

test('an option that the field does not have is no answer', () => {
  const submission = submissionWith([
    ['pattern', 'gone'],
    ['previous', ['gone', 'fue']],
  ]);
  expect(submission.answers).not.toHaveProperty('pattern');
  expect(submission.answers['previous']).toMatchObject({ value: ['fue'], text: 'FUE' });
});

test('an answer of the wrong kind is no answer and no error', () => {
  for (const wrong of [true, ['a'], 'a']) {
    const submission = submissionWith(FIELDS.map(({ id }) => [id, wrong] as const));
    expect(submissionSchema.safeParse(JSON.parse(serialise(submission))).success).toBe(true);
  }
});

test('a contact id on an unusual kind of field still fits the format', () => {
  const shared = { required: false, sensitive: false };
  const options = [
    { id: 'call', label: 'Call' },
    { id: 'text', label: 'Text' },
  ];
  const fields: Field[] = [
    { kind: 'checkboxes', id: 'contact_method', label: 'How?', options, ...shared },
    { kind: 'checkbox', id: 'best_time', label: 'Any time', ...shared },
    { kind: 'textarea', id: 'questions', label: 'Ask', maxLength: 200, ...shared },
  ];
  const answers = new Map<string, Answer>([
    ['contact_method', ['call', 'text']],
    ['questions', 'Does it hurt?'],
  ]);
  const submission = buildSubmission(submissionInput({ fields, answers }));
  expect(submission.contact).toMatchObject({ contactMethod: 'Call, Text', bestTime: 'No' });
  expect(submission.questions).toEqual(['Does it hurt?']);
});

test('times are told in the zone of the clinic, or of the location chosen', () => {
  const form = { ...FORM, clinic: { ...FORM.clinic, timeZone: 'America/Chicago' } };
  const submission = buildSubmission(submissionInput({ form }));
  expect(submission.clinicTimeZone).toBe('America/Chicago');
  expect(new Map(flatten(submission, form)).get('clinic_time_zone')).toBe('America/Chicago');
  expect(submissionSchema.parse(JSON.parse(serialise(submission)))).toHaveProperty(
    'clinicTimeZone',
    'America/Chicago',
  );
  const more = { clinicTimeZone: 'America/Denver' };
  expect(buildSubmission(submissionInput({ form, more })).clinicTimeZone).toBe('America/Denver');
});

test('a test form says so', () => {
  expect(buildSubmission(submissionInput({ form: { ...FORM, test: true } })).test).toBe(true);
});
