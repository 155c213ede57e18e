import { expect, test } from 'vitest';
import * as DEFAULTS from '../../../src/model/defaults.ts';
import { engineOf, fieldsOf, templateOf, validAnswer } from './support.ts';

const template = templateOf('callback');

test('it is what a tag gets that names no template', () => {
  expect(DEFAULTS.template).toBe('callback');
});

test('one step asks what the domain says that it asks', () => {
  expect(template.steps).toHaveLength(1);
  const asked = fieldsOf(template).map(
    (field) => `${field.id}${'required' in field && field.required ? '*' : ''}`,
  );
  expect(asked).toEqual([
    'first_name*',
    'phone*',
    'best_time*',
    'topic',
    'message',
    'text_messages',
  ]);
});

test('the times to call are asked as wherever else they are asked', () => {
  const timesOf = (name: string) => fieldsOf(templateOf(name)).find(({ id }) => id === 'best_time');
  const visibleWhen = { field: 'contact_method', is: 'call' };
  expect({ ...timesOf('callback'), required: false, visibleWhen }).toEqual(
    timesOf('smp-consultation'),
  );
});

test('its button says what comes of it', () => {
  expect(template.messages?.['form.submit']).toBe('Call me back');
});

test('what is needed is enough', () => {
  const engine = engineOf(template);
  expect(engine.judgeAll().map(({ id }) => id)).toEqual(['first_name', 'phone', 'best_time']);
  for (const field of engine.visibleFields()) {
    if (engine.isRequired(field)) engine.set(field.id, validAnswer(field));
  }
  expect(engine.judgeAll()).toEqual([]);
});

test('consent to texts is asked once there is a number, and never needed', () => {
  const engine = engineOf(template);
  expect(engine.isVisible('text_messages')).toBe(false);
  engine.set('phone', '214 555 0100');
  const consent = engine.visibleFields().find(({ id }) => id === 'text_messages');
  expect(consent && engine.isRequired(consent)).toBe(false);
});
