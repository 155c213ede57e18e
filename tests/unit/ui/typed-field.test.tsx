import { afterEach, describe, expect, test } from 'vitest';
import type { FieldConfig } from '../../../src/schema/types.ts';
import {
  after,
  clear,
  drawField,
  leave,
  one,
  tellingContextOf,
  textOf,
  type,
  wordsAt,
} from './support.tsx';

afterEach(clear);

type Kind = 'text' | 'email' | 'phone' | 'textarea';
const KINDS: [Kind, string][] = [
  ['text', 'input[type="text"]'],
  ['email', 'input[type="email"]'],
  ['phone', 'input[type="tel"]'],
  ['textarea', 'textarea'],
];
const field = (kind: Kind, more: object = {}): FieldConfig => ({
  kind,
  id: 'answer',
  label: 'Your answer',
  ...more,
});

describe.each(KINDS)('a %s', (kind, selector) => {
  test('is one control whose name is its id, in a box that says so', () => {
    const { box } = drawField([field(kind)]);
    expect(one(box, '[data-field]').dataset['field']).toBe('answer');
    const control = one(box, `[data-field] ${selector}`);
    expect(control.getAttribute('name')).toBe('answer');
    expect(control.getAttribute('part')).toBe('control');
  });

  test('is tied to its label and its hint', () => {
    const { box } = drawField([field(kind, { hint: 'Only used to reply.' })]);
    const control = one(box, selector);
    expect(one(box, 'label').getAttribute('for')).toBe(control.id);
    expect(control.id).not.toBe('');
    expect(textOf(box, 'label')).toContain('Your answer');
    expect(wordsAt(control, 'aria-describedby')).toBe('Only used to reply.');
  });

  test('without hint and fault points to nothing and says neither needed nor wrong', () => {
    const control = one(drawField([field(kind)]).box, selector);
    for (const name of ['aria-describedby', 'aria-invalid', 'aria-required']) {
      expect(control.hasAttribute(name)).toBe(false);
    }
  });

  test('puts what is typed into the answers', () => {
    const { box, form } = drawField([field(kind)]);
    type(one(box, selector), 'Ada');
    expect(form.engine.answer('answer')).toBe('Ada');
  });

  test('shows the answer that it has', () => {
    const { box, form } = drawField([field(kind)]);
    after(() => form.engine.set('answer', 'Ada'));
    expect(one(box, selector)).toHaveProperty('value', 'Ada');
  });

  test('tells its fault once it has one, tied to the control', () => {
    const { box, form } = drawField(
      [field(kind, { required: true, hint: 'A hint.' })],
      tellingContextOf,
    );
    const control = one(box, selector);
    expect(control.getAttribute('aria-invalid')).toBeNull();
    after(() => void form.engine.judgeAll());
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(wordsAt(control, 'aria-describedby')).toBe('A hint. | Error: Please fill this in');
    type(control, 'x');
    expect(control.getAttribute('aria-invalid')).toBeNull();
    expect(wordsAt(control, 'aria-describedby')).toBe('A hint.');
  });
});

test('a needed field is marked and says so; any other is called optional', () => {
  const needed = drawField([field('text', { required: true })]).box;
  expect(textOf(needed, 'label')).toBe('Your answer *');
  expect(one(needed, 'label .need').getAttribute('aria-hidden')).toBe('true');
  expect(one(needed, 'input').getAttribute('aria-required')).toBe('true');
  const free = drawField([field('text')]).box;
  expect(textOf(free, 'label')).toBe('Your answer (optional)');
});

test('the mark follows what other answers make of the field', () => {
  const requiredWhen = { field: 'channel', is: 'mail' };
  const { box, form } = drawField([
    field('email', { requiredWhen }),
    { kind: 'text', id: 'channel', label: 'How?' },
  ]);
  expect(textOf(box, 'label')).toBe('Your answer (optional)');
  after(() => form.engine.set('channel', 'mail'));
  expect(textOf(box, 'label')).toBe('Your answer *');
  expect(one(box, 'input').getAttribute('aria-required')).toBe('true');
});

test('no control uses the browser’s own required: our words tell, not its bubbles', () => {
  const { box } = drawField([field('text', { required: true })]);
  expect(one(box, 'input').hasAttribute('required')).toBe(false);
});

test('a length limit never cuts off in silence', () => {
  const { box } = drawField([field('text', { maxLength: 3 })]);
  expect(one(box, 'input').hasAttribute('maxlength')).toBe(false);
});

describe('leaving the field', () => {
  test('empty blames nothing', () => {
    const { box } = drawField([field('email', { required: true })], tellingContextOf);
    leave(one(box, 'input'));
    expect(box.querySelector('.fault')).toBeNull();
  });

  test('with a value that does not do tells so, aloud', () => {
    const { box } = drawField([field('email')], tellingContextOf);
    type(one(box, 'input'), 'ada@');
    leave(one(box, 'input'));
    expect(textOf(box, '[role="alert"]')).toBe(
      'Error: Enter an email address like name@example.com',
    );
  });

  test('after Submit leaves the telling to the summary', () => {
    const { box, form } = drawField([field('email', { required: true })], tellingContextOf);
    after(() => void form.engine.judgeAll());
    expect(one(box, '.fault').getAttribute('role')).toBeNull();
  });
});

test('a fault is in no words before those have arrived, and the control says that it is wrong', () => {
  const { box, form } = drawField([field('text', { required: true })]);
  after(() => void form.engine.judgeAll());
  expect(one(box, 'input').getAttribute('aria-invalid')).toBe('true');
  expect(box.querySelector('.fault')).toBeNull();
});

describe('what the browser may fill in', () => {
  test.each([
    [{ kind: 'text', id: 'first_name' }, 'given-name'],
    [{ kind: 'text', id: 'last_name' }, 'family-name'],
    [{ kind: 'text', id: 'name' }, 'name'],
    [{ kind: 'email', id: 'work_mail' }, 'email'],
    [{ kind: 'phone', id: 'mobile' }, 'tel'],
    [{ kind: 'text', id: 'city', autocomplete: 'address-level2' }, 'address-level2'],
    [{ kind: 'text', id: 'scar_age' }, 'off'],
    [{ kind: 'text', id: 'constructor' }, 'off'],
  ] as const)('for %j is %s', (config, expected) => {
    const { box } = drawField([{ ...config, label: 'x' }]);
    expect(one(box, 'input').getAttribute('autocomplete')).toBe(expected);
  });
});

test('a long answer has as many rows as its config says', () => {
  const rowsOf = (more: object): string | null =>
    one(drawField([field('textarea', more)]).box, 'textarea').getAttribute('rows');
  expect(rowsOf({})).toBe('4');
  expect(rowsOf({ rows: 9 })).toBe('9');
});
