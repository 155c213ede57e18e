import { expect, test } from 'vitest';

import { readSubmission } from '../../../demo/pages/inbox/read-submission.js';

const nested = {
  format: 'consult-form/submission@1',
  id: 'n-1',
  reference: 'K7QX-2M',
  test: false,
  form: { id: 'smp-consultation', revision: '9ab2' },
  submittedAt: '2026-11-23T15:04:05.000Z',
  summary: 'Scar; wants a call in the morning',
  contact: {
    firstName: 'Jonah',
    lastName: 'Reyes',
    email: 'jonah@mail.example',
    phone: '+12145550119',
    phoneRaw: '214-555-0119',
    contactMethod: 'call',
    bestTime: ['morning', 'evening'],
  },
  answers: {
    pattern: { label: 'What best describes it?', value: 'scar', text: 'A scar' },
    adult: { label: 'I am 18 or over', value: true },
  },
  questions: ['Who will treat me?', 'How many sessions?'],
  journey: 'It began in 2020.',
  priceGuide: {
    display: '$1,800 to $2,600',
    currency: 'USD',
    inputs: [
      { field: 'area', value: ['hairline', 'crown'] },
      { field: 'scar_add', value: 'no' },
    ],
    lines: [
      { rule: 'area', label: 'The area', low: 200_000, high: 280_000 },
      { rule: 'autumn_offer', low: -20_050, high: -20_050 },
    ],
  },
  consents: {
    contact: { given: true, text: 'I agree.', version: '1', at: '2026-11-23T15:03:00Z' },
    offers: { given: false, text: 'Offers.', version: '1', at: '2026-11-23T15:04:05Z' },
  },
  attribution: {
    page: 'https://clinic.example/#ask',
    last: { landing: 'https://clinic.example/', utm: { source: 'google' } },
  },
  visitor: { locale: 'en-US', timeZone: 'America/Chicago', device: 'phone' },
  guard: { elapsedMs: 23123 },
};

const flat = {
  format: 'consult-form/submission@1',
  id: 'f-1',
  reference: 'M4TR-8K',
  test: 'true',
  form_id: 'callback',
  form_revision: '1f3c',
  submitted_at: '2026-11-22T21:12:00.000Z',
  summary: 'Wants a call',
  name: '',
  first_name: 'Ruth',
  last_name: '',
  email: '',
  phone: '',
  phone_raw: '(214) 555-0173',
  contact_method: '',
  best_time: 'afternoon',
  location: '',
  questions: '',
  hair_type: 'Curly',
  consent_texts: 'true',
  consent_texts_text: 'You may text me.',
  consent_texts_version: '2',
  consent_texts_at: '2026-11-22T21:11:30.000Z',
  consent_offers: '',
  consent_offers_text: '',
  page: 'https://clinic.example/',
  locale: 'en-US',
  time_zone: '',
  clinic_time_zone: 'America/Chicago',
  price_low: '900.00',
  price_high: '900.00',
  price_currency: 'USD',
  device: 'phone',
  elapsed_ms: '41000',
};

test('a nested submission reads in the order of the front desk', () => {
  expect(readSubmission(nested)).toEqual({
    reference: 'K7QX-2M',
    test: false,
    name: 'Jonah Reyes',
    summary: 'Scar; wants a call in the morning',
    submittedAt: '2026-11-23T15:04:05.000Z',
    contact: [
      { label: 'Phone', text: '+12145550119', href: 'tel:+12145550119' },
      { label: 'Email', text: 'jonah@mail.example', href: 'mailto:jonah@mail.example' },
      { label: 'Reply by', text: 'Call' },
      { label: 'Good times', text: 'Morning, evening' },
    ],
    answers: [
      { label: 'What best describes it?', text: 'A scar' },
      { label: 'I am 18 or over', text: 'true' },
      { label: 'Questions', text: 'Who will treat me?\nHow many sessions?' },
      { label: 'Their story', text: 'It began in 2020.' },
      { label: 'Price guide shown', text: '$1,800 to $2,600' },
      { label: 'Computed from', text: 'Area: hairline, crown\nScar add: no' },
      {
        label: 'What moved it',
        text: 'The area: $2,000 to $2,800\nAutumn offer: -$200.50',
      },
    ],
    consents: [
      {
        label: 'Contact',
        given: true,
        text: 'I agree.',
        version: '1',
        at: '2026-11-23T15:03:00Z',
      },
      {
        label: 'Offers',
        given: false,
        text: 'Offers.',
        version: '1',
        at: '2026-11-23T15:04:05Z',
      },
    ],
    origin: [
      { label: 'Page', text: 'https://clinic.example/#ask', href: 'https://clinic.example/#ask' },
      { label: 'Landed on', text: 'https://clinic.example/', href: 'https://clinic.example/' },
      { label: 'Campaign', text: 'source google' },
      { label: 'Visitor', text: 'phone, en-US, America/Chicago' },
      { label: 'Form', text: 'smp-consultation, 9ab2' },
    ],
  });
});

