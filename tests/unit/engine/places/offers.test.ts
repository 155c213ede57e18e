import { expect, test } from 'vitest';
import { offersOf } from '../../../../src/engine/places/index.ts';
import { fieldOf } from '../support.ts';
import { CLINIC, placesEngine, where, who } from './support.ts';

const engine = placesEngine([where, who]);

function offers(id: string, location?: string, clinic: object = CLINIC): string[] {
  const field = fieldOf(engine, id);
  if (field.kind !== 'location' && field.kind !== 'practitioner') throw new Error(field.kind);
  const context = { clinic, noPreference: 'No preference', location: () => location };
  return offersOf(field, context).map((one) => [one.label, one.hint].filter(Boolean).join(': '));
}

test('locations come in the clinic’s order, each with its address', () => {
  expect(offers('location')).toEqual(['Dallas: 12 Elm Street', 'Plano']);
});

test.each([
  [undefined, ['Ana Ruiz: Lead artist', 'Sam Lin', 'Tobe Okoye']],
  ['dallas', ['Ana Ruiz: Lead artist', 'Tobe Okoye']],
  ['plano', ['Sam Lin', 'Tobe Okoye']],
])('at %s there are those who treat there, and nobody in particular last', (location, people) => {
  expect(offers('practitioner', location)).toEqual([...people, 'No preference']);
});

test('a clinic that names nothing has nothing to offer', () => {
  expect(offers('location', undefined, {})).toEqual([]);
  expect(offers('practitioner', undefined, {})).toEqual(['No preference']);
});
