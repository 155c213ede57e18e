// @vitest-environment happy-dom
// What a form leaves behind once it is taken off its page: nothing that the page could trip over.
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { layered } from '../../../src/model/layered.ts';
import { mountWidget, type Widget } from '../../../src/widget/index.ts';
import { addPart } from '../ui/part.ts';

/** Listeners that are on the page or on the host, as `name`, and what observes. */
const held: string[] = [];

/** Notes what is put on a target and what is taken off again. */
function watchTarget(target: EventTarget, called: string): void {
  const { addEventListener, removeEventListener } = target;
  const drop = (name: string): void => {
    const at = held.indexOf(`${called} ${name}`);
    if (at >= 0) held.splice(at, 1);
  };
  vi.spyOn(target, 'addEventListener').mockImplementation((...put) => {
    const [name, , options] = put;
    held.push(`${called} ${name}`);
    if (typeof options === 'object' && options.signal)
      options.signal.addEventListener('abort', () => drop(name));
    Reflect.apply(addEventListener, target, put);
  });
  vi.spyOn(target, 'removeEventListener').mockImplementation((...taken) => {
    drop(taken[0]);
    Reflect.apply(removeEventListener, target, taken);
  });
}

type Seen = (entries: readonly { isIntersecting: boolean }[]) => void;

/** Whoever hears what comes into view. */
let seers: Seen[] = [];

/** An observer that says what it observes, and nothing else. */
function fakeObserver(called: string) {
  return class {
    #of: string[] = [];
    constructor(see: Seen) {
      if (called === 'IntersectionObserver') seers.push(see);
    }
    observe(): void {
      this.#of.push(called);
      held.push(called);
    }
    unobserve(): void {
      this.disconnect();
    }
    disconnect(): void {
      for (const one of this.#of.splice(0)) held.splice(held.indexOf(one), 1);
    }
    takeRecords = (): [] => [];
  };
}

let host = document.createElement('consult-form');

beforeAll(addPart);
beforeEach(() => {
  held.length = 0;
  seers = [];
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'])
    vi.stubGlobal(name, fakeObserver(name));
  watchTarget(window, 'window');
  watchTarget(document, 'document');
  host = document.createElement('consult-form');
  watchTarget(host, 'host');
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => {
  host.remove();
});

/** A form of the template `callback` in the host, where its surface puts it. */
function mount(surface: 'inline' | 'popover'): Promise<Widget> {
  (surface === 'inline' ? document.body : document.documentElement).append(host);
  return mountWidget({
    host,
    sources: {
      settings: layered({ surface }),
      query: layered({}),
      call: { template: 'callback', webhook: '/hook', surface },
    },
    launcher: undefined,
    rescue: (cause) => Promise.reject(cause),
    giveUp: () => undefined,
  });
}

/** Until the code that judges and sends has put on what it listens with. */
const arrived = (): Promise<unknown> =>
  vi.waitUntil(() => held.includes('document transitionend'), { timeout: 20_000 });

test.each(['inline', 'popover'] as const)(
  'a form that is %s lets go of the page',
  async (surface) => {
    const widget = await mount(surface);
    widget.open();
    await arrived();
    expect(held.length).toBeGreaterThan(3);
    widget.destroy();
    expect(held).toEqual([]);
  },
);

test('what was drawn goes, the launcher too, and the host says no more that it is open', async () => {
  const widget = await mount('popover');
  widget.open();
  expect(host.shadowRoot?.querySelector('[part=launcher]')).not.toBeNull();
  widget.destroy();
  expect(host.shadowRoot?.childElementCount).toBe(0);
  expect(host.shadowRoot?.adoptedStyleSheets).toEqual([]);
  expect(host.hasAttribute('data-open')).toBe(false);
});

test('code that comes after the form has gone puts nothing on the page', async () => {
  const widget = await mount('inline');
  // Sending is asked for, and the form leaves before that is there.
  const put = vi.mocked(document.addEventListener);
  host.shadowRoot?.querySelector<HTMLElement>('[data-action=submit]')?.click();
  widget.destroy();
  await vi.waitUntil(() => put.mock.calls.some(([name]) => name === 'transitionend'), {
    timeout: 20_000,
  });
  await vi.waitUntil(() => held.length === 0);
  expect(held).toEqual([]);
});

test('a form that launchers kept out of the way of lets go of the page, though they have gone first', async () => {
  const launcher = document.createElement('consult-form');
  document.documentElement.append(launcher);
  const widget = await mount('inline');
  widget.open();
  await arrived();
  seers.at(-1)?.([{ isIntersecting: true }]);
  await vi.waitUntil(() => held.includes('window scroll'));
  launcher.remove();
  widget.destroy();
  await vi.waitUntil(() => !held.includes('window scroll'));
  expect(held).toEqual([]);
});

test('a form that has gone twice has gone', async () => {
  const widget = await mount('inline');
  widget.destroy();
  widget.destroy();
  expect(host.shadowRoot?.childElementCount).toBe(0);
});
