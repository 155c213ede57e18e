import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { normalise } from '../../../src/config/index.ts';
import { createEngine, type Engine } from '../../../src/engine/index.ts';
import { laterWords } from '../../../src/i18n/en-us/later.ts';
import { troubleWords } from '../../../src/i18n/en-us/trouble.ts';
import { createTranslate, fill, formWords } from '../../../src/i18n/index.ts';
import { checkAnswer } from '../../../src/schema/index.ts';
import type { Field, FieldConfig, FormConfig } from '../../../src/schema/types.ts';
import { FieldBox } from '../../../src/ui/fields/field-box.tsx';
import type { FormContext, LaterContext, TroubleContext } from '../../../src/ui/form-context.ts';
import { FaultText } from '../../../src/ui/later/fault-text.tsx';

const CLINIC = { name: 'Halden', phone: '+1 (214) 555-0142', email: 'desk@halden.example' };

/** What the parts of a form are drawn with, all words and the full rules included. */
export function contextOf(config: FormConfig): TroubleContext {
  const { form, dropped } = normalise({ clinic: CLINIC, ...config }, { pageProtocol: 'https:' });
  if (dropped.length > 0) throw new Error(`a test's config has faults at ${dropped.join()}`);
  const engine = createEngine(form, () => new Date(0));
  engine.useCheck(checkAnswer);
  return {
    engine,
    t: createTranslate({ ...formWords, ...laterWords, ...troubleWords }, form.messages),
    fill: (text) => fill(text, { clinic: form.clinic.name ?? '', privacy: '/privacy' }),
  };
}

/** The same, once somebody has begun to fill the form: faults are told. */
export function tellingContextOf(config: FormConfig): LaterContext {
  const form = contextOf(config);
  return { ...form, FaultText: (props) => <FaultText form={form} {...props} /> };
}

/** Draws something on an otherwise empty page. */
export function draw(what: ComponentChild): HTMLElement {
  clear();
  const container = document.createElement('div');
  document.body.append(container);
  void act(() => render(what, container));
  return container;
}

/** Takes everything off the page. */
export function clear(): void {
  for (const container of document.body.children) render(null, container);
  document.body.replaceChildren();
}

/** Does something and lets what hangs on it redraw. */
export function after(run: () => void): void {
  void act(run);
}

export function fieldOf(engine: Engine, id: string): Field {
  const found = engine.form.steps.flatMap(({ fields }) => fields).find((it) => it.id === id);
  if (!found) throw new Error(`no field ${id}`);
  return found;
}

interface Drawn {
  form: FormContext;
  field: Field;
  box: HTMLElement;
}

/** Draws the first of some fields, as the form does. */
export function drawField(
  fields: FieldConfig[],
  contextFrom: (config: FormConfig) => FormContext = contextOf,
): Drawn {
  const form = contextFrom({ fields });
  const field = fieldOf(form.engine, fields[0]?.id ?? '');
  return { form, field, box: draw(<FieldBox form={form} field={field} />) };
}

/** The one element that a selector finds; none or several fail the test. */
export function one(within: ParentNode, selector: string): HTMLElement {
  const [first, ...more] = within.querySelectorAll<HTMLElement>(selector);
  if (!first || more.length > 0)
    throw new Error(`${selector} finds ${first ? more.length + 1 : 0}`);
  return first;
}

export const textOf = (within: ParentNode, selector: string): string =>
  (one(within, selector).textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** What an attribute of references points to, as words; a dangling reference fails the test. */
export function wordsAt(element: Element, attribute: string): string {
  const ids = (element.getAttribute(attribute) ?? '').split(' ').filter(Boolean);
  return ids.map((id) => textOf(element.ownerDocument, `#${id}`)).join(' | ');
}

/** Types into a control, as a visitor does. */
export function type(control: HTMLElement, value: string): void {
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) {
    throw new TypeError('nobody can type there');
  }
  after(() => {
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export const leave = (control: HTMLElement): void =>
  after(() => {
    control.dispatchEvent(new FocusEvent('blur'));
    // The press that took focus away is over.
    dispatchEvent(new MouseEvent('mouseup'));
  });

export const press = (control: HTMLElement): void => after(() => control.click());
