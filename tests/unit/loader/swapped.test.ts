// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { createFace } from '../../../src/loader/create-face.ts';
import { clearPage, fakeParts, hostsIn, settle, tagOf } from './support.ts';

let stop = (): void => undefined;

afterEach(() => {
  stop();
  vi.useRealTimers();
  clearPage();
});

/** A page whose form a router has taken away, with a link that opens it, and what puts it back. */
async function swapped() {
  const listen = vi.spyOn(window, 'addEventListener');
  vi.spyOn(customElements, 'define').mockReturnValue(undefined);
  const { parts, made } = fakeParts();
  const tag = tagOf({ 'data-webhook': 'https://hooks.example/abc', 'data-surface': 'inline' });
  document.body.append(tag);
  createFace(parts, tag);
  await settle();
  stop = () => {
    // A page has one face for good; here each test has its own.
    for (const [name, listener] of listen.mock.calls) window.removeEventListener(name, listener);
  };
  const [host] = hostsIn(document);
  host?.remove();
  const opener = document.createElement('a');
  opener.href = '#contact';
  opener.dataset['consultOpen'] = '';
  document.body.append(opener);
  return { made, opener, back: () => host && document.body.append(host) };
}

test('a press while a router has taken the form away opens it once it is back', async () => {
  const { made, opener, back } = await swapped();
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  opener.dispatchEvent(event);
  await settle();
  expect(event.defaultPrevented).toBe(true);
  expect(made[0]?.asked).toEqual([]);
  back();
  await settle();
  expect(made[0]?.asked).toEqual(['open']);
  expect(made[0]?.openers).toEqual([opener]);
});

test('where no form comes back, its link leads on after four seconds', async () => {
  const { made, opener, back } = await swapped();
  location.hash = '';
  vi.useFakeTimers();
  opener.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  await vi.advanceTimersByTimeAsync(3999);
  expect(location.hash).toBe('');
  await vi.advanceTimersByTimeAsync(10);
  expect(location.hash).toBe('#contact');
  back();
  await vi.advanceTimersByTimeAsync(10);
  expect(made[0]?.asked).toEqual([]);
});