test('a flat submission reads the same, with unknown keys as answers and empties left out', () => {
  expect(readSubmission(flat)).toEqual({
    reference: 'M4TR-8K',
    test: true,
    name: 'Ruth',
    summary: 'Wants a call',
    submittedAt: '2026-11-22T21:12:00.000Z',
    contact: [
      { label: 'Phone', text: '(214) 555-0173', href: 'tel:2145550173' },
      { label: 'Good times', text: 'Afternoon' },
    ],
    answers: [{ label: 'Hair type', text: 'Curly' }],
    consents: [
      {
        label: 'Texts',
        given: true,
        text: 'You may text me.',
        version: '2',
        at: '2026-11-22T21:11:30.000Z',
      },
    ],
    origin: [
      { label: 'Page', text: 'https://clinic.example/', href: 'https://clinic.example/' },
      { label: 'Visitor', text: 'phone, en-US' },
      { label: 'Form', text: 'callback, 1f3c' },
    ],
  });
});

test('a visitor that came again by another way is told of by both', () => {
  const utm = { source: 'ig' };
  const first = { landing: 'https://clinic.example/smp', utm, at: '2026-11-01T00:00:00.000Z' };
  const last = { referrer: 'https://search.example/', at: '2026-11-20T00:00:00.000Z' };
  const { origin } = readSubmission({ ...nested, attribution: { first, last } });
  const told = origin.filter(({ label }) => /^(First|Last)/.test(label));
  expect(told.map(({ label, text }) => [label, text])).toEqual([
    ['First landed on', 'https://clinic.example/smp'],
    ['First campaign', 'source ig'],
    ['Last came from', 'https://search.example/'],
  ]);
  const columns = {
    first_touch_landing: first.landing,
    first_touch_at: first.at,
    first_touch_utm_source: 'ig',
    last_touch_referrer: last.referrer,
    last_touch_at: last.at,
    last_touch_gclid: '',
  };
  const { origin: again, answers } = readSubmission({ ...flat, ...columns });
  expect(again.filter(({ label }) => /^(First|Last)/.test(label))).toEqual(told);
  expect(answers).toEqual([{ label: 'Hair type', text: 'Curly' }]);
});

test.each([
  ['nested', { ...nested, guard: { elapsedMs: 1, honeypot: true } }],
  ['flat', { ...flat, honeypot: 'true' }],
])('a filled trap is told as a sign of spam, %s', (_, submission) => {
  expect(readSubmission(submission).origin.at(-1)?.label).toBe('Sign of spam');
});

test('a consent to texts is not mistaken for the text of a consent', () => {
  const { consents } = readSubmission({
    consent_text: 'false',
    consent_text_text: 'You may text me.',
  });
  expect(consents).toMatchObject([{ label: 'Text', given: false, text: 'You may text me.' }]);
});

test.each([
  { id: 'x' },
  { id: 'x', contact: null, answers: [], consents: 'yes', attribution: 3 },
  { id: 'x', contact: {}, answers: { a: null }, consents: null, questions: 5, priceGuide: [] },
])('a submission that lacks or bends its parts is still read: %j', (submission) => {
  expect(readSubmission(submission)).toMatchObject({ name: '', reference: '', test: false });
});

test('only what is plainly a phone, a mail address or a web page becomes a link', () => {
  const bad = 'javascript:alert(1)';
  const { contact, origin } = readSubmission({
    contact: { phone: bad, email: bad },
    attribution: { page: bad },
  });
  expect([...contact, ...origin]).toEqual(
    ['Phone', 'Email', 'Page'].map((label) => ({ label, text: bad })),
  );
});
