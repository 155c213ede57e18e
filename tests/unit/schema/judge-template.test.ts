import { expect, test } from 'vitest';
import type { FormConfig } from '../../../src/schema/types.ts';
import { faults, messages, text } from './support.ts';

const template: FormConfig = {
  steps: [
    {
      id: 'hair',
      fields: [
        {
          id: 'pattern',
          kind: 'radio',
          label: 'Pattern',
          options: [
            { id: 'scar', label: 'Scar' },
            { id: 'crown', label: 'Crown' },
          ],
        },
        {
          id: 'scar_age',
          kind: 'text',
          label: 'Age',
          maxLength: 40,
          visibleWhen: { field: 'pattern', is: 'scar' },
        },
      ],
    },
  ],
};
const over = { template };

test('a field of the template may be changed in part, and asked about', () => {
  const fields = [
    { id: 'pattern', required: true },
    text('note', { visibleWhen: { field: 'scar_age', filled: true } }),
  ];
  expect(messages({ fields }, over)).toEqual([]);
});

test('a fault in such a change stands where the builder wrote it', () => {
  expect(messages({ fields: [{ id: 'pattern', requird: true }] }, over)).toEqual([
    "fields[0].requird: 'requird' is not a key here; did you mean 'required'?",
  ]);
});

test('a change of kind needs what the new kind needs, and nothing that the old one had', () => {
  expect(messages({ fields: [{ id: 'scar_age', kind: 'radio' }] }, over)).toEqual([
    'fields[0].options is missing; add a list [ … ]',
  ]);
  expect(messages({ fields: [{ id: 'scar_age', kind: 'checkbox' }] }, over)).toEqual([]);
});

test('a change that names no field of the template is told with the nearest one', () => {
  expect(messages({ fields: [{ id: 'scar_agee', required: true }] }, over)).toEqual([
    "fields[0].id: 'scar_agee' is no field of the template, and a new field needs a kind; did you mean 'scar_age'?",
  ]);
});

test('a step of the template may be changed without its fields', () => {
  expect(messages({ fields: [], steps: [{ id: 'hair', title: 'Hair' }] }, over)).toEqual([]);
  expect(messages({ fields: [], steps: [{ id: 'hairs', title: 'Hair' }] }, over)).toEqual([
    'steps[0].fields is missing; add a list [ … ]',
  ]);
});

test('an option that the template’s own condition needs is missed', () => {
  const fields = [{ id: 'pattern', options: [{ id: 'front', label: 'Front' }] }];
  expect(messages({ fields }, over)).toEqual([
    "template.scar_age.visibleWhen.is: 'scar' is not an option of 'pattern'; allowed: front",
  ]);
});

test('a circle through the template is told at the change that closed it', () => {
  const fields = [{ id: 'pattern', visibleWhen: { field: 'scar_age', filled: true } }];
  expect(faults({ fields }, over)).toMatchObject([
    { code: 'circle', path: 'fields[0].visibleWhen', found: "'pattern → scar_age → pattern'" },
  ]);
});

test.each([
  [['scar_age'], []],
  [['scar_age', 'pattern'], []],
  [
    ['pattern'],
    ["omit[0]: 'pattern' is left out, but 'scar_age' depends on it; leave out 'scar_age' too"],
  ],
  [['patern'], ["omit[0]: 'patern' is not a field of the template; did you mean 'pattern'?"]],
])('omitting %j', (omit, expected) => {
  expect(messages({ omit }, over)).toEqual(expected);
});

test('a field may be left out and written anew', () => {
  const options = [{ id: 'scar', label: 'Scar' }];
  const fields = [{ id: 'pattern', kind: 'select', label: 'Pattern', options }];
  expect(messages({ omit: ['pattern'], fields }, over)).toEqual([]);
});

test('a template alone is enough', () => {
  expect(messages({ fields: [] }, over)).toEqual([]);
  expect(faults({ fields: [], omit: ['pattern', 'scar_age'] }, over)).toMatchObject([
    { code: 'no_fields' },
  ]);
});
