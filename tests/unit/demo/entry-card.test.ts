// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { entryCard } from '../../../demo/pages/inbox/entry-card.js';

const entry = (submission: Record<string, unknown>) => ({
  id: 'x',
  receivedAt: '2026-11-23T15:04:05.000Z',
  contentType: 'application/json',
  submission: { id: 'x', ...submission },
});

test('markup in a submission is shown as the text it is', () => {
  const markup = '<img src=x onerror="alert(1)"><b>';
  const card = entryCard(
    entry({
      reference: markup,
      summary: markup,
      contact: { firstName: markup, email: markup },
      answers: { a: { label: markup, text: markup } },
      consents: { contact: { given: true, text: markup, version: markup } },
    }),
    false,
  );
  expect(card.querySelector('img, [onerror]')).toBeNull();
  expect(card.querySelector('h2')?.textContent).toBe(markup);
  expect(card.querySelector('dt + dd a')).toBeNull();
});

test('a test submission carries a badge, and so does one that has just come', () => {
  const badges = (marked: boolean, isNew: boolean) =>
    [...entryCard(entry({ test: marked }), isNew).querySelectorAll('.tag')].map(
      (tag) => tag.textContent,
    );
  expect(badges(true, true)).toEqual(['New', 'Test']);
  expect(badges(false, false)).toEqual([]);
});

test('a consent says in words whether it was given', () => {
  const consents = { contact: { given: true }, offers: { given: false } };
  const card = entryCard(entry({ contact: {}, consents }), false);
  const said = [...card.querySelectorAll('.consents b')].map((bold) => bold.textContent);
  expect(said).toEqual(['Contact: given', 'Offers: not given']);
});

test('the submission as received is there in full', () => {
  const card = entryCard(entry({ unknown: { deep: [1, 2] } }), false);
  expect(JSON.parse(card.querySelector('pre')?.textContent ?? '')).toEqual({
    id: 'x',
    unknown: { deep: [1, 2] },
  });
});

test('phone and mail can be used at once, and a page opens without a trace', () => {
  const card = entryCard(
    entry({
      contact: { phone: '+12145550119', email: 'ana@mail.example' },
      attribution: { page: 'https://clinic.example/' },
    }),
    false,
  );
  const links = [...card.querySelectorAll('a')].map((a) => [a.href, a.rel]);
  expect(links).toEqual([
    ['tel:+12145550119', ''],
    ['mailto:ana@mail.example', ''],
    ['https://clinic.example/', 'noopener noreferrer'],
  ]);
});
