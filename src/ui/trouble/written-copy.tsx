import { Component, createRef, type JSX } from 'preact';
import type { TroubleProps } from '../form-context.ts';

/** A question and what was answered, as words. */
export interface WrittenAnswer {
  label: string;
  text: string;
}

interface WrittenProps extends TroubleProps {
  answers: readonly WrittenAnswer[];
  /** Resolves to whether the clipboard took it; a page may forbid that. */
  onCopy(text: string): Promise<boolean>;
}

/** A copy of what was written, to read, select or copy: nothing typed is ever lost. */
export class WrittenCopy extends Component<WrittenProps> {
  #isCopied = false;
  #details = createRef<HTMLDetailsElement>();

  #copy = (): void => {
    const { answers, onCopy } = this.props;
    const text = answers.map((answer) => `${answer.label}: ${answer.text}`).join('\n');
    void onCopy(text).then((isCopied) => {
      this.#isCopied = isCopied;
      this.forceUpdate();
      // A page under http has no clipboard: what is selected can be copied by hand.
      const details = this.#details.current;
      if (isCopied || !details) return;
      details.open = true;
      getSelection()?.selectAllChildren(details);
    });
  };

  override render(): JSX.Element {
    const { form, answers } = this.props;
    return (
      <>
        <details ref={this.#details} class="written" part="written">
          <summary>{form.t('outcome.written')}</summary>
          <dl>
            {answers.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
        <button type="button" class="button" data-action="copy" onClick={this.#copy}>
          <span aria-live="polite">
            {form.t(this.#isCopied ? 'outcome.copied' : 'outcome.copy')}
          </span>
        </button>
      </>
    );
  }
}
