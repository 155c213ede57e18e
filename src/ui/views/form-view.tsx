import { Component, createRef, type ComponentChildren, type JSX } from 'preact';
import { STEPS_TOPIC } from '../../engine/index.ts';
import type { Field, Step } from '../../schema/types.ts';
import { FieldBox } from '../fields/field-box.tsx';
import { focusArrival, focusStart } from '../focus.ts';
import type { FormProps } from '../form-context.ts';
import { Honeypot } from '../parts/honeypot.tsx';
import { FormActions, type Lead } from './form-actions.tsx';
import { FormHead, StepHead } from './form-heads.tsx';

/** What a visitor does with the form as a whole. */
export interface FormActs {
  /** The primary button, or Enter: on to the next step, or off to the clinic. */
  onLead(): void;
  onBack(): void;
  /** Another step shows. */
  onStep(): void;
}

interface FormViewProps extends FormProps {
  acts: FormActs;
  /** Only how the form begins, so that its first question shows without waiting for the rest. */
  isBeginning?: boolean;
  isSending: boolean;
  /** Takes focus as it appears: it comes back in place of an outcome. */
  isBack: boolean;
  /** What is at fault, above the step. */
  summary: ComponentChildren;
  /** The word that sending takes long, above the button. */
  notice: ComponentChildren;
}

/** Taps are counted too, but nobody double-taps a button by habit. */
const isDoubleClick = ({ pointerType, detail = 0 }: Lead): boolean =>
  pointerType === 'mouse' && detail > 1;

/** The form itself, one step at a time. */
export class FormView extends Component<FormViewProps> {
  #stop = (): void => undefined;
  #shown: Step | undefined;
  #form = createRef<HTMLFormElement>();

  override componentDidMount(): void {
    const { engine } = this.props.form;
    this.#shown = engine.step();
    this.#stop = engine.subscribe(STEPS_TOPIC, () => this.forceUpdate());
    if (this.props.isBack) focusStart(this.#form.current);
  }

  override componentDidUpdate(): void {
    const { form, acts, summary } = this.props;
    const step = form.engine.step();
    if (step === this.#shown) return;
    this.#shown = step;
    // A step that comes up because something in it is at fault has its summary focused.
    if (!summary)
      focusArrival(this.#form.current?.querySelector<HTMLElement>('[data-step] .title'));
    acts.onStep();
  }

  override componentWillUnmount(): void {
    this.#stop();
  }

  /**
   * By the button's click, which Enter in a field sets off too: in a frame that forbids forms
   * there is no submit event.
   */
  #lead = (event: Lead): void => {
    event.preventDefault();
    // The second half of a double click was meant for the step before.
    if (isDoubleClick(event) || this.props.isSending) return;
    // After Enter in a field: fields turn inert while sending, and focus must not be lost.
    event.currentTarget.focus();
    this.props.acts.onLead();
  };

  /** Up to the first question that shows: a browser lays that out in a tenth of the time. */
  #beginning({ fields }: Step): readonly Field[] {
    const { isVisible } = this.props.form.engine;
    const isAsked = (field: Field): boolean => 'required' in field && isVisible(field.id);
    return fields.slice(0, fields.findIndex(isAsked) + 1);
  }

  override render(props: FormViewProps): JSX.Element {
    const { form, acts, isBeginning, isSending, summary, notice } = props;
    const step = form.engine.step();
    const steps = form.engine.steps();
    return (
      <form
        ref={this.#form}
        class="body"
        part="form"
        noValidate
        onSubmit={this.#lead}
        aria-label={form.t('form.label')}
      >
        <FormHead form={form} />
        {summary}
        <div inert={isSending} data-step={step.id} part="step">
          <StepHead key={step.id + steps.length} form={form} step={step} steps={steps} />
          <div class="fields" key={step.id}>
            {(isBeginning ? this.#beginning(step) : step.fields).map((field) => (
              <FieldBox key={field.id} form={form} field={field} />
            ))}
          </div>
        </div>
        {notice}
        {!isBeginning && <Honeypot />}
        {!isBeginning && (
          <FormActions
            form={form}
            step={step}
            steps={steps}
            isSending={isSending}
            onLead={this.#lead}
            onBack={(event) => isDoubleClick(event) || acts.onBack()}
          />
        )}
      </form>
    );
  }
}
