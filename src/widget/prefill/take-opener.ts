import type { Engine } from '../../engine/index.ts';
import { fill } from './fill.ts';

/** What a host page's own attributes begin with. */
const DATA = 'data-';

/** The first question that shows. */
const QUESTION = '[data-field]:not([hidden]) :is(input, select, textarea)';

/**
 * Takes what a pressed `data-consult-open` element says by its `data-consult-answer-<field>`
 * attributes. They are the page's own, so a sensitive field may be among them; and who pressed it
 * chose it, so it goes over what was answered before. A form in the page gets focus, as one that
 * floats does: its visitor asked for it.
 */
export function takeOpener(engine: Engine, form: HTMLElement, opener: unknown): void {
  // A call of a script may come with anything.
  if (!(opener instanceof Element)) return;
  const said = [...opener.attributes].filter(({ name }) => name.startsWith(DATA));
  fill(
    engine,
    said.map(({ name, value }) => [name.slice(DATA.length), value]),
  );
  if (form.matches(':focus-within')) return;
  form.querySelector<HTMLElement>(QUESTION)?.focus({ preventScroll: true });
}
