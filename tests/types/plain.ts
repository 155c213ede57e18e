// A page without a framework.
import {
  defineConfig,
  mount,
  ConsultFormError,
  type FormConfig,
  type Instance,
} from 'consult-form';
import { ConsultFormElement } from 'consult-form/element';

export const config = defineConfig({
  template: 'callback',
  webhook: 'https://hooks.example/abc',
  surface: { kind: 'popover', launcher: { corner: 'start', offset: [16, 80] } },
  // A template's field may be changed in part.
  fields: [{ id: 'message', label: 'What brings you here?' }],
});

// It stays what was written.
export const kind: 'popover' = config.surface.kind;

// @ts-expect-error: there is no such key
defineConfig({ webhok: 'https://hooks.example/abc' });

// @ts-expect-error: there is no such surface
defineConfig({ surface: 'popup' });

// @ts-expect-error: a choice needs options
defineConfig({ fields: [{ id: 'topic', kind: 'radio', label: 'What about?' }] });

// What has been read from elsewhere is a config once somebody says so.
export const read = (text: string): Promise<Instance> => {
  const found: FormConfig = JSON.parse(text);
  return mount(found);
};

export async function show(): Promise<void> {
  const form = await mount(config, { target: '#ask' });
  const off = form.on('consult-outcome', ({ detail }) => {
    const outcome: 'delivered' | 'sent-unconfirmed' | 'queued' | 'rejected' | 'failed' =
      detail.outcome;
    console.log(detail.form, outcome);
    // @ts-expect-error: no event has an answer
    console.log(detail.answers);
  });
  // @ts-expect-error: there is no such event
  form.on('consult-answer', () => undefined);
  await form.prefill({ first_name: 'Ada', area: ['crown', 'line'], age: 40 });
  // @ts-expect-error: no box is ticked for anybody
  await form.prefill({ consent: true });
  off();
  form.destroy();
}

export const reason = (error: unknown): string =>
  error instanceof ConsultFormError ? error.code : 'other';

const element: ConsultFormElement = document.createElement('consult-form');
export const isOurs = element instanceof ConsultFormElement;
element.config = config;
element.dataset['test'] = '';
element.addEventListener('consult-step', (event) => console.log(event.detail.step));
void element.open();
// @ts-expect-error: a config is an object
element.config = '#form';
