import { afterEach, describe, expect, test } from 'vitest';
import type { FieldConfig } from '../../../src/schema/types.ts';
import { furtherContextOf } from './further.tsx';
import { after, clear, drawField, one, textOf } from './support.tsx';

afterEach(clear);

const note = (more: object = {}): FieldConfig => ({
  kind: 'note',
  id: 'care',
  label: 'Call [us](https://a.example/) at {clinic}.',
  ...more,
});
const scar: FieldConfig = { kind: 'checkbox', id: 'scar', label: 'A scar' };

const draw = (...fields: FieldConfig[]) => drawField(fields, furtherContextOf);

test('is words alone: no label, no mark, nothing to answer', () => {
  const { box } = draw(note());
  expect(textOf(box, '[part~="note"]')).toBe('Call us at Halden.');
  expect(one(box, 'a').getAttribute('href')).toBe('https://a.example/');
  expect(box.querySelector('label, input, button')).toBeNull();
});

test.each([
  ['info', 'status'],
  ['urgent', 'alert'],
])('one of tone %s is a %s where an answer brings it up', (tone, role) => {
  const { box, form } = draw(note({ tone, visibleWhen: { field: 'scar', is: true } }), scar);
  expect(box.querySelector('.note')).toBeNull();
  after(() => form.engine.set('scar', true));
  expect(one(box, '.note').getAttribute('role')).toBe(role);
  expect(one(box, '.note').dataset['tone']).toBe(tone);
  after(() => form.engine.set('scar', false));
  expect(box.querySelector('.note')).toBeNull();
});

test('one that always shows interrupts nobody', () => {
  expect(one(draw(note({ tone: 'urgent' })).box, '.note').hasAttribute('role')).toBe(false);
});

describe('the button that calls', () => {
  test('has the clinic’s number, in words and to dial', () => {
    const call = one(draw(note({ call: true })).box, 'a.button');
    expect(call.textContent).toBe('Call +1 (214) 555-0142');
    expect(call.getAttribute('href')).toBe('tel:+12145550142');
  });

  test('has the clinic’s mail address where it has no number', () => {
    const clinic = { name: 'A', email: 'desk@halden.example' };
    const { box } = drawField([note({ call: true })], (config) =>
      furtherContextOf({ ...config, clinic }),
    );
    const write = one(one(box, '.note'), 'a.button');
    expect(write.textContent).toBe('desk@halden.example');
    expect(write.getAttribute('href')).toBe('mailto:desk@halden.example');
  });

  test('is not there without `call`, nor without a number and a mail address', () => {
    expect(draw(note()).box.querySelector('a.button')).toBeNull();
    const mute = (config: object) => furtherContextOf({ ...config, clinic: { name: 'A' } });
    const { box } = drawField([note({ call: true })], (config) => mute(config));
    expect(one(box, '.note').querySelector('a.button')).toBeNull();
  });
});

test('is passed over by judging and by the answers that count', () => {
  const { form } = draw(note(), scar);
  expect(form.engine.judgeAll()).toEqual([]);
  expect(form.engine.answers().get('care')).toBeUndefined();
});
