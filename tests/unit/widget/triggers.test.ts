// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Trigger } from '../../../src/schema/types.ts';

/** Fresh code each time: what a page remembers lasts as long as the page. */
const load = async () =>
  (await import('../../../src/widget/triggers/watch-triggers.ts')).watchTriggers;

const opened = vi.fn<(isAsked: boolean) => void>();
const leaving: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  sessionStorage.clear();
  opened.mockClear();
});

afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  location.hash = '';
});

/** A form that has come, with its triggers. */
async function form(...triggers: Trigger[]) {
  const host = document.createElement('consult-form');
  host.dataset['state'] = 'idle';
  document.body.append(host);
  const watchTriggers = await load();
  const open = (isAsked: boolean): void => {
    opened(isAsked);
    host.dispatchEvent(new CustomEvent('consult-open', { bubbles: true, composed: true }));
  };
  const leave = watchTriggers({ host, triggers, open });
  leaving.push(leave);
  return { host, leave, open };
}

const DELAY: Trigger = { on: 'delay', seconds: 20 };

/** A pointer that leaves the window at this height. */
function leaveAt(clientY: number, isFine = true): void {
  const query = matchMedia('(pointer: fine)');
  vi.spyOn(query, 'matches', 'get').mockReturnValue(isFine);
  vi.spyOn(window, 'matchMedia').mockReturnValue(query);
  document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY }));
}

