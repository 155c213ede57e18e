import { h, type JSX, type TargetedEvent } from 'preact';
import type { FieldOf } from '../../schema/types.ts';
import { controlId } from '../ids.ts';
import { LabelledControl } from '../parts/labelled-control.tsx';
import { ariaOf, leaving, type FieldProps } from './field-state.ts';

export type Typed = FieldOf<'text' | 'email' | 'phone' | 'textarea'>;

/** What the browser may fill in by itself (WCAG 2.2, 1.3.5), by id, else by kind. */
const AUTOCOMPLETE: ReadonlyMap<string, string> = new Map([
  ['name', 'name'],
  ['first_name', 'given-name'],
  ['last_name', 'family-name'],
  ['email', 'email'],
  ['phone', 'tel'],
]);

/** One line or several, typed. The length limit is said in words, never cut off in silence. */
export function TypedField({ form, field }: FieldProps<Typed>): JSX.Element {
  const { engine } = form;
  const answer = engine.answer(field.id);
  const known = AUTOCOMPLETE.get(field.id) ?? AUTOCOMPLETE.get(field.kind);
  const read = (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>): void =>
    engine.set(field.id, event.currentTarget.value);
  const shared = {
    ...ariaOf(form, field),
    id: controlId(field),
    name: field.id,
    class: 'control',
    part: 'control',
    autocomplete: field.autocomplete ?? known ?? 'off',
    value: typeof answer === 'string' ? answer : '',
    onInput: read,
    // What fills forms in by script may tell of nothing else.
    onChange: read,
    onBlur: leaving(form, field),
  };
  return (
    <LabelledControl form={form} field={field}>
      {field.kind === 'textarea' ? (
        <textarea {...shared} rows={field.rows ?? 4} />
      ) : (
        h('input', { ...shared, type: field.kind === 'phone' ? 'tel' : field.kind })
      )}
    </LabelledControl>
  );
}
