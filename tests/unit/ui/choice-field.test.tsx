import { afterEach, describe, expect, test } from 'vitest';
import type { FieldConfig } from '../../../src/schema/types.ts';
import { FieldBox } from '../../../src/ui/fields/field-box.tsx';
import { focusField } from '../../../src/ui/later/focus-field.ts';
import {
  after,
  clear,
  draw,
  drawField,
  one,
  press,
  tellingContextOf,
  textOf,
  wordsAt,
} from './support.tsx';

afterEach(clear);

const OPTIONS = [
  { id: 'scar', label: 'A scar' },
  { id: 'crown', label: 'My crown', hint: 'Or the hairline.' },
];
const choice = (kind: 'select' | 'radio' | 'checkboxes', more: object = {}): FieldConfig => ({
  kind,
  id: 'pattern',
  label: 'What is it?',
  options: OPTIONS,
  ...more,
});

/** The card of an option, by its words. */
function cardOf(box: HTMLElement, label: string): HTMLInputElement {
  const labels = [...box.querySelectorAll('label')].filter((it) => it.textContent.includes(label));
  const input = labels[0]?.querySelector('input');
  if (!input || labels.length > 1) throw new Error(`no one card says ${label}`);
  return input;
}

describe('a select', () => {
  test('is the browser’s own, with its label tied and an empty choice first', () => {
    const { box } = drawField([choice('select')]);
    const select = one(box, '[data-field="pattern"] select');
    expect(select.getAttribute('name')).toBe('pattern');
    expect(one(box, 'label').getAttribute('for')).toBe(select.id);
    const options = [...select.querySelectorAll('option')].map((it) => [it.value, it.textContent]);
    expect(options).toEqual([
      ['', 'Choose one'],
      ['scar', 'A scar'],
      ['crown', 'My crown'],
    ]);
  });

  test('puts the choice into the answers, and takes it out again', () => {
    const { box, form } = drawField([choice('select')]);
    const select = one(box, 'select');
    const choose = (value: string): void =>
      after(() => {
        if (select instanceof HTMLSelectElement) select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    choose('crown');
    expect(form.engine.answer('pattern')).toBe('crown');
    choose('');
    expect(form.engine.answer('pattern')).toBeUndefined();
  });

  test('tells its fault, tied to the control', () => {
    const { box, form } = drawField([choice('select', { required: true })], tellingContextOf);
    after(() => void form.engine.judgeAll());
    const select = one(box, 'select');
    expect(select.getAttribute('aria-invalid')).toBe('true');
    expect(wordsAt(select, 'aria-describedby')).toBe('Error: Please choose one');
  });
});

describe.each([
  ['radio', 'radio', 'radiogroup'],
  ['checkboxes', 'checkbox', null],
] as const)('%s', (kind, type, role) => {
  test('are native boxes of that type under one legend, each with its own words', () => {
    const { box } = drawField([choice(kind, { hint: 'Pick.' })]);
    const group = one(box, '[data-field="pattern"] fieldset');
    expect(group.getAttribute('role')).toBe(role);
    expect(textOf(group, 'legend')).toBe('What is it? (optional)');
    expect(wordsAt(group, 'aria-describedby')).toBe('Pick.');
    const inputs = [...group.querySelectorAll('input')];
    expect(inputs.map((it) => [it.type, it.name, it.value])).toEqual([
      [type, 'pattern', 'scar'],
      [type, 'pattern', 'crown'],
    ]);
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(2);
    expect(cardOf(box, 'Or the hairline.').value).toBe('crown');
  });

  test('show what is chosen', () => {
    const { box, form } = drawField([choice(kind)]);
    after(() => form.engine.set('pattern', kind === 'radio' ? 'crown' : ['crown']));
    expect(cardOf(box, 'A scar').checked).toBe(false);
    expect(cardOf(box, 'My crown').checked).toBe(true);
  });

  test('tell their fault once it is there', () => {
    const { box, form } = drawField([choice(kind, { required: true })], tellingContextOf);
    expect(box.querySelector('.fault')).toBeNull();
    after(() => void form.engine.judgeAll());
    const group = one(box, 'fieldset');
    expect(group.dataset['invalid']).toBe('');
    expect(wordsAt(group, 'aria-describedby')).toMatch(/^Error: Please choose/);
    press(cardOf(box, 'A scar'));
    expect(group.dataset['invalid']).toBeUndefined();
    expect(box.querySelector('.fault')).toBeNull();
  });
});

test('radio: a needed group says so to assistive technology', () => {
  const { box, form } = drawField([choice('radio', { required: true })]);
  const group = one(box, 'fieldset');
  expect(group.getAttribute('aria-required')).toBe('true');
  after(() => void form.engine.judgeAll());
  expect(group.getAttribute('aria-invalid')).toBe('true');
});

test('checkboxes: a group carries no state that its role does not know', () => {
  const { box, form } = drawField([choice('checkboxes', { required: true })]);
  after(() => void form.engine.judgeAll());
  const group = one(box, 'fieldset');
  expect(group.hasAttribute('aria-required')).toBe(false);
  expect(group.hasAttribute('aria-invalid')).toBe(false);
});

test('radio: a tap chooses one, and another takes its place', () => {
  const { box, form } = drawField([choice('radio')]);
  press(cardOf(box, 'A scar'));
  expect(form.engine.answer('pattern')).toBe('scar');
  press(cardOf(box, 'My crown'));
  expect(form.engine.answer('pattern')).toBe('crown');
});

test('checkboxes: each tap ticks or unticks, and the order is that of the form', () => {
  const { box, form } = drawField([choice('checkboxes')]);
  press(cardOf(box, 'My crown'));
  press(cardOf(box, 'A scar'));
  expect(form.engine.answer('pattern')).toEqual(['scar', 'crown']);
  press(cardOf(box, 'My crown'));
  expect(form.engine.answer('pattern')).toEqual(['scar']);
});

test('checkboxes: an exclusive option stands alone, on the screen too', () => {
  const none = { id: 'none', label: 'None of these', exclusive: true };
  const { box } = drawField([choice('checkboxes', { options: [...OPTIONS, none] })]);
  press(cardOf(box, 'A scar'));
  press(cardOf(box, 'None of these'));
  expect(cardOf(box, 'A scar').checked).toBe(false);
  expect(cardOf(box, 'None of these').checked).toBe(true);
});

describe.each(['checkbox', 'consent'] as const)('a %s', (kind) => {
  const tick = (more: object = {}): FieldConfig => ({
    kind,
    id: 'adult',
    label: 'I am 18 or over',
    ...more,
  });

  test('is one box, never ticked beforehand, with its words on its label', () => {
    const { box } = drawField([tick({ hint: 'We ask everybody.' })]);
    const input = one(box, '[data-field="adult"] label input[type="checkbox"]');
    expect(input.getAttribute('name')).toBe('adult');
    expect(input).toHaveProperty('checked', false);
    expect(textOf(box, 'label')).toMatch(/^I am 18 or over \(optional\) ?We ask everybody\.$/);
  });

  test('ticks and unticks', () => {
    const { box, form } = drawField([tick()]);
    press(one(box, 'input'));
    expect(form.engine.answer('adult')).toBe(true);
    press(one(box, 'input'));
    expect(form.engine.answer('adult')).toBe(false);
  });

  test('tells its fault, tied to the box', () => {
    const { box, form } = drawField([tick({ required: true })], tellingContextOf);
    after(() => void form.engine.judgeAll());
    const input = one(box, 'input');
    expect(input.getAttribute('aria-required')).toBe('true');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(wordsAt(input, 'aria-describedby')).toBe('Error: Please tick this box to go on');
  });

  test('with a hint points to nothing that is not there', () => {
    const { box } = drawField([tick({ hint: 'We ask everybody.' })]);
    expect(() => wordsAt(one(box, 'input'), 'aria-describedby')).not.toThrow();
  });
});

test('a hidden field is a hidden input in a box that does not show', () => {
  const { box } = drawField([{ kind: 'hidden', id: 'campaign', value: 'spring' }]);
  expect(one(box, '[data-field="campaign"]').hidden).toBe(true);
  const input = one(box, 'input[type="hidden"]');
  expect(input.getAttribute('name')).toBe('campaign');
  expect(input).toHaveProperty('value', 'spring');
});

test('a field whose condition does not hold is not in the page, and comes when it does', () => {
  const visibleWhen = { field: 'other', filled: true };
  const { box, form } = drawField([
    { kind: 'text', id: 'age', label: 'Age', visibleWhen },
    { kind: 'text', id: 'other', label: 'Other' },
  ]);
  expect(box.childElementCount).toBe(0);
  after(() => form.engine.set('other', 'x'));
  expect(one(box, 'input').getAttribute('name')).toBe('age');
  after(() => form.engine.set('other', ''));
  expect(box.childElementCount).toBe(0);
});

describe('questions to the clinic', () => {
  const questions = { ...choice('checkboxes'), id: 'questions' };
  const fold = (box: HTMLElement): HTMLElement => one(box, 'details');

  test('are folded away behind a button that says what it shows', () => {
    const { box } = drawField([questions]);
    expect(fold(box).hasAttribute('open')).toBe(false);
    expect(textOf(box, 'legend')).toBe('What is it? (optional)');
    expect(textOf(box, 'summary')).toBe('Show the questions');
    expect(fold(box).querySelectorAll('input')).toHaveLength(2);
  });

  test('stand open for whoever comes back to what they have ticked, and stay so when they untick it', () => {
    const { form, field } = drawField([questions]);
    form.engine.set('questions', ['scar']);
    const again = draw(<FieldBox form={form} field={field} />);
    expect(fold(again).hasAttribute('open')).toBe(true);
    press(cardOf(again, 'A scar'));
    expect(form.engine.answer('questions')).toEqual([]);
    expect(fold(again).hasAttribute('open')).toBe(true);
  });

  test('stand open where focus is led to them', () => {
    const { box } = drawField([questions]);
    focusField(box, 'questions');
    expect(fold(box).hasAttribute('open')).toBe(true);
  });

  test('stand open once a page has ticked one, or one is missing', () => {
    const { form, box } = drawField(
      [choice('checkboxes', { id: 'questions', required: true })],
      tellingContextOf,
    );
    expect(fold(box).hasAttribute('open')).toBe(false);
    after(() => form.engine.set('questions', ['scar']));
    expect(fold(box).hasAttribute('open')).toBe(true);
    const other = drawField(
      [choice('checkboxes', { id: 'questions', required: true })],
      tellingContextOf,
    );
    after(() => void other.form.engine.next());
    expect(fold(other.box).hasAttribute('open')).toBe(true);
  });

  test('other lists are not', () => {
    expect(drawField([choice('checkboxes')]).box.querySelector('details')).toBeNull();
  });
});

describe('markup in the words of a config shows as text', () => {
  const EVIL = '<img src=x onerror="alert(1)"><b>Hi</b>';

  test.each<[string, FieldConfig]>([
    ['a label', { kind: 'text', id: 'a', label: EVIL }],
    ['a hint', { kind: 'text', id: 'a', label: 'A', hint: EVIL }],
    ['a consent', { kind: 'consent', id: 'a', label: EVIL }],
    ['an option', { kind: 'radio', id: 'a', label: 'A', options: [{ id: 'x', label: EVIL }] }],
    ['a choice', { kind: 'select', id: 'a', label: 'A', options: [{ id: 'x', label: EVIL }] }],
  ])('of %s', (_, field) => {
    const { box } = drawField([field]);
    expect(box.textContent).toContain(EVIL);
    expect(box.querySelector('img, b')).toBeNull();
  });

  test('and a link is a link, in a new tab that knows nothing of this one', () => {
    const { box } = drawField([
      { kind: 'consent', id: 'a', label: 'I agree. [Policy of {clinic}]({privacy})' },
    ]);
    const link = one(box, 'label a');
    expect(link.textContent).toBe('Policy of Halden');
    expect(link.getAttribute('href')).toBe('/privacy');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });
});
