// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Page } from '../../../src/loader/face.ts';
import type { Parts } from '../../../src/loader/parts.ts';
import { start } from '../../../src/loader/start.ts';
import { clearPage, fakeParts, hostsIn, settle, tagOf } from './support.ts';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => {
  clearPage();
  Reflect.deleteProperty(window, 'ConsultForm');
});

/** A tag that `start` finds, as one is found in a module. */
function markedTag(attributes: Readonly<Record<string, string>> = {}): HTMLScriptElement {
  for (const other of document.querySelectorAll('script')) other.remove();
  const tag = tagOf({ 'data-consult-form': '', ...attributes });
  document.body.append(tag);
  return tag;
}

const page: Page = window;
const face = (): Page['ConsultForm'] => page.ConsultForm;

describe('the first copy on a page', () => {
  test('becomes the page’s one global, and adds no other', () => {
    const before = new Set(Reflect.ownKeys(window));
    markedTag();
    start(() => fakeParts().parts);
    const added = Reflect.ownKeys(window).filter((key) => !before.has(key));
    expect(added).toEqual(['ConsultForm']);
    expect(face()?.adopt).toBeTypeOf('function');
  });

  test.each([null, 'ours', {}, { lend: 1 }, () => undefined, document.createElement('form')])(
    'takes the place of what is no copy: %s',
    (other) => {
      Reflect.set(window, 'ConsultForm', other);
      markedTag();
      start(() => fakeParts().parts);
      expect(face()?.adopt).toBeTypeOf('function');
    },
  );

  test('fetches from beside the tag that it found', () => {
    const tag = markedTag();
    const createParts = vi.fn<(tag: unknown) => Parts>(() => fakeParts().parts);
    start(createParts);
    expect(createParts.mock.calls).toEqual([[tag]]);
  });

  test('runs the calls that were queued before it came', async () => {
    Reflect.set(window, 'ConsultForm', [['open', {}]]);
    const { parts, made } = fakeParts();
    markedTag({ 'data-webhook': '/lead' });
    start(() => parts);
    await settle();
    expect(made[0]?.asked).toEqual(['open']);
    expect(face()?.adopt).toBeTypeOf('function');
  });
});

describe('a further copy', () => {
  test('hands its tag over to the first, and fetches nothing', async () => {
    markedTag({ 'data-webhook': '/one' });
    start(() => fakeParts().parts);
    await settle();
    const first = face();
    const createParts = vi.fn<(tag: unknown) => Parts>(() => fakeParts().parts);
    markedTag({ 'data-webhook': '/two' });
    start(createParts);
    await settle();
    expect(face()).toBe(first);
    expect(createParts).not.toHaveBeenCalled();
    expect(hostsIn(document)).toHaveLength(2);
  });

  test('of the one-file build lends what it has in hand', () => {
    const { parts, lent } = fakeParts();
    const { parts: whole } = fakeParts();
    markedTag();
    start(() => parts);
    start(() => whole, whole);
    expect(lent).toEqual([whole]);
  });

  test('of the one-file build that comes as a module adopts no tag, though one was never let run', async () => {
    markedTag({ 'data-webhook': '/one' });
    start(() => fakeParts().parts);
    await settle();
    for (const tag of document.querySelectorAll('script')) tag.remove();
    const blocked = markedTag({ 'data-webhook': '/two' });
    blocked.type = 'text/plain';
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const { parts: whole } = fakeParts();
    start(() => whole, whole);
    blocked.remove();
    start(() => whole, whole);
    await settle();
    expect(hostsIn(document)).toHaveLength(1);
    expect(warn).not.toHaveBeenCalled();
  });
});
