import { afterEach, describe, expect, test } from 'vitest';
import type { FieldConfig } from '../../../src/schema/types.ts';
import { drawTyped } from './further.tsx';
import { after, clear, leave, one, press, textOf, type, wordsAt } from './support.tsx';

afterEach(clear);

type Kind = 'number' | 'range' | 'date' | 'postal';
const field = (kind: Kind, more: object = {}): FieldConfig => ({
  kind,
  id: 'answer',
  label: 'Your answer',
  ...more,
});

describe.each<[Kind, string]>([
  ['number', '1500'],
  ['range', '7'],
  ['date', '2026-11-25'],
  ['postal', '75201'],
])('a %s', (kind, fine) => {
  test('is one control whose name is its id, tied to its label and its hint', () => {
    const { box, control } = drawTyped([field(kind, { hint: 'A hint.' })]);
    expect(control.name).toBe('answer');
    expect(control.getAttribute('part')).toBe('control');
    expect(one(box, 'label').getAttribute('for')).toBe(control.id);
    expect(textOf(box, 'label')).toBe('Your answer (optional)');
    expect(wordsAt(control, 'aria-describedby')).toMatch(/^A hint\./);
  });

  test('puts what is typed into the answers, and shows the answer that it has', () => {
    const { engine, control } = drawTyped([field(kind)]);
    type(control, fine);
    expect(engine.answer('answer')).toBe(fine);
    after(() => engine.set('answer', ''));
    expect(control.value).toBe('');
    after(() => engine.set('answer', fine));
    expect(control.value).toBe(fine);
  });

  test('is marked as needed where it is, and asks to be filled in', () => {
    const { engine, control } = drawTyped([field(kind, { required: true })]);
    expect(control.getAttribute('aria-required')).toBe('true');
    expect(control.hasAttribute('required')).toBe(false);
    after(() => void engine.judgeAll());
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(wordsAt(control, 'aria-describedby')).toContain('Error: Please fill this in');
  });
});

test.each<[Kind, string, string]>([
  ['number', 'many', '1500'],
  ['range', '70', '7'],
  ['date', '2019-12-31', '2026-11-25'],
  ['postal', '?', '75201'],
])('a %s tells on leaving what will not do, until it is typed at again', (kind, bad, fine) => {
  const more = kind === 'date' ? { from: '2020-01-01' } : {};
  const { control } = drawTyped([field(kind, more)], { clinic: { country: 'US' } });
  type(control, bad);
  expect(control.getAttribute('aria-invalid')).toBeNull();
  leave(control);
  expect(control.getAttribute('aria-invalid')).toBe('true');
  expect(wordsAt(control, 'aria-describedby')).toMatch(/Error: (Enter|Choose) /);
  type(control, fine);
  leave(control);
  expect(control.getAttribute('aria-invalid')).toBeNull();
});

describe('a number', () => {
  test('says what it counts, beside the control and for who cannot see it', () => {
    const { box, control } = drawTyped([field('number', { unit: 'grafts', hint: 'About.' })]);
    expect(wordsAt(control, 'aria-describedby')).toBe('About. | grafts');
    expect(textOf(box, '.figure')).toBe('grafts');
    expect(box.querySelector('button, output')).toBeNull();
  });

  test('without hint, unit and fault points to nothing', () => {
    expect(drawTyped([field('number')]).control.hasAttribute('aria-describedby')).toBe(false);
  });

  test.each([
    [{ min: 0 }, 'numeric'],
    [{ min: 0, decimals: 2 }, 'decimal'],
    [{}, 'text'],
    [{ min: -5 }, 'text'],
  ])('%j brings up the keyboard %s', (more, keyboard) => {
    expect(drawTyped([field('number', more)]).control.inputMode).toBe(keyboard);
  });

  test('keeps what is typed as it is, and compares it as a figure', () => {
    const { engine, control } = drawTyped([
      field('number'),
      {
        kind: 'text',
        id: 'more',
        label: 'More',
        visibleWhen: { field: 'answer', atLeast: 1000 },
      },
    ]);
    type(control, '1,50');
    expect([control.value, engine.isVisible('more')]).toEqual(['1,50', false]);
    type(control, '1,500');
    expect([control.value, engine.isVisible('more')]).toEqual(['1,500', true]);
    leave(control);
    expect([control.value, engine.answer('answer')]).toEqual(['1,500', '1500']);
  });

  test('is read as the form’s locale writes it', () => {
    const { engine, control } = drawTyped([field('number')], { locale: 'de' });
    type(control, '1.500');
    expect(engine.answer('answer')).toBe('1500');
  });

  test.each([
    [{ min: 1500 }, '7', 'Enter 1,500 or more'],
    [{ max: 1500 }, '1501', 'Enter 1,500 or less'],
    [{}, '1.5', 'Enter a whole number'],
    [{ decimals: 2 }, '1.2345', 'Enter at most 2 decimals'],
    [{}, 'many', 'Enter a number in plain digits, like 7 or 1500'],
  ])('%j with %j says: %s', (more, typed, words) => {
    const { control } = drawTyped([field('number', more)]);
    type(control, typed);
    leave(control);
    expect(wordsAt(control, 'aria-describedby')).toBe(`Error: ${words}`);
  });
});

