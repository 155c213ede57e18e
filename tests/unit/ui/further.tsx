import type { Engine } from '../../../src/engine/index.ts';
import { isFurther } from '../../../src/model/has-further.ts';
import { checkAnswer } from '../../../src/schema/index.ts';
import type { FieldConfig, FormConfig } from '../../../src/schema/types.ts';
import type { FormContext } from '../../../src/ui/form-context.ts';
import { createFurther } from '../../../src/widget/further/index.ts';
import { drawField, one, tellingContextOf } from './support.tsx';

/** What a form with fields of further kinds is drawn with, rules and words included. */
export function furtherContextOf(config: FormConfig): FormContext {
  const form = tellingContextOf(config);
  const shadow = document.createElement('div').attachShadow({ mode: 'open' });
  const { check, ...further } = createFurther(form, { shadow });
  form.further = { ...further, addRules: () => check };
  form.engine.useCheck((field, answer) =>
    isFurther(field) ? check(field, answer) : checkAnswer(field, answer),
  );
  return form;
}

interface Drawn {
  box: HTMLElement;
  engine: Engine;
  /** The one line that is typed. */
  control: HTMLInputElement;
}

/** Draws the first of some fields, which has something to type into. */
export function drawTyped(fields: FieldConfig[], more: Partial<FormConfig> = {}): Drawn {
  const { box, form } = drawField(fields, (config) => furtherContextOf({ ...config, ...more }));
  const control = one(box, 'input');
  if (!(control instanceof HTMLInputElement)) throw new TypeError('no input');
  return { box, engine: form.engine, control };
}
