import { expect, test } from 'vitest';
import { readTemplate } from '../../../src/config/read-template.ts';
import { buildSubmission, pageUrl, plainDigits } from '../../../src/delivery/index.ts';
import { flatten } from '../../../src/delivery/flatten.ts';
import type { Answer, Form } from '../../../src/schema/types.ts';
import { submissionSchema, type Submission } from '../../../src/schema/submission.ts';
import { template } from '../../../src/templates/callback.ts';
import { plainE164, readPhone } from '../../../src/engine/phone/index.ts';
import { WORLD } from '../engine/phone/support.ts';
import { FORM, submissionInput } from '../delivery/fixtures.ts';
import { blocksOf, codeIn, PROSE, README } from './read-readme.ts';

const CLINIC = 'Halden Scalp Studio';

const written = blocksOf('json').find((text) => text.includes('"format"')) ?? '';
const example: Submission = JSON.parse(written);

function formOf(): Form {
  const { form } = readTemplate(template, { clinic: CLINIC }, { pageProtocol: 'https:' });
  const fields = form.steps[0]?.fields ?? [];
  const shown = fields.map((field) => ({
    ...field,
    label: field.label.replace('{clinic}', CLINIC),
  }));
  return { ...form, steps: [{ id: 'callback', fields: shown }] };
}

/** What the template sends where a visitor gives the answers of the example. */
function sent(): Submission {
  const form = formOf();
  const { topic, message } = example.answers;
  const answers = new Map<string, Answer>([
    ['first_name', example.contact.firstName],
    ['phone', '(214) 555-0100'],
    ['best_time', example.contact.bestTime],
    ['topic', String(topic?.value)],
    ['message', String(message?.value)],
    ['text_messages', true],
  ]);
  return buildSubmission({
    form,
    fields: form.steps[0]?.fields ?? [],
    answers,
    id: example.id,
    reference: example.reference,
    submittedAt: new Date(example.submittedAt),
    consentTimes: new Map([
      ['text_messages', new Date(example.consents['text_messages']?.at ?? 0)],
    ]),
    words: { yes: 'Yes', no: 'No' },
    toE164: plainE164,
    page: pageUrl('https://haldenscalp.example/smp?utm_source=ig&name=Ada#ask'),
    visitor: example.visitor,
    guard: example.guard,
  });
}

/** What the page shows; a text that it shortens stands for all that begin so. */
const shown: unknown = JSON.parse(written, (_, value: unknown) =>
  typeof value === 'string' && value.endsWith('…')
    ? expect.stringContaining(value.slice(0, -1))
    : value,
);

test('the submission in the page is one as the schema has it', () => {
  expect(submissionSchema.safeParse(example).error?.issues ?? []).toEqual([]);
});

test('the submission in the page is what its template sends', () => {
  expect(JSON.parse(JSON.stringify(sent()))).toMatchObject(Object(shown));
});

test('its id was made when it was submitted', () => {
  const made = Number.parseInt(example.id.replaceAll('-', '').slice(0, 12), 16);
  expect(made).toBe(new Date(example.submittedAt).getTime());
});

test('a phone number has its country code where the page says so', () => {
  const [, number = ''] = /`phone` has its country code \(`([^`]+)`\)/.exec(README) ?? [];
  const [, listed = ''] = /names your `country`, as (`.+?)\. /.exec(README) ?? [];
  expect(listed).toBe('`US` or `GB`');
  expect(readPhone('+1 (214) 555-0100', undefined, WORLD)?.e164).toBe(number);
  expect(readPhone('(214) 555-0100', 'US', WORLD)?.e164).toBe(number);
  expect(readPhone('020 7946 0958 ext. 3', 'GB', WORLD)?.e164).toBe('+442079460958');
  expect(plainE164('(214) 555-0100')).toBe(example.contact.phone);
  expect(plainDigits('(214) 555-0100 ext. 3')).toBe(example.contact.phone);
  for (const country of ['US', 'CA']) expect(plainE164('(214) 555-0100', country)).toBe(number);
});

test('the flat form has the keys that the page lists, in that order', () => {
  const line = PROSE.split('\n').find((one) => one.startsWith('The nested form is')) ?? '';
  const [, ...listed] = codeIn(line.slice(line.indexOf('The flat form')).replace('', '`flat`'));
  const keys = flatten(buildSubmission(submissionInput()), FORM).map(([key]) => key);
  const fixed = listed.slice(0, listed.indexOf('journey') + 1);
  expect(keys.slice(0, fixed.length)).toEqual(fixed);
  const [first, last] = ['first_touch_landing', 'last_touch_landing'];
  const named = listed.slice(listed.indexOf('price_guide'), listed.indexOf(first));
  const touched = listed.slice(listed.indexOf(first) + 1, listed.indexOf(last));
  const begins = keys.indexOf('price_guide');
  expect(keys.slice(begins)).toEqual([
    ...named,
    ...['first', 'last'].flatMap((which) =>
      ['_landing', ...touched].map((end) => `${which}_touch${end}`),
    ),
  ]);
  expect(listed.slice(fixed.length, listed.indexOf('price_guide'))).toEqual([
    'consent_<id>',
    '_text',
    '_version',
    '_at',
  ]);
  const consent = keys.filter((key) => key.startsWith('consent_health'));
  expect(consent).toEqual(['', '_text', '_version', '_at'].map((end) => `consent_health${end}`));
});
