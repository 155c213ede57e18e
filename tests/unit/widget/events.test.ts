// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEmit } from '../../../src/widget/events.ts';

let host = document.createElement('consult-form');

beforeEach(() => {
  host = document.createElement('consult-form');
  document.body.append(host);
});
afterEach(() => host.remove());

test('an event says which form, and what its name needs said', () => {
  const heard: unknown[] = [];
  host.addEventListener('consult-outcome', (event) => heard.push(Reflect.get(event, 'detail')));
  createEmit(host, 'callback')('consult-outcome', { outcome: 'delivered' });
  expect(heard).toEqual([{ form: 'callback', outcome: 'delivered' }]);
});

test('an event reaches the page, out of any shadow root it may have put the form in', () => {
  const outer = document.createElement('div');
  outer.attachShadow({ mode: 'open' }).append(host);
  document.body.append(outer);
  const onPage = vi.fn<() => void>();
  document.addEventListener('consult-open', onPage);
  createEmit(host, 'callback')('consult-open', {});
  document.removeEventListener('consult-open', onPage);
  outer.remove();
  expect(onPage).toHaveBeenCalledOnce();
});
