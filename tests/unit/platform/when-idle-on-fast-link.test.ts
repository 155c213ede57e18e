import { describe, expect, test, vi } from 'vitest';
import { whenIdleOnFastLink } from '../../../src/platform/when-idle-on-fast-link.ts';

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
