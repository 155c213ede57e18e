// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { copyText } from '../../../src/platform/clipboard.ts';
import { deviceClass, timeZone } from '../../../src/platform/device.ts';
import { randomBytes } from '../../../src/platform/random-bytes.ts';
import { say } from '../../../src/platform/say.ts';
import { whenIdle } from '../../../src/platform/when-idle.ts';

describe('copying text', () => {
  test('tells that the clipboard took it', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('Ada')).toBe(true);
    expect(writeText.mock.calls).toEqual([['Ada']]);
  });

  test.each([
    ['forbids it', { clipboard: { writeText: () => Promise.reject(new Error('no')) } }],
    ['has no clipboard, as on http', {}],
  ])('tells that it failed where the page %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    expect(await copyText('Ada')).toBe(false);
  });
});

describe('what the visitor holds', () => {
  test.each([
    ['a mouse is', false, 390, 844, 'desktop'],
    ['a small touch screen is', true, 390, 844, 'phone'],
    ['a phone held across is', true, 844, 390, 'phone'],
    ['a large touch screen is', true, 1180, 820, 'tablet'],
  ])('by %s told', (...row) => {
    const [, coarse, width, height, expected] = row;
    vi.stubGlobal('matchMedia', () => ({ matches: coarse }));
    vi.stubGlobal('screen', { width, height });
    expect(deviceClass()).toBe(expected);
  });
});

test('the time zone is an IANA name, or nothing where the browser hides it', () => {
  const hidden = { ...new Intl.DateTimeFormat().resolvedOptions(), timeZone: '' };
  expect(timeZone()).toMatch(/^\w+/);
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(hidden);
  expect(timeZone()).toBeUndefined();
});

test('random bytes are as many as asked for, and others each time', () => {
  const [one, other] = [randomBytes(16), randomBytes(16)];
  expect(one).toHaveLength(16);
  expect([...one]).not.toEqual([...other]);
});

test('what is said names the widget, and is a warning', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  say('one', 2);
  expect(warn.mock.calls).toEqual([['[consult-form]', 'one', 2]]);
});

describe('idle time', () => {
  test('is the browser’s own after the next frame, and never later than the limit', () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const ask = vi.fn<() => void>();
    const frames: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    vi.stubGlobal('requestIdleCallback', ask);
    const run = vi.fn<() => void>();
    whenIdle(run);
    expect(ask).not.toHaveBeenCalled();
    for (const frame of frames) frame();
    expect(ask).not.toHaveBeenCalled();
    vi.runAllTimers();
    vi.useRealTimers();
    expect(ask.mock.calls).toEqual([[run, { timeout: 1500 }]]);
    expect(run).not.toHaveBeenCalled();
  });

  test('is after the next frame where the browser knows no idle time', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'requestAnimationFrame'] });
    vi.stubGlobal('requestIdleCallback', undefined);
    Reflect.deleteProperty(window, 'requestIdleCallback');
    const run = vi.fn<() => void>();
    whenIdle(run);
    expect(run).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(run).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
