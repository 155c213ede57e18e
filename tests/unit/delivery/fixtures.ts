import { buildSubmission } from '../../../src/delivery/index.ts';
import type {
  DeliveryJob,
  Encoded,
  DeliveryPreset,
  Receiver,
  SubmissionInput,
} from '../../../src/delivery/index.ts';
import { encode } from '../../../src/delivery/encoders.ts';
import { plainE164 } from '../../../src/engine/phone/index.ts';
import type { Submission } from '../../../src/schema/submission.ts';
import type { Answer, Field, Form, Preset } from '../../../src/schema/types.ts';
import { presetNamed } from './preset-table.ts';

const shared = { required: false, sensitive: true };
const typed = { ...shared, maxLength: 200 };
const list = (...labels: string[]) =>
  labels.map((label) => ({ id: label.toLowerCase().replace(/\W+/g, '_'), label }));

/** Every kind of field, every reserved id, in an order that is not the submission's. */
export const FIELDS: Field[] = [
  {
    kind: 'radio',
    id: 'pattern',
    label: 'Pattern?',
    ...shared,
    options: list('A scar', 'Thinning'),
  },
  { kind: 'select', id: 'scar_age', label: 'How old?', ...shared, options: list('6 to 12 months') },
  {
    kind: 'checkboxes',
    id: 'previous',
    label: 'Tried before?',
    ...shared,
    options: list('None', 'Tattoo', 'FUE'),
  },
  { kind: 'textarea', id: 'note', label: 'Anything else?', ...typed },
  { kind: 'checkbox', id: 'adult', label: 'I am 18 or over', ...shared },
  { kind: 'text', id: 'constructor', label: 'Who built it?', ...typed },
  { kind: 'hidden', id: 'campaign', label: 'Campaign', value: 'spring', sensitive: true },
  { kind: 'text', id: 'name', label: 'Name', ...typed },
  { kind: 'text', id: 'first_name', label: 'First name', ...typed },
  { kind: 'text', id: 'last_name', label: 'Last name', ...typed },
  { kind: 'email', id: 'email', label: 'E-mail', ...typed },
  { kind: 'phone', id: 'phone', label: 'Phone', ...typed },
  { kind: 'radio', id: 'contact_method', label: 'How?', ...shared, options: list('Call', 'Text') },
  {
    kind: 'checkboxes',
    id: 'best_time',
    label: 'When?',
    ...shared,
    options: list('Morning', 'Evening'),
  },
  { kind: 'select', id: 'location', label: 'Where?', ...shared, options: list('Dallas', 'Plano') },
  { kind: 'select', id: 'practitioner', label: 'With whom?', ...shared, options: list('Dr Ruiz') },
  {
    kind: 'checkboxes',
    id: 'questions',
    label: 'Questions',
    ...shared,
    options: [
      { id: 'who', label: 'Who will treat me, and where?' },
      { id: 'healed', label: 'May I see healed results?' },
    ],
  },
  { kind: 'textarea', id: 'journey', label: 'Your story', ...typed },
  { kind: 'consent', id: 'health', label: 'You may keep my answers', version: '3', ...shared },
  { kind: 'consent', id: 'texts', label: 'You may text me', ...shared },
];

export const FORM: Form = {
  id: 'smp',
  revision: 'r1',
  clinic: { name: 'Clinic', country: 'US' },
  webhook: {},
  surface: { kind: 'inline', launcher: { corner: 'end', offset: [16, 16] } },
  steps: [
    { id: 'one', fields: FIELDS.slice(0, 7) },
    { id: 'two', fields: FIELDS.slice(7) },
  ],
  success: {},
  headingLevel: 2,
  theme: { accent: '#0f6b6b', scheme: 'auto', font: 'system' },
  locale: 'en-US',
  messages: {},
  test: false,
};

export const ANSWERS: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['pattern', 'a_scar'],
  ['scar_age', '6_to_12_months'],
  ['previous', ['fue', 'tattoo']],
  ['note', 'First line\nsecond line'],
  ['adult', true],
  ['constructor', 'Dad & I'],
  ['name', 'Ana Díaz'],
  ['first_name', 'Ana'],
  ['last_name', 'Díaz'],
  ['email', 'Ana.Diaz@EXAMPLE.com'],
  ['phone', '(214) 555-0100'],
  ['contact_method', 'call'],
  ['best_time', ['morning', 'evening']],
  ['location', 'plano'],
  ['practitioner', 'dr_ruiz'],
  ['questions', ['who', 'healed']],
  ['journey', 'It began in 2019.'],
  ['health', true],
]);

export const ID = '01935a2e-6c1f-7abc-9def-0123456789ab';
export const SUBMITTED_AT = new Date('2026-11-23T15:04:05.000Z');

export function submissionInput(part: Partial<SubmissionInput> = {}): SubmissionInput {
  return {
    form: FORM,
    fields: FIELDS,
    answers: ANSWERS,
    id: ID,
    reference: 'K7QX-2M',
    submittedAt: SUBMITTED_AT,
    consentTimes: new Map([['health', new Date('2026-11-23T15:03:00.000Z')]]),
    words: { yes: 'Yes', no: 'No' },
    toE164: (number) => plainE164(number, FORM.clinic.country),
    page: 'https://clinic.example/smp?utm_source=ad',
    visitor: { locale: 'en-GB', timeZone: 'America/Chicago', device: 'phone' },
    guard: { elapsedMs: 23_123, honeypot: false },
    ...part,
  };
}

/** A submission with some answers given and all fields visible. */
export function submissionWith(answers: readonly (readonly [string, Answer])[]): Submission {
  return buildSubmission(submissionInput({ answers: new Map(answers) }));
}

/** A job for a receiver, as a form makes it. */
export function jobBy(receiver: Receiver | undefined, url: string): DeliveryJob {
  if (!receiver) throw new Error(`nobody receives at ${url}`);
  const { preset, encode: encodeFor } = receiver;
  return { url, preset, ...encodeFor(buildSubmission(submissionInput()), FORM) };
}

/** A job for a preset of the table, changed where a test says so. */
export function jobFor(
  url: string,
  name: Preset,
  change: Partial<DeliveryPreset> = {},
): DeliveryJob & Encoded {
  const preset = { ...presetNamed(name), ...change };
  return { url, preset, ...encode(buildSubmission(submissionInput()), FORM, preset) };
}
