import { expect, test } from 'vitest';
import type { FieldConfig } from '../../../src/schema/types.ts';
import { engineOf, idsOf, text } from './support.ts';

const CONSENT: FieldConfig = { id: 'health_answers', kind: 'consent', label: 'You may use it.' };
const OFFERS: FieldConfig = { id: 'offers', kind: 'consent', label: 'Write to me.' };
const OPEN: FieldConfig = { id: 'studio', kind: 'text', label: 'Studio?', sensitive: false };
const FIELDS = ['first_name', 'pain', 'questions', 'journey', 'location'].map((id) => text(id));
const ALL = [...FIELDS, OPEN, CONSENT, OFFERS];

test('where the consent to health answers is declined, nothing sensitive is sent', () => {
  const engine = engineOf(ALL);
  const open = ['first_name', 'location', 'studio', 'health_answers', 'offers'];
  expect(idsOf(engine.sentFields())).toEqual(open);
  engine.set('health_answers', true);
  expect(idsOf(engine.sentFields())).toEqual(idsOf(ALL));
  engine.set('health_answers', false);
  expect(idsOf(engine.sentFields())).toEqual(open);
});

test('what is not sent still shows, and still counts', () => {
  const engine = engineOf(ALL);
  engine.set('pain', 'Since May');
  expect(idsOf(engine.visibleFields())).toEqual(idsOf(ALL));
  expect(engine.answers().get('pain')).toBe('Since May');
});

test('all is sent where that consent is not asked for, whatever else is declined', () => {
  const hidden = { ...CONSENT, visibleWhen: { field: 'pain', is: 'yes' } };
  for (const fields of [
    [...FIELDS, OFFERS],
    [...FIELDS, hidden],
  ])
    expect(idsOf(engineOf(fields).sentFields())).toEqual(
      idsOf(fields.filter((field) => field !== hidden)),
    );
});

test('only a consent declines: a box of that id is a question like others', () => {
  const box: FieldConfig = { id: 'health_answers', kind: 'checkbox', label: 'Answers?' };
  expect(idsOf(engineOf([...FIELDS, box]).sentFields())).toEqual(idsOf([...FIELDS, box]));
});
