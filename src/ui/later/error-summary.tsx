import type { JSX } from 'preact';
import type { Field } from '../../schema/types.ts';
import { focusArrival } from '../focus.ts';
import type { FaultProps, LaterProps } from '../form-context.ts';
import { controlId } from '../ids.ts';
import { Heading } from '../parts/heading.tsx';
import { Live } from '../parts/live.ts';
import { faultWords } from './fault-words.ts';
import { plainText } from './plain-text.ts';

interface SummaryProps extends LaterProps {
  /** Faults as they stood when Next or Submit was pressed. */
  faults: readonly FaultProps[];
  onPick(field: Field): void;
}

/** A consent's label is a paragraph; the summary needs its beginning only. */
const LABEL_LENGTH = 70;

/** "Label: what is wrong", or "Question? What is wrong". */
function entry(label: string, fault: string): string {
  const start = label.slice(0, LABEL_LENGTH);
  // Up to the last whole word.
  const short = start === label ? label : `${start.replace(/\s+\S*$/, '')}…`;
  return /[?!.…:]$/.test(short) ? `${short} ${fault}` : `${short}: ${fault}`;
}

/** What GOV.UK found to work: focus moves here, each line leads to its field. */
export function ErrorSummary({ form, faults, onPick }: SummaryProps): JSX.Element {
  const level = form.engine.form.headingLevel + 1;
  return (
    <div class="summary" part="error-summary">
      <div role="alert">
        <Heading level={level} onArrive={focusArrival}>
          {form.t('summary.title')}
        </Heading>
      </div>
      <ul>
        {faults.map(({ field, fault }) => (
          <Live
            key={field.id}
            listen={(redraw) => form.engine.subscribe(field.id, redraw)}
            render={() =>
              // What an answer took away can be picked no more.
              form.engine.isVisible(field.id) && (
                <li>
                  <a
                    href={`#${controlId(field)}`}
                    onClick={(event) => {
                      // The host page's address and history stay as they are.
                      event.preventDefault();
                      onPick(field);
                    }}
                  >
                    {entry(plainText(form.fill(field.label)), faultWords(form, field, fault))}
                  </a>
                </li>
              )
            }
          />
        ))}
      </ul>
    </div>
  );
}
