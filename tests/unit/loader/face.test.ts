// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFace } from '../../../src/loader/create-face.ts';
import { isQueue } from '../../../src/loader/face.ts';
import { clearPage, fakeParts, hostsIn, settle, tagOf } from './support.ts';

const WEBHOOK = { 'data-webhook': 'https://hooks.example/abc' };
const INLINE = { ...WEBHOOK, 'data-surface': 'inline' };
let warn = vi.spyOn(console, 'warn');
let listen = vi.spyOn(window, 'addEventListener');

beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  // A page has one face, which its elements go to; here each test has its own.
  vi.spyOn(customElements, 'define').mockReturnValue(undefined);
  listen = vi.spyOn(window, 'addEventListener');
  // As browsers have it, and happy-dom not yet.
  Object.defineProperty(Element.prototype, 'ariaDisabled', {
    configurable: true,
    get(this: Element) {
      return this.getAttribute('aria-disabled');
    },
  });
});
afterEach(() => {
  // A page has one face for good; here each test has its own.
  for (const [name, listener] of listen.mock.calls) window.removeEventListener(name, listener);
  clearPage();
});

/** What a page holds once a tag of these attributes has run. */
function faceOf(attributes?: Readonly<Record<string, string>>) {
  const fake = fakeParts();
  const tag = attributes ? tagOf(attributes) : null;
  if (tag) document.body.append(tag);
  return { ...fake, face: createFace(fake.parts, tag) };
}

const said = (): string => warn.mock.calls.flat().join(' ');

describe('opening by a call', () => {
  test('opens the form that floats, before one that stands in the page', async () => {
    const { face, made } = faceOf(INLINE);
    const tag = tagOf(WEBHOOK);
    document.body.append(tag);
    face.adopt(tag);
    await face.open();
    const opened = made.filter(({ asked }) => asked.includes('open'));
    expect(opened.map(({ options }) => options.sources.settings)).toEqual([
      { webhook: 'https://hooks.example/abc' },
    ]);
  });

  test('opens the first one that there is, where none floats', async () => {
    const { face, made } = faceOf(INLINE);
    await face.open();
    expect(made[0]?.asked).toEqual(['open']);
  });

  test('passes over a form that a router took off the page', async () => {
    const { face, made } = faceOf(INLINE);
    const [gone] = hostsIn(document);
    const tag = tagOf({ ...INLINE, 'data-template': 'dental' });
    document.body.append(tag);
    face.adopt(tag);
    gone?.remove();
    await face.open();
    expect(made.map(({ asked }) => asked)).toEqual([[], ['open']]);
    if (gone) document.body.append(gone);
    await face.open();
    expect(made.map(({ asked }) => asked)).toEqual([['open'], ['open']]);
  });

  test('is refused in words where the page has no form', async () => {
    await expect(faceOf().face.open()).rejects.toThrow('it takes a form of this page');
  });

  test('leaves closed what is closed in the same breath as it is opened', async () => {
    const { face, made } = faceOf(WEBHOOK);
    await Promise.all([face.open(), face.close()]);
    expect(made[0]?.asked).toEqual(['open', 'close']);
  });

  test('closes every form that was opened', async () => {
    const { face, made } = faceOf(WEBHOOK);
    await face.open();
    await face.close();
    expect(made[0]?.asked).toEqual(['open', 'close']);
  });
});