describe('a range', () => {
  const buttons = (box: HTMLElement) => ({
    less: one(box, 'button[aria-label^="Less"]'),
    more: one(box, 'button[aria-label^="More"]'),
  });

  test('says where it begins and ends, and what it counts', () => {
    const { control } = drawTyped([field('range', { min: 1000, max: 5000, unit: 'hairs' })]);
    expect(wordsAt(control, 'aria-describedby')).toBe('hairs | 1,000 to 5,000');
  });

  test('has buttons that say what they move, links of the label as words', () => {
    const { box } = drawTyped([field('range', { label: 'Your [pain](https://a.example/)' })]);
    const { less, more } = buttons(box);
    expect(less.getAttribute('aria-label')).toBe('Less: Your pain');
    expect(more.getAttribute('aria-label')).toBe('More: Your pain');
    expect([less, more].map((button) => button.getAttribute('type'))).toEqual(['button', 'button']);
  });

  test.each([
    ['', 'more', '0'],
    ['', 'less', '100'],
    ['20', 'more', '30'],
    ['20', 'less', '10'],
    ['25', 'more', '30'],
    ['25', 'less', '20'],
    ['95', 'more', '100'],
    ['abc', 'more', '0'],
    ['100', 'more', '100'],
    ['0', 'less', '0'],
  ] as const)('from %j a press on %s leads to %s', (typed, by, figure) => {
    const { box, engine, control } = drawTyped([field('range', { max: 100, step: 10 })]);
    type(control, typed);
    press(buttons(box)[by]);
    expect([engine.answer('answer'), control.value]).toEqual([figure, figure]);
  });

  test('reads a step out, and nothing that is typed', () => {
    const { box, control } = drawTyped([field('range', { max: 5000, step: 1000 })]);
    type(control, '3,500');
    expect(textOf(box, 'output')).toBe('');
    press(buttons(box).more);
    expect(control.value).toBe('4000');
    expect(textOf(box, 'output')).toBe('4,000');
    type(control, '4');
    expect(textOf(box, 'output')).toBe('');
  });

  test('says which button leads no further, and leaves it focusable', () => {
    const { box, control } = drawTyped([field('range')]);
    const { less, more } = buttons(box);
    const ends = () => [less, more].map((button) => button.getAttribute('aria-disabled'));
    expect(ends()).toEqual([null, null]);
    type(control, '10');
    expect(ends()).toEqual([null, 'true']);
    type(control, '0');
    expect(ends()).toEqual(['true', null]);
    expect(less.hasAttribute('disabled')).toBe(false);
  });

  test('a step takes the fault away', () => {
    const { box, control } = drawTyped([field('range')]);
    type(control, '11');
    leave(control);
    expect(wordsAt(control, 'aria-describedby')).toBe('Error: Enter 10 or less | 0 to 10');
    press(buttons(box).less);
    expect(control.value).toBe('10');
    expect(control.getAttribute('aria-invalid')).toBeNull();
  });
});

describe('a date', () => {
  test('has the browser’s calendar, between its first and its last day', () => {
    const { control } = drawTyped([field('date', { from: '2026-01-01', until: '2026-12-31' })]);
    expect(control.type).toBe('date');
    expect([control.min, control.max]).toEqual(['2026-01-01', '2026-12-31']);
  });

  test('tells a day out of bounds in the locale’s words', () => {
    const { control } = drawTyped([field('date', { from: '2026-01-01' })]);
    type(control, '2025-12-31');
    leave(control);
    expect(wordsAt(control, 'aria-describedby')).toBe(
      'Error: Choose January 1, 2026 or a later day',
    );
  });

  test('does not take a day that is typed in part for none', () => {
    const { engine, control } = drawTyped([field('date')]);
    Object.defineProperty(control, 'validity', { value: { badInput: true }, configurable: true });
    leave(control);
    expect(wordsAt(control, 'aria-describedby')).toBe(
      'Error: Enter a whole date: day, month and year',
    );
    Object.defineProperty(control, 'validity', { value: { badInput: false } });
    type(control, '2026-11-25');
    leave(control);
    expect(engine.answer('answer')).toBe('2026-11-25');
    expect(control.getAttribute('aria-invalid')).toBeNull();
  });
});

describe('a postal code', () => {
  test('may be filled in by the browser, on a keyboard with letters in capitals', () => {
    const { control } = drawTyped([field('postal')]);
    expect(control.autocomplete).toBe('postal-code');
    expect(control.getAttribute('autocapitalize')).toBe('characters');
    expect(control.hasAttribute('inputmode')).toBe(false);
  });

  test('is judged by the clinic’s country', () => {
    const { control } = drawTyped([field('postal')], { clinic: { country: 'GB' } });
    type(control, '75201');
    leave(control);
    expect(wordsAt(control, 'aria-describedby')).toMatch(/^Error: Enter a postal code/);
    type(control, 'sw1a 1aa');
    leave(control);
    expect(control.hasAttribute('aria-describedby')).toBe(false);
  });
});
