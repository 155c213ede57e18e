// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { defineElement } from '../../../src/loader/define-element.ts';

test('each element is met as it joins the page; a name that is taken is left as it is', () => {
  const met: HTMLElement[] = [];
  defineElement((host) => void met.push(host));
  const host = document.createElement('consult-form');
  expect(met).toEqual([]);
  document.body.append(host);
  expect(met[0] === host).toBe(true);

  const known = customElements.get('consult-form');
  const onOther = vi.fn<() => void>();
  expect(() => defineElement(onOther)).not.toThrow();
  document.body.append(document.createElement('consult-form'));
  expect(customElements.get('consult-form') === known).toBe(true);
  expect(onOther).not.toHaveBeenCalled();
  expect(met).toHaveLength(2);
});
