import { expect, test } from 'vitest';
import { placeGuide } from '../../../src/config/place-guide.ts';
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

test('whether to mail the price guide is asked where there is one', () => {
  const options = [{ id: 'low', label: 'Low' }];
  const fields = [
    { id: 'area', kind: 'radio', label: 'Where?', options },
    { id: 'look', kind: 'radio', label: 'Which?', options },
    { id: 'send_guide', kind: 'checkbox', label: 'Mail it' },
  ];
  const priceGuide = {
    currency: 'USD',
    reviewed: '2026-11-01',
    rules: ['area', 'look'].map((id) => ({ id, kind: 'base', field: id, options: { low: 5 } })),
  };
  const idsOf = (config: object) => {
    const { form } = normalise(config, { pageProtocol: 'https:' }, placeGuide);
    return withoutIdle(form).steps.flatMap((step) => step.fields.map(({ id }) => id));
  };
  expect(idsOf({ fields })).toEqual(['area', 'look']);
  expect(idsOf({ fields, priceGuide })).toEqual(['area', 'look', 'price_guide', 'send_guide']);
});
