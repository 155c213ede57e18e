import { expect, test } from 'vitest';
import { mergeConfig, normalise } from '../../../src/config/index.ts';

const template = {
  steps: [
    {
      id: 'hair',
      title: 'Your hair',
      fields: [
        {
          id: 'pattern',
          kind: 'radio',
          label: 'Pattern',
          options: [{ id: 'scar', label: 'Scar' }],
        },
        { id: 'age', kind: 'text', label: 'Age', visibleWhen: { field: 'pattern', is: 'scar' } },
      ],
    },
    { id: 'contact', fields: [{ id: 'email', kind: 'email', label: 'Email' }] },
  ],
};

/** Steps as `step: field field`, in order. */
function outline(over: object): string[] {
  const { steps } = mergeConfig(template, over);
  return Array.isArray(steps)
    ? steps.map(
        (step) => `${step.id}: ${step.fields.map(({ id }: { id: string }) => id).join(' ')}`,
      )
    : [];
}

test('a field of a known id is changed where it stands, its other values kept', () => {
  const over = { fields: [{ id: 'age', label: 'How old is the scar?', required: true }] };
  expect(outline(over)).toEqual(['hair: pattern age', 'contact: email']);
  expect(mergeConfig(template, over)).toMatchObject({
    steps: [{ fields: [{}, { kind: 'text', label: 'How old is the scar?', required: true }] }, {}],
  });
});

test('a condition laid over another replaces it, so that it keeps one operator', () => {
  const visibleWhen = { field: 'pattern', filled: true };
  expect(mergeConfig(template, { fields: [{ id: 'age', visibleWhen }] })).toMatchObject({
    steps: [{ fields: [{}, { visibleWhen }] }, {}],
  });
  const merged = JSON.stringify(mergeConfig(template, { fields: [{ id: 'age', visibleWhen }] }));
  expect(merged).not.toContain('"is"');
});

test('a new loose field goes to the last step', () => {
  expect(outline({ fields: [{ id: 'note' }] })).toEqual([
    'hair: pattern age',
    'contact: email note',
  ]);
});

test('of two new fields with one id neither changes the other: the first one stays', () => {
  const fields = [
    { id: 'note', kind: 'text', label: 'First', hint: 'h' },
    { id: 'note', kind: 'textarea', label: 'Second' },
  ];
  expect(outline({ fields })).toEqual(['hair: pattern age', 'contact: email note note']);
  const { form, dropped } = normalise(mergeConfig(template, { fields }), {
    pageProtocol: 'https:',
  });
  expect(form.steps[1]?.fields[1]).toMatchObject({ kind: 'text', label: 'First', hint: 'h' });
  expect(form.steps[1]?.fields).toHaveLength(2);
  expect(dropped).toEqual(['steps[1].fields[2]']);
});

test('of two changes to one field of the template the first one stays', () => {
  const fields = [
    { id: 'age', label: 'First' },
    { id: 'age', kind: 'text', label: 'Second' },
  ];
  const { form, dropped } = normalise(mergeConfig(template, { fields }), {
    pageProtocol: 'https:',
  });
  expect(form.steps[0]?.fields[1]).toMatchObject({ id: 'age', label: 'First' });
  expect(dropped).toEqual(['steps[1].fields[1]']);
});

test('a new field goes to the step of the id it is written under', () => {
  const over = {
    steps: [{ id: 'hair', title: 'Hair', fields: [{ id: 'note' }, { id: 'email' }] }],
  };
  expect(outline(over)).toEqual(['hair: pattern age note', 'contact: email']);
  expect(mergeConfig(template, over)).toMatchObject({ steps: [{ title: 'Hair' }, {}] });
});

test('a step’s words can be changed without its fields', () => {
  expect(outline({ steps: [{ id: 'hair', next: 'On' }] })).toEqual(outline({}));
});

test('a new step comes last, unless it only changes fields of others', () => {
  expect(outline({ steps: [{ id: 'more', fields: [{ id: 'note' }] }] })).toEqual([
    'hair: pattern age',
    'contact: email',
    'more: note',
  ]);
  expect(outline({ steps: [{ fields: [{ id: 'email', required: true }] }] })).toEqual(outline({}));
});

test('omit leaves fields of the template out; a field of that id may be written anew', () => {
  expect(outline({ omit: ['age'] })).toEqual(['hair: pattern', 'contact: email']);
  const anew = { omit: ['age'], fields: [{ id: 'age', kind: 'select' }] };
  expect(outline(anew)).toEqual(['hair: pattern', 'contact: email age']);
  expect(JSON.stringify(mergeConfig(template, anew))).not.toContain('"Age"');
});

test('changes and omissions of several sources still reach the template below them', () => {
  const written = { omit: ['age'], fields: [{ id: 'email', required: true }] };
  const call = { omit: ['pattern'], fields: [{ id: 'note' }] };
  expect(outline(mergeConfig(written, call))).toEqual(['hair: ', 'contact: email note']);
});

test('what is no step or field stays for the reading to report', () => {
  expect(outline({ fields: [5] })).toEqual(['hair: pattern age', 'contact: email ']);
});
