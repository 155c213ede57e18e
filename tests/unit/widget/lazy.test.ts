// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { createLazy } from '../../../src/widget/lazy.ts';

describe('what is fetched when it is first wanted', () => {
  test('is not fetched before', () => {
    const load = vi.fn<() => Promise<number>>().mockResolvedValue(1);
    createLazy(load);
    expect(load).not.toHaveBeenCalled();
  });

  test('is fetched once, however many ask and however often', async () => {
    const load = vi.fn<() => Promise<object>>().mockImplementation(() => Promise.resolve({}));
    const lazy = createLazy(load);
    lazy.warm();
    const [one, other] = await Promise.all([lazy.get(), lazy.get()]);
    expect(await lazy.get()).toBe(one);
    expect(other).toBe(one);
    expect(load).toHaveBeenCalledOnce();
  });

  test('is tried again by the next to ask after a failure', async () => {
    const load = vi
      .fn<() => Promise<number>>()
      .mockRejectedValueOnce(new Error('no network'))
      .mockResolvedValueOnce(7);
    const lazy = createLazy(load);
    await expect(lazy.get()).rejects.toThrow('no network');
    expect(await lazy.get()).toBe(7);
    expect(await lazy.get()).toBe(7);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('tells everybody who waits of its failure', async () => {
    const lazy = createLazy(() => Promise.reject(new Error('no network')));
    const waits = [lazy.get(), lazy.get()];
    for (const wait of waits) await expect(wait).rejects.toThrow('no network');
  });
});

describe('to have it ahead of need', () => {
  test('a failure waits for whoever needs it, and escapes to nobody else', async () => {
    const escaped = vi.fn<() => void>();
    process.on('unhandledRejection', escaped);
    const load = vi
      .fn<() => Promise<number>>()
      .mockRejectedValueOnce(new Error('no network'))
      .mockResolvedValueOnce(7);
    const lazy = createLazy(load);
    lazy.warm();
    await new Promise(setImmediate);
    expect(escaped).not.toHaveBeenCalled();
    expect(await lazy.get()).toBe(7);
    process.off('unhandledRejection', escaped);
  });
});
