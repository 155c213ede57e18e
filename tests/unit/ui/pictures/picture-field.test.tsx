import { afterEach, expect, test } from 'vitest';
import { checkAnswer } from '../../../../src/schema/index.ts';
import type { FieldConfig, FormConfig } from '../../../../src/schema/types.ts';
import type { FormContext } from '../../../../src/ui/form-context.ts';
import { createPictures } from '../../../../src/widget/pictures/index.tsx';
import {
  after,
  clear,
  drawField,
  fieldOf,
  one,
  press,
  tellingContextOf,
  textOf,
  wordsAt,
} from '../support.tsx';

afterEach(clear);

const FIELD: FieldConfig = {
  id: 'stage',
  kind: 'picture',
  label: 'Which is it?',
  hint: 'From above.',
  required: true,
  options: [
    { id: 'deep', label: 'Deep at the temples', hint: 'On both sides.', picture: 'norwood_3' },
    { id: 'bridge', label: 'A narrow bridge', picture: 'norwood_5' },
    { id: 'not_sure', label: 'Not sure' },
  ],
};

function contextOf(config: FormConfig): FormContext {
  const form = tellingContextOf(config);
  const shadow = document.createElement('div').attachShadow({ mode: 'open' });
  const { check, ...pictures } = createPictures(form, { shadow });
  form.further = { ...pictures, addRules: () => check };
  form.engine.useCheck((field, answer) =>
    (field.kind === 'picture' ? check : checkAnswer)(field, answer),
  );
  expect(shadow.adoptedStyleSheets).toHaveLength(1);
  return form;
}

const drawPictures = () => drawField([FIELD], contextOf);
const inputsIn = (box: HTMLElement): HTMLInputElement[] => [...box.querySelectorAll('input')];

test('is one group of native radios, each named by its words alone', () => {
  const { box } = drawPictures();
  const group = one(box, '[data-field="stage"] fieldset');
  expect(group.getAttribute('role')).toBe('radiogroup');
  expect(group.getAttribute('aria-required')).toBe('true');
  expect(textOf(group, 'legend')).toBe('Which is it? *');
  expect(wordsAt(group, 'aria-describedby')).toBe('From above.');
  const inputs = inputsIn(box);
  expect(inputs.map(({ type, name, value }) => [type, name, value])).toEqual([
    ['radio', 'stage', 'deep'],
    ['radio', 'stage', 'bridge'],
    ['radio', 'stage', 'not_sure'],
  ]);
  expect(new Set(inputs.map(({ id }) => id)).size).toBe(3);
  expect(inputs.map((input) => input.closest('label')?.textContent)).toEqual([
    'Deep at the templesOn both sides.',
    'A narrow bridge',
    'Not sure',
  ]);
});

test('draws what an option names, for eyes alone, and nothing where it names none', () => {
  const { box } = drawPictures();
  const drawings = inputsIn(box).map((input) =>
    input.closest('label')?.querySelector('svg.picture'),
  );
  expect(drawings.map((drawing) => drawing?.getAttribute('aria-hidden') ?? 'none')).toEqual([
    'true',
    'true',
    'none',
  ]);
  expect(drawings[0]?.innerHTML).not.toBe(drawings[1]?.innerHTML);
});

test('a press chooses one, and another takes its place', () => {
  const { box, form } = drawPictures();
  const [deep, bridge] = inputsIn(box);
  if (!deep || !bridge) throw new Error('no cards');
  press(deep);
  expect(form.engine.answer('stage')).toBe('deep');
  press(bridge);
  expect(form.engine.answer('stage')).toBe('bridge');
  expect([deep.checked, bridge.checked]).toEqual([false, true]);
});

test('without an answer it asks for a choice', () => {
  const { box, form } = drawPictures();
  after(() => void form.engine.judgeAll());
  const group = one(box, 'fieldset');
  expect(group.getAttribute('aria-invalid')).toBe('true');
  expect(wordsAt(group, 'aria-describedby')).toBe('From above. | Error: Please choose one');
});

test('an answer that is no option does not do', () => {
  const { form } = drawPictures();
  after(() => form.engine.set('stage', 'norwood_3'));
  after(() => void form.engine.judgeAll());
  expect(form.engine.fault('stage')).toMatchObject({ code: 'not_an_option' });
});

test('tells the id for machines and the label for people', () => {
  const { form } = drawPictures();
  const field = fieldOf(form.engine, 'stage');
  if (field.kind !== 'picture') throw new Error('no pictures');
  expect(form.further?.tell?.(field, 'bridge')).toEqual({
    value: 'bridge',
    text: 'A narrow bridge',
  });
  expect(form.further?.tell?.(field, undefined)).toBeUndefined();
});
