import { ANSWER_PREFIX } from '../../model/fillable.ts';
import type { FormContext } from '../../ui/form-context.ts';
import { fill } from './fill.ts';

/**
 * Takes what the page's URL says of the fields that the config allows, before the form shows.
 * @param allowed ids of fields, none of them sensitive: reading the config has seen to that
 */
export function fillFromUrl(form: FormContext, search: string, allowed: readonly string[]): void {
  const said = [...new URLSearchParams(search)];
  fill(
    form,
    said.filter(([name]) => allowed.includes(name.slice(ANSWER_PREFIX.length))),
  );
}
