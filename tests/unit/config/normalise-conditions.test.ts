import { expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';

const page = { pageProtocol: 'https:' };
const text = (id: string, visibleWhen?: unknown) => ({ kind: 'text', id, label: id, visibleWhen });
const radio = (id: string, visibleWhen: unknown) => ({
  kind: 'radio',
  id,
  label: id,
  options: [{ label: 'no id' }, { id: 'one', label: 'One', visibleWhen }],
});

test('conditions of options and steps are kept where they ask about what is there', () => {
  const filled = { field: 'b', filled: true };
  const steps = [
    { id: 's1', fields: [text('b'), radio('a', filled)] },
    { id: 's2', visibleWhen: filled, fields: [text('c')] },
  ];
  const { form, dropped } = normalise({ steps }, page);
  expect(dropped).toEqual(['steps[0].fields[1].options[0]']);
  expect(form.steps).toMatchObject([
    { fields: [{}, { options: [{ id: 'one', visibleWhen: filled }] }] },
    { visibleWhen: filled },
  ]);
});

test('conditions of options and steps are dropped where they ask about nothing: what they held back shows', () => {
  const dead = { field: 'gone', filled: true };
  const steps = [
    { id: 's1', fields: [radio('a', dead)] },
    { id: 's2', visibleWhen: dead, fields: [text('c')] },
  ];
  const { form, dropped } = normalise({ steps }, page);
  expect(dropped).toEqual([
    'steps[0].fields[0].options[0]',
    'steps[0].fields[0].options[1].visibleWhen',
    'steps[1].visibleWhen',
  ]);
  expect(JSON.stringify(form.steps)).not.toContain('visibleWhen');
});

test('of a circle through an option or a step every condition is dropped, and no other', () => {
  const steps = [
    {
      id: 's1',
      fields: [
        radio('a', { field: 'b', filled: true }),
        text('b', { field: 'a', is: 'one' }),
        text('led', { field: 'b', filled: true }),
      ],
    },
    { id: 's2', visibleWhen: { field: 'x', filled: true }, fields: [text('x')] },
  ];
  const { form, dropped } = normalise({ steps }, page);
  expect(dropped).toEqual([
    'steps[0].fields[0].options[0]',
    'steps[0].fields[0].options[1].visibleWhen',
    'steps[0].fields[1].visibleWhen',
    'steps[1].visibleWhen',
  ]);
  expect(form.steps[0]?.fields[2]).toMatchObject({ visibleWhen: { field: 'b', filled: true } });
});