/** A page of 2000 px in a window of 800, scrolled so far. */
function scrollPage(top: number, height = 2000): void {
  const box = document.scrollingElement ?? document.documentElement;
  vi.spyOn(box, 'scrollHeight', 'get').mockReturnValue(height);
  vi.spyOn(box, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(box, 'scrollTop', 'get').mockReturnValue(top);
  window.dispatchEvent(new Event('scroll'));
}

describe('what opens by itself', () => {
  test('a delay opens after its seconds, without asking for focus', async () => {
    await form(DELAY);
    vi.advanceTimersByTime(19_999);
    expect(opened).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(opened.mock.calls).toEqual([[false]]);
  });

  test('a scroll opens once the page is read so far', async () => {
    await form({ on: 'scroll', percent: 50 });
    scrollPage(500);
    expect(opened).not.toHaveBeenCalled();
    scrollPage(600);
    expect(opened.mock.calls).toEqual([[false]]);
  });

  test('a page that does not scroll has no depth', async () => {
    await form({ on: 'scroll', percent: 1 });
    scrollPage(0, 800);
    expect(opened).not.toHaveBeenCalled();
  });

  test('an exit opens as a mouse leaves by the top, and by no other side', async () => {
    await form({ on: 'exit' });
    leaveAt(300);
    expect(opened).not.toHaveBeenCalled();
    leaveAt(-1);
    expect(opened.mock.calls).toEqual([[false]]);
  });

  test('an exit never opens for a finger', async () => {
    await form({ on: 'exit' });
    leaveAt(-1, false);
    expect(opened).not.toHaveBeenCalled();
  });
});

describe('once in a visit', () => {
  test('of several triggers the first counts', async () => {
    await form(DELAY, { on: 'exit' });
    leaveAt(-1);
    vi.advanceTimersByTime(60_000);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  test('nothing comes up where a form was open on a page before', async () => {
    const { open } = await form(DELAY);
    open(true);
    opened.mockClear();
    vi.resetModules();
    await form(DELAY, { on: 'exit' });
    vi.advanceTimersByTime(60_000);
    leaveAt(-1);
    expect(opened).not.toHaveBeenCalled();
  });

  test('nor where that happened while this page lay in the browser’s cache', async () => {
    await form(DELAY);
    sessionStorage.setItem('consult-form', '1');
    vi.advanceTimersByTime(60_000);
    expect(opened).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('where storage is denied, once in a page', async () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await form(DELAY);
    await form({ on: 'delay', seconds: 30 });
    vi.advanceTimersByTime(60_000);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  test('a page keeps nothing until a form was open', async () => {
    await form(DELAY, { on: 'hash', hash: 'consult' });
    expect(sessionStorage.length).toBe(0);
    vi.advanceTimersByTime(20_000);
    expect([sessionStorage.length, sessionStorage.getItem('consult-form')]).toEqual([1, '1']);
  });

  test('a form with a hash alone keeps nothing at all', async () => {
    const { open } = await form({ on: 'hash', hash: 'consult' });
    open(true);
    expect(sessionStorage.length).toBe(0);
  });
});

describe('what comes up by itself waits', () => {
  /** How often it opened while something was in the way, and then once that has gone. */
  async function opensDuring(way: () => () => void): Promise<number[]> {
    await form(DELAY);
    const clear = way();
    vi.advanceTimersByTime(30_000);
    const during = opened.mock.calls.length;
    clear();
    vi.advanceTimersByTime(1000);
    return [during, opened.mock.calls.length];
  }

  function focusOn(control: HTMLElement, within: ParentNode = document.body): () => void {
    control.tabIndex = 0;
    within.append(control);
    control.focus();
    return () => control.blur();
  }

  test.each(['input', 'textarea', 'select'])('while focus is in a %s', async (name) => {
    const way = () => focusOn(document.createElement(name));
    expect(await opensDuring(way)).toEqual([0, 1]);
  });

  test('while somebody writes into the page, in a shadow root too', async () => {
    const box = document.createElement('div');
    const written = document.createElement('p');
    written.setAttribute('contenteditable', '');
    document.body.append(box);
    const shadow = box.attachShadow({ mode: 'open' });
    expect(await opensDuring(() => focusOn(written, shadow))).toEqual([0, 1]);
  });

  test('while the tab is hidden', async () => {
    const hide = () => {
      const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
      return () => void hidden.mockReturnValue(false);
    };
    expect(await opensDuring(hide)).toEqual([0, 1]);
  });

  test('while another form is open', async () => {
    const show = () => {
      const other = document.createElement('consult-form');
      other.dataset['open'] = '';
      document.body.append(other);
      return () => other.remove();
    };
    expect(await opensDuring(show)).toEqual([0, 1]);
  });

  test.each(['sending', 'delivered', 'failed', 'unavailable'])(
    'and does not come to a form that is %s',
    async (state) => {
      const { host } = await form(DELAY);
      host.dataset['state'] = state;
      vi.advanceTimersByTime(60_000);
      expect(opened).not.toHaveBeenCalled();
    },
  );

  test('but a mouse that left meanwhile is gone', async () => {
    await form({ on: 'exit' });
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    leaveAt(-1);
    field.blur();
    vi.advanceTimersByTime(60_000);
    expect(opened).not.toHaveBeenCalled();
    leaveAt(-1);
    expect(opened).toHaveBeenCalledTimes(1);
  });
});

describe('a hash', () => {
  const HASH: Trigger = { on: 'hash', hash: 'consult' };

  test('opens as the page comes with it, as one who asked', async () => {
    location.hash = 'consult';
    await form(HASH);
    vi.advanceTimersByTime(0);
    expect(opened.mock.calls).toEqual([[true]]);
  });

  test('opens as it comes, and none other does', async () => {
    await form(HASH);
    vi.advanceTimersByTime(0);
    for (const hash of ['consul', 'consult']) {
      expect(opened).not.toHaveBeenCalled();
      location.hash = hash;
      window.dispatchEvent(new Event('hashchange'));
    }
    expect(opened).toHaveBeenCalledTimes(1);
  });

  test('opens whatever was open or closed in this visit', async () => {
    sessionStorage.setItem('consult-form', '1');
    location.hash = 'consult';
    await form(HASH, DELAY);
    vi.advanceTimersByTime(60_000);
    expect(opened.mock.calls).toEqual([[true]]);
  });
});

test('what is cleaned up opens nothing any more and leaves no timer', async () => {
  const { leave } = await form(
    DELAY,
    { on: 'scroll', percent: 1 },
    { on: 'exit' },
    { on: 'hash', hash: 'consult' },
  );
  leave();
  leave();
  expect(vi.getTimerCount()).toBe(0);
  location.hash = 'consult';
  window.dispatchEvent(new Event('hashchange'));
  scrollPage(1200);
  leaveAt(-1);
  vi.advanceTimersByTime(60_000);
  expect(opened).not.toHaveBeenCalled();
});
