// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { defineElement } from '../../../src/loader/define-element.ts';

test('each element is met as it joins the page; a name that is taken is left as it is', () => {
  const early = document.createElement('consult-form');
  document.body.append(early);
  const [onConnect, onOther] = [vi.fn(), vi.fn()];
  defineElement(onConnect);
  const late = document.createElement('consult-form');
  expect(onConnect.mock.calls).not.toContainEqual([late]);
  document.body.append(late);
  expect(onConnect.mock.calls).toContainEqual([late]);

  const known = customElements.get('consult-form');
  expect(() => defineElement(onOther)).not.toThrow();
  document.body.append(document.createElement('consult-form'));
  expect(customElements.get('consult-form')).toBe(known);
  expect(onOther).not.toHaveBeenCalled();
});
