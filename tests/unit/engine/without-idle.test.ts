import { expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { withoutIdle } from '../../../src/engine/without-idle.ts';

const FIELDS = [
  { id: 'location', kind: 'location', label: 'Where?' },
  { id: 'practitioner', kind: 'practitioner', label: 'Who?' },
  { id: 'wish', kind: 'times', label: 'When?' },
  { id: 'first_name', kind: 'text', label: 'First name' },
];

const LOCATIONS = [{ id: 'north', name: 'North' }];
const PRACTITIONERS = [{ id: 'maya', name: 'Maya' }];

test.each([
  [{}, ['wish', 'first_name']],
  [{ locations: LOCATIONS }, ['location', 'wish', 'first_name']],
  [{ practitioners: PRACTITIONERS }, ['practitioner', 'wish', 'first_name']],
  [
    { locations: LOCATIONS, practitioners: PRACTITIONERS },
    ['location', 'practitioner', 'wish', 'first_name'],
  ],
])('of a clinic that says %j, what it can offer is asked', (clinic, ids) => {
  const { form } = normalise({ clinic, fields: FIELDS }, { pageProtocol: 'https:' });
  expect(withoutIdle(form).steps.flatMap(({ fields }) => fields.map(({ id }) => id))).toEqual(ids);
});
