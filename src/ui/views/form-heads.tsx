import type { JSX } from 'preact';
import type { Step } from '../../schema/types.ts';
import type { FormProps } from '../form-context.ts';
import { Heading } from '../parts/heading.tsx';
import { REQUIRED_MARK } from '../parts/label-text.tsx';
import { RichText } from '../parts/rich-text.tsx';

function Intro({ form, text }: FormProps & { text: string | undefined }): JSX.Element | null {
  return text ? (
    <p class="muted">
      <RichText form={form} text={text} />
    </p>
  ) : null;
}

/** Title and introduction of the whole form; what floats has its title in its bar. */
export function FormHead({ form }: FormProps): JSX.Element {
  const { title, intro, headingLevel, surface } = form.engine.form;
  return (
    <div class="head">
      {title && surface.kind === 'inline' && (
        <Heading level={headingLevel}>
          <RichText form={form} text={title} />
        </Heading>
      )}
      <Intro form={form} text={intro} />
      <p class="muted small">{form.t('form.required_note', { mark: REQUIRED_MARK })}</p>
    </div>
  );
}

interface StepHeadProps extends FormProps {
  step: Step;
  steps: readonly Step[];
}

/** A truthful "Step 2 of 3" and the step's title; focus arrives here with a new step. */
export function StepHead({ form, step, steps }: StepHeadProps): JSX.Element | null {
  const { engine, t } = form;
  const { headingLevel, title } = engine.form;
  if (steps.length < 2 && !step.title && !step.intro) return null;
  return (
    <div class="head">
      {steps.length > 1 && (
        <p class="progress small" part="progress">
          {t('form.step', { step: steps.indexOf(step) + 1, steps: steps.length })}
        </p>
      )}
      <Heading level={title ? headingLevel + 1 : headingLevel}>
        <RichText form={form} text={step.title ?? t('form.label')} />
      </Heading>
      <Intro form={form} text={step.intro} />
    </div>
  );
}
