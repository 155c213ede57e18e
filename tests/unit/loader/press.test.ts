// @vitest-environment happy-dom
// What a visitor who presses an element of the page gets where something is in the way.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFace } from '../../../src/loader/create-face.ts';
import { clearPage, fakeParts, settle, tagOf } from './support.ts';

let listen = vi.spyOn(window, 'addEventListener');

beforeEach(() => {
  listen = vi.spyOn(window, 'addEventListener');
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  // A page has one face, which its elements go to; here each test has its own.
  vi.spyOn(customElements, 'define').mockReturnValue(undefined);
});
afterEach(() => {
  // A page has one face for good; here each test has its own.
  for (const [name, listener] of listen.mock.calls) window.removeEventListener(name, listener);
  clearPage();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A page with a form that floats, and a link that opens it. */
async function pageWithLink() {
  const fake = fakeParts();
  const tag = tagOf({ 'data-webhook': 'https://hooks.example/abc' });
  const link = document.createElement('a');
  link.href = '#elsewhere';
  link.dataset['consultOpen'] = '';
  document.body.append(tag, link);
  const face = createFace(fake.parts, tag);
  await settle();
  return { ...fake, face, link };
}

test('a link to a form that does not come leads where it says', async () => {
  const { broken, made, link } = await pageWithLink();
  broken.set('widget', new Error('404'));
  link.click();
  await settle();
  expect(made).toEqual([]);
  expect(location.hash).toBe('#elsewhere');
});

test('a press waits for no call that the page has queued', async () => {
  const { face, made, link } = await pageWithLink();
  vi.spyOn(face, 'mount').mockReturnValue(new Promise<void>(() => undefined));
  face.push(['mount', {}], ['close']);
  link.click();
  await settle();
  expect(made[0]?.asked).toEqual(['open']);
});
