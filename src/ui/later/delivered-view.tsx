import type { JSX } from 'preact';
import type { LaterProps } from '../form-context.ts';
import { RichText } from '../parts/rich-text.tsx';
import { TICK } from './drawings.ts';
import { OutcomeFrame } from './outcome-frame.tsx';
import { Reference } from './reference.tsx';

/** It arrived: what happens next, in the clinic's words. */
export function DeliveredView(props: LaterProps & { reference: string }): JSX.Element {
  const { form } = props;
  const { title, text, link } = form.engine.form.success;
  return (
    <OutcomeFrame form={form} drawing={TICK} title={title ?? form.t('delivered.title')}>
      <p>
        <RichText form={form} text={text ?? form.t('delivered.text')} />
      </p>
      {form.further?.arrived?.()}
      <Reference {...props} />
      {link && (
        <a class="button primary" part="button primary" href={link.url}>
          {link.label}
        </a>
      )}
    </OutcomeFrame>
  );
}
