import { ConsultFormError } from './consult-form-error.ts';

/** An element is asked for a form that it does not have. */
export const noForm = (): ConsultFormError =>
  new ConsultFormError({
    code: 'no_form',
    path: 'consult-form',
    found: 'the element says nothing of a form, or is not on the page',
    allowed: 'a config, or attributes such as data-webhook',
    mend: 'set one of them, and ask once the element is on the page',
  });
