import type { ComponentChildren, JSX } from 'preact';
import { focusArrival } from '../focus.ts';
import type { FormProps } from '../form-context.ts';
import { Heading } from '../parts/heading.tsx';
import { Icon } from '../parts/icon.tsx';
import { RichText } from '../parts/rich-text.tsx';

interface FrameProps extends FormProps {
  /** A path for `Icon`. */
  drawing: string;
  /** Nothing is on its way. */
  isLost?: boolean;
  title: string;
  children: ComponentChildren;
}

/** What became of a submission, in place of the form: focus goes to its heading, which is read out. */
export function OutcomeFrame(props: FrameProps): JSX.Element {
  const { form, drawing, isLost = false, title, children } = props;
  return (
    <div class="body outcome" part="outcome">
      <span class={isLost ? 'badge bad' : 'badge'}>
        <Icon path={drawing} />
      </span>
      <div role="alert">
        <Heading level={form.engine.form.headingLevel} onArrive={focusArrival}>
          <RichText form={form} text={title} />
        </Heading>
      </div>
      {children}
    </div>
  );
}
