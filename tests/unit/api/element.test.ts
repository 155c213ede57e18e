// @vitest-environment happy-dom
// `<consult-form>` of the npm build: its form comes and goes with it.
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ConsultFormElement, FormConfig } from '../../../src/api/index.ts';
import { addPart } from '../ui/part.ts';

const NAME = { id: 'first_name', kind: 'text', label: 'First name', required: true } as const;
const MESSAGE = { id: 'message', kind: 'textarea', label: 'Message' } as const;
const CONSENT = { id: 'ok', kind: 'consent', label: 'I agree' } as const;

const CONFIG: FormConfig = {
  id: 'ask',
  webhook: '/hook',
  surface: 'inline',
  fields: [NAME, MESSAGE, CONSENT],
};

const still = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

let element: ConsultFormElement;

beforeAll(async () => {
  addPart();
  await import('../../../src/api/element.ts');
});
beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  element = document.createElement('consult-form');
});
afterEach(async () => {
  document.body.replaceChildren();
  await still();
});

const formOf = (host: Element = element) => host.shadowRoot?.querySelector('form') ?? null;
/** The code of a form is compiled as it is first asked for. */
const PATIENCE = { timeout: 20_000 };
const isUp = () => vi.waitUntil(() => element.dataset['state'] === 'idle' && formOf(), PATIENCE);
const field = (name: string): HTMLInputElement => {
  const found = element.shadowRoot?.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
};
function type(name: string, text: string): void {
  field(name).value = text;
  field(name).dispatchEvent(new Event('input', { bubbles: true }));
}

async function show(config: ConsultFormElement['config'] = CONFIG): Promise<void> {
  element.config = config;
  document.body.append(element);
  await isUp();
}

test('importing the entry registers the element, importing the class does not', async () => {
  const { ConsultFormElement: OurElement } = await import('../../../src/api/element-class.ts');
  expect(customElements.get('consult-form')).toBe(OurElement);
  vi.resetModules();
  const define = vi.spyOn(customElements, 'define');
  await import('../../../src/api/element-class.ts');
  // A name that is taken is left as it is.
  await import('../../../src/api/element.ts');
  expect(define).not.toHaveBeenCalled();
});

test('an element that says nothing has no form', async () => {
  document.body.append(element);
  await still();
  await still();
  expect(element.shadowRoot).toBeNull();
  await expect(element.open()).rejects.toMatchObject({ name: 'ConsultFormError', code: 'no_form' });
});

test('a config as a property makes a form, be it set before or after', async () => {
  await show();
  expect(field('first_name').value).toBe('');
  const late = document.createElement('consult-form');
  document.body.append(late);
  await still();
  late.config = CONFIG;
  await vi.waitUntil(() => formOf(late));
});

test('attributes make one as those of a tag do', async () => {
  element.dataset['template'] = 'callback';
  element.dataset['webhook'] = '/hook';
  document.body.append(element);
  await isUp();
  expect(field('first_name')).not.toBeNull();
});

test('what a framework marks elements with says nothing', async () => {
  element.dataset['vInspector'] = 'x';
  element.dataset['testid'] = 'ask';
  document.body.append(element);
  await still();
  await still();
  expect(element.shadowRoot).toBeNull();
});

test('moved in one turn it is the same form', async () => {
  await show();
  const form = formOf();
  type('message', 'Is it sore?');
  const section = document.createElement('section');
  document.body.append(section);
  element.remove();
  section.append(element);
  await still();
  expect(formOf()).toBe(form);
  expect(field('message').value).toBe('Is it sore?');
});

test('gone for a turn it lets go of its form', async () => {
  await show();
  element.remove();
  await still();
  expect(element.shadowRoot?.childElementCount).toBe(0);
  expect(element.dataset['state']).toBeUndefined();
});

test('put back later it has its answers, and asks for consent anew', async () => {
  await show();
  type('message', 'Is it sore?');
  field('ok').click();
  expect(field('ok').checked).toBe(true);
  element.remove();
  await still();
  document.body.append(element);
  await isUp();
  expect(field('message').value).toBe('Is it sore?');
  expect(field('ok').checked).toBe(false);
});

test('answers that have arrived are not there again', async () => {
  await show();
  type('message', 'Is it sore?');
  element.dataset['state'] = 'delivered';
  element.remove();
  await still();
  document.body.append(element);
  await isUp();
  expect(field('message').value).toBe('');
});

test('a config that says the same changes nothing, another one keeps the answers it still asks for', async () => {
  await show();
  const form = formOf();
  type('first_name', 'Ada');
  type('message', 'Is it sore?');
  element.config = structuredClone(CONFIG);
  await still();
  expect(formOf()).toBe(form);
  element.config = { ...CONFIG, fields: [NAME, { ...MESSAGE, label: 'What else?' }] };
  await vi.waitUntil(() => formOf() !== form);
  await isUp();
  expect(field('first_name').value).toBe('Ada');
  expect(field('message').value).toBe('');
});

test('without a config any more there is no form any more', async () => {
  await show();
  element.config = undefined;
  await still();
  expect(formOf()).toBeNull();
});

test('a form that floats stands behind its button, and opens and closes', async () => {
  await show({ ...CONFIG, surface: 'popover' });
  expect(element.shadowRoot?.querySelector('[part=launcher]')).not.toBeNull();
  await element.open();
  expect(element.hasAttribute('data-open')).toBe(true);
  await element.close();
  expect(element.hasAttribute('data-open')).toBe(false);
});

test('prefill answers what the visitor has not, and again where they left it so', async () => {
  await show();
  type('first_name', 'Grace');
  await element.prefill({ first_name: 'Ada', message: 'About a scar' });
  expect(field('first_name').value).toBe('Grace');
  expect(field('message').value).toBe('About a scar');
  await element.prefill({ message: 'About two scars', first_name: undefined });
  expect(field('message').value).toBe('About two scars');
  type('message', 'Mine');
  await element.prefill({ message: 'About three' });
  expect(field('message').value).toBe('Mine');
});

test('nothing is filled in while a form is being sent', async () => {
  await show();
  element.dataset['state'] = 'sending';
  await element.prefill({ message: 'About a scar' });
  expect(field('message').value).toBe('');
});

test('an element far below is fetched once it comes near', async () => {
  let near = (): void => undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(see: (entries: { isIntersecting: boolean }[]) => void) {
        near = () => see([{ isIntersecting: true }]);
      }
      observe = (): void => undefined;
      disconnect = (): void => undefined;
    },
  );
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 9000, 100, 100));
  element.config = CONFIG;
  document.body.append(element);
  await still();
  await still();
  expect(formOf()).toBeNull();
  near();
  await isUp();
});

test('a config that was set before the element was defined counts', async () => {
  const early = document.createElement('consult-early');
  Object.assign(early, { config: CONFIG });
  document.body.append(early);
  const { ConsultFormElement: OurElement } = await import('../../../src/api/element-class.ts');
  customElements.define('consult-early', class extends OurElement {});
  await vi.waitUntil(() =>
    document.body.querySelector('consult-early')?.shadowRoot?.querySelector('form'),
  );
  expect(Object.hasOwn(document.body.querySelector('consult-early') ?? {}, 'config')).toBe(false);
});
