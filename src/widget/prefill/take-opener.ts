import type { Answers } from '../../schema/types.ts';
import type { FormContext } from '../../ui/form-context.ts';
import { fill } from './fill.ts';
import { filledIn, noteFilled } from './filled-in.ts';

/** What a host page's own attributes begin with; no other five letters come before our names. */
const DATA = 'data-';

/** The first question that shows. */
const QUESTION = '[data-field]:not([hidden]) :is(input, select, textarea)';

/** One press of an element of the host page. */
export interface Press {
  form: FormContext;
  /** What the form is drawn in. */
  element: HTMLElement;
  /** What was pressed; a call of a script may come with anything. */
  opener: unknown;
  /** When it was pressed: what fills in may come to a later press first. */
  at: number;
  /** What was answered when it was pressed. */
  before: Answers;
}

/** Where somebody may be writing. */
const WRITING = 'input, select, textarea, [contenteditable]';

/**
 * Takes what a pressed `data-consult-open` element says by its `data-consult-answer-<field>`
 * attributes. They are the page's own, so a sensitive field may be among them; and who pressed it
 * chose it, so it goes over what was answered before, and not over what was answered since. A form
 * in the page gets focus, as one that floats does: its visitor asked for it. What was pressed is
 * read as our own element is: it may be of a frame, and a form whose controls bear any names.
 * @throws where it is no element
 */
export function takeOpener({ form, element, opener, at, before }: Press): void {
  const attributes: Iterable<Attr> = Reflect.get(element, 'attributes', opener);
  const { engine } = form;
  const now = engine.answers();
  const last = filledIn(engine);
  const isKept = (id: string): boolean => {
    const words = String(now.get(id));
    const by = last.get(id);
    return words === by?.words ? by.at > at : words !== String(before.get(id));
  };
  fill(
    form,
    [...attributes].map(({ name, value }) => [name.slice(DATA.length), value]),
    isKept,
  );
  noteFilled(engine, now, at);
  // What comes late takes nobody away from where they write by now.
  const { activeElement } = document;
  const isElsewhere =
    activeElement !== opener && element.matches.call(activeElement ?? element, WRITING);
  if (isElsewhere || element.matches(':focus-within')) return;
  element.querySelector<HTMLElement>(QUESTION)?.focus({ preventScroll: true });
}
