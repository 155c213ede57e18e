// @vitest-environment happy-dom
// `mount` of the npm build, and what it gives.
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { mount } from '../../../src/api/index.ts';
import { addPart } from '../ui/part.ts';

const CONFIG = { template: 'callback', webhook: '/hook' } as const;

beforeAll(addPart);
beforeEach(() => {
  document.body.innerHTML = '<main id="ask"></main>';
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => {
  for (const host of document.querySelectorAll('consult-form')) host.remove();
});

test('without a target a form floats on the root, where no swap of the body reaches it', async () => {
  const form = await mount(CONFIG);
  expect(form.host.parentElement).toBe(document.documentElement);
  expect(form.host.shadowRoot?.querySelector('[part=launcher]')).not.toBeNull();
  form.destroy();
});

test('an inline one ends the body, and in a target it is inline', async () => {
  const last = await mount({ ...CONFIG, surface: 'inline' });
  expect(document.body.lastElementChild).toBe(last.host);
  const inTarget = await mount(CONFIG, { target: '#ask' });
  expect(inTarget.host.parentElement?.id).toBe('ask');
  expect(inTarget.host.shadowRoot?.querySelector('[part=surface]')?.className).toBe('inline');
  const byElement = await mount(CONFIG, { target: document.body });
  expect(byElement.host.parentElement).toBe(document.body);
});

test.each(['#nowhere', 'no selector!'])(
  'a target that is not there, %s, is told',
  async (target) => {
    await expect(mount(CONFIG, { target })).rejects.toMatchObject({
      name: 'ConsultFormError',
      code: 'no_target',
      path: 'target',
      message: expect.stringMatching(new RegExp(`'${target}'.+mount once`)),
    });
    expect(document.querySelector('consult-form')).toBeNull();
  },
);

test('listeners hear their own form, until they are taken off or the form goes', async () => {
  const form = await mount(CONFIG);
  const heard: unknown[] = [];
  const off = form.on('consult-open', ({ detail }) => heard.push(detail));
  form.on('consult-close', ({ detail }) => heard.push(detail.form));
  form.open();
  off();
  form.close();
  form.open();
  expect(heard).toEqual([{ form: 'callback' }, 'callback']);
  form.destroy();
  form.host.dispatchEvent(new CustomEvent('consult-close', { detail: { form: 'x' } }));
  expect(heard).toHaveLength(2);
});

test('destroy takes the form and its element away, once and again', async () => {
  const form = await mount(CONFIG);
  form.destroy();
  form.destroy();
  expect(document.querySelector('consult-form')).toBeNull();
  expect(form.host.shadowRoot?.childElementCount).toBe(0);
});