describe('an element of the page that bears data-consult-open', () => {
  /** Presses what is inside it; returns it and whether the page's own way was left open. */
  function press(markup: Readonly<Record<string, string>> = {}, init: MouseEventInit = {}) {
    const opener = document.createElement('a');
    opener.href = '#contact';
    for (const [name, value] of Object.entries(markup)) opener.setAttribute(name, value);
    const inside = opener.appendChild(document.createElement('b'));
    document.body.append(opener);
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
    return { opener, isFree: inside.dispatchEvent(event) };
  }

  test('opens the form and hands itself over, in place of where its link leads', async () => {
    const { made } = faceOf(WEBHOOK);
    await settle();
    const { opener, isFree } = press({ 'data-consult-open': '' });
    await settle();
    expect(made.map(({ asked }) => asked)).toEqual([['open']]);
    expect(made[0]?.openers).toEqual([opener]);
    expect(isFree).toBe(false);
  });

  test('may come after the tag, as any press is looked at when it happens', async () => {
    const { made } = faceOf(INLINE);
    await settle();
    press({ 'data-consult-open': '' });
    await settle();
    expect(made[0]?.asked).toEqual(['open']);
  });

  test('leads where it says where the page has no form, or it is opened beside', async () => {
    faceOf();
    expect(press({ 'data-consult-open': '' }).isFree).toBe(true);
    const { made } = faceOf(WEBHOOK);
    await settle();
    for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])
      expect(press({ 'data-consult-open': '' }, init).isFree).toBe(true);
    await settle();
    expect(made).toEqual([]);
  });

  test('opens nothing while it is disabled, or where the page has forbidden its press', async () => {
    const { made } = faceOf(INLINE);
    await settle();
    expect(press({ 'data-consult-open': '', 'aria-disabled': 'true' }).isFree).toBe(true);
    const forbid = (event: Event): void => event.preventDefault();
    document.addEventListener('click', forbid, { once: true });
    press({ 'data-consult-open': '' });
    await settle();
    expect(made[0]?.asked).toEqual([]);
    press({ 'data-consult-open': '', 'aria-disabled': 'false' });
    await settle();
    expect(made[0]?.asked).toEqual(['open']);
  });

  describe('by its value', () => {
    /** A page with a form that floats and one in the page, by the id `ask`. */
    async function two() {
      const { face, made } = faceOf(WEBHOOK);
      face.adopt(tagOf({ ...INLINE, 'data-template': 'dental' }));
      await settle();
      const host = document.body.querySelector('consult-form');
      if (host) host.id = 'ask';
      return {
        /** Surfaces of the forms that were opened. */
        opened: () =>
          made.flatMap(({ asked, options }) =>
            asked.map(() => options.sources.settings['surface'] ?? 'floats'),
          ),
      };
    }

    test('opens the form of that id, and an empty one the form that floats', async () => {
      const { opened } = await two();
      press({ 'data-consult-open': 'ask' });
      await settle();
      expect(opened()).toEqual(['inline']);
      press({ 'data-consult-open': '' });
      await settle();
      expect(opened().toSorted()).toEqual(['floats', 'inline']);
      expect(said()).toBe('');
    });

    test('that no form has opens the one that floats, and says so once', async () => {
      const { opened } = await two();
      press({ 'data-consult-open': 'aks' });
      await settle();
      expect(opened()).toEqual(['floats']);
      expect(warn.mock.calls).toEqual([['[consult-form]', 'no form', 'aks']]);
    });
  });

  test('no other element opens anything or loses its press', async () => {
    const { made } = faceOf(WEBHOOK);
    expect(press().isFree).toBe(true);
    document.dispatchEvent(new MouseEvent('click'));
    await settle();
    expect(made).toEqual([]);
  });
});

describe('mounting by a call', () => {
  test('puts a form where its target is, with its config', async () => {
    const { face, made } = faceOf();
    const place = document.createElement('section');
    document.body.append(place);
    const config = { fields: [] };
    await face.mount(config, { target: 'section' });
    await settle();
    expect(hostsIn(place)).toHaveLength(1);
    expect(made[0]?.options.sources.call).toBe(config);
  });

  test('without a target reads the config first, which may say where it stands', async () => {
    const { face, made } = faceOf();
    await face.mount({ surface: 'popover' });
    await settle();
    expect(made).toHaveLength(1);
    expect(hostsIn(document)).toHaveLength(1);
  });
});

describe('the queue', () => {
  test('runs each call in order', async () => {
    const { face, made } = faceOf(WEBHOOK);
    face.push(['open'], ['close']);
    await settle();
    expect(made[0]?.asked).toEqual(['open', 'close']);
  });

  test.each<[string, unknown]>([
    ['an unknown name', ['opne', {}]],
    ['what is no function', ['version']],
    ['no list at all', 'open'],
    ['nothing', undefined],
    ['an empty list', []],
  ])('says in the console what it cannot take: %s', async (_, command) => {
    const { face } = faceOf(WEBHOOK);
    const push: unknown = face.push;
    if (typeof push !== 'function') throw new TypeError('no push');
    expect(() => Reflect.apply(push, face, [command])).not.toThrow();
    await settle();
    expect(said()).toContain('[consult-form]');
  });

  test('goes on after a call that failed', async () => {
    const { face, made } = faceOf(WEBHOOK);
    const wrong: unknown[] = JSON.parse('[["opne"]]');
    if (isQueue(wrong)) face.push(...wrong, ['open']);
    await settle();
    expect(said()).toMatch(/opne TypeError: .*not a function/);
    expect(made[0]?.asked).toEqual(['open']);
  });
});

describe('a further copy of the tag', () => {
  test('is served by the first one', async () => {
    const { face } = faceOf(WEBHOOK);
    const tag = tagOf({ ...WEBHOOK, 'data-template': 'smp-consultation' });
    document.body.append(tag);
    face.adopt(tag);
    face.adopt(null);
    await settle();
    expect(hostsIn(document)).toHaveLength(2);
  });

  test('lends its parts to a first one whose chunks did not load', () => {
    const { face, lent } = faceOf();
    const { parts: whole } = fakeParts();
    face.adopt(null, whole);
    expect(lent).toEqual([whole]);
  });
});

describe('what the page has at our name', () => {
  test('is a queue where it is a list', () => {
    expect(isQueue([['open']])).toBe(true);
    for (const other of [undefined, null, {}, 'open']) expect(isQueue(other)).toBe(false);
  });
});
