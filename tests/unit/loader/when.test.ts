// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { whenIdleOnFastLink, whenParsed } from '../../../src/loader/when.ts';
import { settle } from './support.ts';

afterEach(() => Reflect.deleteProperty(document, 'readyState'));

describe('once the markup is all there', () => {
  test('what hangs on it runs, but never within the call', async () => {
    const run = vi.fn<() => void>();
    whenParsed(run);
    expect(run).not.toHaveBeenCalled();
    await settle();
    expect(run).toHaveBeenCalledOnce();
  });

  test('and not before, while the page is still read', async () => {
    Reflect.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const run = vi.fn<() => void>();
    whenParsed(run);
    await settle();
    expect(run).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(run).toHaveBeenCalledOnce();
  });
});

describe('idle time is used for fetching', () => {
  test.each([
    ['4g', false, true],
    ['4g', true, false],
    ['3g', false, false],
  ])('on a link of %s, data to be saved: %s, is %s', (effectiveType, saveData, expected) => {
    const ask = vi.fn<() => void>();
    vi.stubGlobal('requestIdleCallback', ask);
    vi.stubGlobal('navigator', { connection: { effectiveType, saveData } });
    whenIdleOnFastLink(() => undefined);
    expect(ask.mock.calls.length > 0).toBe(expected);
  });

  test('never, where the browser does not tell how fast the link is', () => {
    const ask = vi.fn<() => void>();
    vi.stubGlobal('requestIdleCallback', ask);
    vi.stubGlobal('navigator', {});
    whenIdleOnFastLink(() => undefined);
    expect(ask).not.toHaveBeenCalled();
  });
});
