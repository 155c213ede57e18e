import type { JSX } from 'preact';
import { Live } from '../parts/live.ts';
import { ChoiceField } from './choice-field.tsx';
import type { FieldProps } from './field-state.ts';
import { SelectField } from './select-field.tsx';
import { TickField } from './tick-field.tsx';
import { TypedField } from './typed-field.tsx';

/** The control for a field, by its kind. */
function Control({ form, field }: FieldProps): JSX.Element | undefined {
  switch (field.kind) {
    case 'select':
      return <SelectField form={form} field={field} />;
    case 'radio':
    case 'checkboxes':
      return <ChoiceField form={form} field={field} />;
    case 'checkbox':
    case 'consent':
      return <TickField form={form} field={field} />;
    case 'hidden':
      return <input type="hidden" name={field.id} value={field.value} />;
    case 'text':
    case 'email':
    case 'phone':
    case 'textarea':
      return <TypedField form={form} field={field} />;
    default:
      return form.further && <form.further.Control form={form} field={field} />;
  }
}

/** One field where it shows. Only this box redraws when its own answer changes. */
export function FieldBox({ form, field }: FieldProps): JSX.Element {
  const { engine } = form;
  return (
    <Live
      listen={(redraw) => engine.subscribe(field.id, redraw)}
      render={() =>
        engine.isVisible(field.id) && (
          <div class="field" part="field" data-field={field.id} hidden={field.kind === 'hidden'}>
            <Control form={form} field={field} />
          </div>
        )
      }
    />
  );
}
