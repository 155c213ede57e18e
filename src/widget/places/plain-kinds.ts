import { NO_PREFERENCE } from '../../model/no-preference.ts';
import type { Condition, Field, Form } from '../../schema/types.ts';
import type { Addition } from '../../ui/form-context.ts';

const NEVER: Condition = { any: [] };
/** As many letters as name a few times. */
const MOST = 200;

/**
 * What asks where, by whom and when, as the one-file build has it: cards of every location and of
 * everybody who treats, wherever it may be, where there is a choice; times in the visitor's words.
 */
export function plainPlaces(form: Form): Form {
  const { locations = [], practitioners = [] } = form.clinic;
  function settle(field: Field): Field {
    const { kind } = field;
    if (kind === 'times') return { ...field, kind: 'text', maxLength: MOST };
    if (kind !== 'location' && kind !== 'practitioner') return field;
    const named = kind === 'location' ? locations : practitioners;
    const options = named.map(({ id, name }) => ({ id, label: name }));
    if (kind === 'practitioner') options.push({ id: NO_PREFERENCE, label: 'No preference' });
    const visibleWhen = options[1] ? field.visibleWhen : NEVER;
    return { ...field, kind: 'radio', options, visibleWhen };
  }
  const steps = form.steps.map((step) => ({ ...step, fields: step.fields.map(settle) }));
  return { ...form, steps };
}

/** Nothing of these kinds is left to draw. */
export const createPlaces = (): Addition => ({ Control: () => null });
