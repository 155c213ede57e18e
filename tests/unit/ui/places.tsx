import { createEngine } from '../../../src/engine/index.ts';
import type { FieldConfig, FormConfig } from '../../../src/schema/types.ts';
import { FieldBox } from '../../../src/ui/fields/field-box.tsx';
import type { LaterContext } from '../../../src/ui/form-context.ts';
import { FaultText } from '../../../src/ui/later/fault-text.tsx';
import { settlePlaces } from '../../../src/engine/places/index.ts';
import { createPlaces } from '../../../src/widget/places/index.tsx';
import { contextOf, draw, fieldOf } from './support.tsx';

/** What a form is drawn with that asks where, by whom and when, rules and words included. */
export function placesContextOf(config: FormConfig): LaterContext {
  const plain = contextOf(config);
  const engine = createEngine(settlePlaces(plain.engine.form), () => new Date(0));
  const form: LaterContext = { ...plain, engine };
  form.FaultText = (props) => <FaultText form={form} {...props} />;
  const { Control, check, tell } = createPlaces(form, {
    shadow: document.createElement('div').attachShadow({ mode: 'open' }),
  });
  if (!check || !tell) throw new Error('nothing judges or tells places');
  form.further = { Control, tell, addRules: () => check, enrich: () => ({}) };
  engine.useCheck(check);
  return form;
}

/** Draws all of some fields, as the form does. */
export function drawPlaces(
  fields: FieldConfig[],
  clinic: NonNullable<FormConfig['clinic']>,
  more: Partial<FormConfig> = {},
): { form: LaterContext; box: HTMLElement } {
  const form = placesContextOf({ ...more, clinic, fields });
  const boxes = fields.map(({ id }) => (
    <FieldBox key={id} form={form} field={fieldOf(form.engine, id)} />
  ));
  return { form, box: draw(<>{boxes}</>) };
}
