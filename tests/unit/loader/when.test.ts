// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parsed } from '../../../src/loader/when.ts';
import { settle } from './support.ts';

afterEach(() => Reflect.deleteProperty(document, 'readyState'));

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
