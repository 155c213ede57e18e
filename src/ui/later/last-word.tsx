import type { JSX } from 'preact';
import type { LaterProps } from '../form-context.ts';

/** Where the views for trouble do not load either: the form stays, and this above its button. */
export function LastWord({ form }: LaterProps): JSX.Element {
  return (
    <div role="alert" part="notice">
      <b>{form.t('failed.title')}</b>
      <p>{form.t('failed.text')}</p>
    </div>
  );
}
