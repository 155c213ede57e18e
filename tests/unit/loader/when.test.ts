// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parsed, whenNear } from '../../../src/loader/when.ts';
import { settle } from './support.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'readyState');
});

describe('once the markup is all there', () => {
  test('what hangs on it runs, but never within the call', async () => {
    const run = vi.fn<() => void>();
    void parsed().then(run);
    expect(run).not.toHaveBeenCalled();
    await settle();
    expect(run).toHaveBeenCalledOnce();
  });

  test('and not before, while the page is still read', async () => {
    Reflect.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const run = vi.fn<() => void>();
    void parsed().then(run);
    await settle();
    expect(run).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await settle();
    expect(run).toHaveBeenCalledOnce();
  });
});

test('what nears while a page is busy is met, though it was far a moment before', () => {
  const seen: IntersectionObserverCallback[] = [];
  const disconnect = vi.fn<() => void>();
  class Observer {
    disconnect = disconnect;
    constructor(call: IntersectionObserverCallback) {
      seen.push(call);
    }
    observe(): void {}
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  const element = document.createElement('div');
  element.getBoundingClientRect = () => new DOMRect(0, 99_999);
  const run = vi.fn<() => void>();
  whenNear(element, run);
  const tell = (...met: readonly boolean[]): void =>
    Reflect.apply(seen[0] ?? (() => undefined), undefined, [
      met.map((isIntersecting) => ({ isIntersecting })),
    ]);
  tell(false);
  expect(run).not.toHaveBeenCalled();
  tell(false, true);
  expect(run).toHaveBeenCalledOnce();
  expect(disconnect).toHaveBeenCalledOnce();
});
