// @vitest-environment happy-dom
// The calls of a host page's own script, as the tag's global takes them.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFace } from '../../../src/loader/create-face.ts';
import { isQueue } from '../../../src/loader/face.ts';
import { clearPage, fakeParts, hostsIn, settle, tagOf } from './support.ts';

const WEBHOOK = { 'data-webhook': 'https://hooks.example/abc' };
let warn = vi.spyOn(console, 'warn');
let listen = vi.spyOn(window, 'addEventListener');
let unlisten = vi.spyOn(window, 'removeEventListener');

beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.spyOn(customElements, 'define').mockReturnValue(undefined);
  listen = vi.spyOn(window, 'addEventListener');
  unlisten = vi.spyOn(window, 'removeEventListener');
});
afterEach(() => {
  for (const [name, listener] of listen.mock.calls) window.removeEventListener(name, listener);
  clearPage();
  vi.restoreAllMocks();
});

/** A page with a tag of these attributes, drawn. */
async function pageWith(attributes: Readonly<Record<string, string>> = WEBHOOK) {
  const fake = fakeParts();
  const tag = tagOf(attributes);
  document.body.append(tag);
  const face = createFace(fake.parts, tag);
  await settle();
  return { ...fake, face, tag };
}

type Page = Awaited<ReturnType<typeof pageWith>>;

/** What a call that puts a form on the page gives back. */
interface Handle {
  host: HTMLElement;
  open(): Promise<void>;
  close(): Promise<void>;
  prefill(answers: unknown): Promise<void>;
  destroy(): Promise<void>;
}

const isHandle = (value: unknown): value is Handle => 'destroy' in Object(value);

async function mount({ face }: Page, ...said: readonly unknown[]): Promise<Handle> {
  const handle = await face.mount(...said);
  if (!isHandle(handle)) throw new Error('no handle');
  return handle;
}

describe('mount', () => {
  test('gives back the form that it puts on the page, to open, fill in and take away', async () => {
    const page = await pageWith();
    const room = document.createElement('section');
    document.body.append(room);
    const form = await mount(page, { id: 'price' }, { target: 'section' });
    expect(hostsIn(room)).toEqual([form.host]);
    await form.open();
    await form.close();
    await form.prefill({ first_name: 'Ada' });
    const made = page.made.find(({ options }) => options.host === form.host);
    expect(made?.asked).toEqual(['open', 'close']);
    expect(made?.form.engine.answer('first_name')).toBe('Ada');
    await form.destroy();
    expect(made?.asked).toEqual(['open', 'close', 'destroy']);
    expect(hostsIn(room)).toEqual([]);
  });

  test('puts each form apart, though two are of one config', async () => {
    const page = await pageWith();
    const config = { id: 'price' };
    const [one, two] = [await mount(page, config), await mount(page, config)];
    await one.open();
    expect(page.made.find(({ options }) => options.host === two.host)?.asked).toEqual([]);
  });

  test('puts a form into an element, which no selector needs to name', async () => {
    const page = await pageWith();
    const room = document.createElement('section');
    document.body.append(room);
    const { host } = await mount(page, { id: 'price' }, { target: room });
    await settle();
    expect(hostsIn(room)).toEqual([host]);
    const made = page.made.filter(({ options }) => options.host === host);
    expect(made.map(({ options }) => options.sources.settings['surface'])).toEqual(['inline']);
  });

  const CONFIG = { id: 'price' };
  test.each<[string, readonly unknown[]]>([
    ["'x'", ['x']],
    ['number', [5]],
    ['function', [() => 1]],
    ['object', [null]],
    ['object', [[CONFIG]]],
    ['undefined', []],
    ['number', [CONFIG, { target: 5 }]],
    ['object', [CONFIG, { target: null }]],
    ['object', [CONFIG, '#ask']],
  ])('refuses %s in words, and puts nothing on the page', async (found, said) => {
    const { face } = await pageWith();
    const before = hostsIn(document);
    await expect(face.mount(...said)).rejects.toMatchObject({
      code: 'bad_argument',
      message: `mount(config, { target }): ${found}; it takes an object, an element or selector: write { target: '#ask' }`,
    });
    expect(hostsIn(document)).toEqual(before);
  });

  test('that was queued with what it does not take is said in the console', async () => {
    const { face } = await pageWith();
    const queued: unknown[] = JSON.parse('[["mount", "x"], ["mount", null]]');
    if (isQueue(queued)) face.push(...queued);
    await settle();
    expect(warn.mock.calls.map(([, , fault]) => Object(fault))).toMatchObject([
      { code: 'bad_argument' },
      { code: 'bad_argument' },
    ]);
    expect(hostsIn(document)).toHaveLength(1);
  });
});

test('open has a code and words where the page has no form, or none any more', async () => {
  const refused = {
    code: 'no_form',
    message: 'open(): none; it takes a form of this page (): add a <consult-form>, or name its id',
  };
  const { face: bare } = await pageWith({});
  await expect(bare.open()).rejects.toMatchObject(refused);
  const { face } = await pageWith();
  await face.destroy();
  await expect(face.open()).rejects.toMatchObject(refused);
});

describe('prefill', () => {
  test('has a code and the browser’s own words where a part did not load', async () => {
    const { face, broken } = await pageWith();
    broken.set('widget', new TypeError('no chunk'));
    await expect(face.prefill({})).rejects.toMatchObject({
      code: 'not_loaded',
      message: 'no chunk',
    });
  });

  test('answers fields by id, lists too, of the form that would be opened', async () => {
    const { face, made } = await pageWith();
    await face.prefill({ first_name: 'Ada', wishes: ['hairline', 'scar'] });
    expect([...(made[0]?.form.engine.answers() ?? [])]).toEqual([
      ['first_name', 'Ada'],
      ['wishes', ['scar', 'hairline']],
    ]);
  });

  test('leaves what the visitor has answered, and renews what a page has filled in', async () => {
    const { face, made } = await pageWith();
    await face.prefill({ first_name: 'Ada', wishes: 'scar' });
    made[0]?.form.engine.set('first_name', 'Bea');
    await face.prefill({ first_name: 'Cleo', wishes: 'hairline' });
    expect([...(made[0]?.form.engine.answers() ?? [])]).toEqual([
      ['first_name', 'Bea'],
      ['wishes', ['hairline']],
    ]);
  });

  test('says which field takes no such answer, and never what that was', async () => {
    const { face } = await pageWith();
    await face.prefill({ wishes: 'a secret', nome: 'Ada' });
    const said = warn.mock.calls.flat().join('\n');
    expect(said).toContain('consult-answer-wishes: no answer that this field takes');
    expect(said).toContain('consult-answer-nome: no field of that name');
    expect(said).not.toMatch(/secret|Ada/);
  });

  test('fills in the form that is named, by its element or its id', async () => {
    const { face, made } = await pageWith();
    face.adopt(tagOf({ ...WEBHOOK, 'data-surface': 'inline' }));
    await settle();
    const [inline] = hostsIn(document.body);
    if (inline) inline.id = 'ask';
    await face.prefill({ first_name: 'Ada' }, 'ask');
    await face.prefill({ wishes: 'scar' }, inline);
    const filled = made.find(({ options }) => options.host === inline);
    expect([...(filled?.form.engine.answers() ?? [])]).toEqual([
      ['first_name', 'Ada'],
      ['wishes', ['scar']],
    ]);
  });

  test.each([undefined, null, 'Ada', ['Ada']])('refuses %j in words', async (answers) => {
    const { face } = await pageWith();
    await expect(face.prefill(answers)).rejects.toMatchObject({
      name: 'ConsultFormError',
      code: 'bad_argument',
      path: 'prefill(answers)',
    });
  });

  test('refuses a form that is not there, and names those that are', async () => {
    const { face } = await pageWith();
    hostsIn(document)[0]?.setAttribute('id', 'here');
    await expect(face.prefill({}, 'there')).rejects.toMatchObject({
      code: 'no_form',
      message:
        "prefill(answers, which): 'there'; it takes a form of this page (here): add a <consult-form>, or name its id",
    });
  });
});

describe('on', () => {
  test('hears an event of any form, until it is ended', async () => {
    const { face } = await pageWith();
    const heard: unknown[] = [];
    const end = await face.on('consult-outcome', (event: unknown) => heard.push(event));
    const event = new CustomEvent('consult-outcome', { bubbles: true, detail: { form: 'a' } });
    hostsIn(document)[0]?.dispatchEvent(event);
    expect(heard).toEqual([event]);
    if (typeof end === 'function') end();
    hostsIn(document)[0]?.dispatchEvent(new CustomEvent('consult-outcome', { bubbles: true }));
    expect(heard).toHaveLength(1);
  });

  test('refuses an event that there is none of, and names those that there are', async () => {
    const { face } = await pageWith();
    await expect(face.on('outcome', () => undefined)).rejects.toMatchObject({
      code: 'unknown_event',
      message:
        "on(name, listener): 'outcome'; it takes consult-open, consult-step, consult-submit, consult-outcome, consult-close: write on('consult-outcome', listener)",
    });
    await expect(face.on('consult-open', 'log')).rejects.toMatchObject({ code: 'bad_argument' });
  });
});

describe('destroy', () => {
  test('takes every form off the page, and every listener', async () => {
    const { face, made } = await pageWith();
    await face.on('consult-open', () => undefined);
    await face.open();
    await face.destroy();
    expect(made[0]?.asked).toEqual(['open', 'destroy']);
    expect(hostsIn(document)).toEqual([]);
    const left = listen.mock.calls.filter(
      ([name, listener]) =>
        !unlisten.mock.calls.some(([ended, other]) => ended === name && other === listener),
    );
    expect(left).toEqual([]);
    await expect(face.open()).rejects.toMatchObject({ code: 'no_form' });
  });

  test('takes away a form that is still on its way', async () => {
    const { face, made, tag } = await pageWith({ ...WEBHOOK, 'data-surface': 'inline' });
    tag.remove();
    void face.open();
    await face.destroy();
    expect(made[0]?.asked).toContain('destroy');
    expect(hostsIn(document)).toEqual([]);
  });

  test('takes the form that is named alone', async () => {
    const page = await pageWith();
    const form = await mount(page, { id: 'price' });
    form.host.id = 'price';
    await page.face.destroy('price');
    expect(hostsIn(document)).toHaveLength(1);
    expect(hostsIn(document)[0]).not.toBe(form.host);
    await form.destroy();
    await expect(page.face.destroy('price')).rejects.toMatchObject({ code: 'no_form' });
  });

  test.each([0, 1])(
    'has nobody told that a tag which asks for no form has none, be there %d by a call',
    async (forms) => {
      vi.useFakeTimers({ toFake: ['setTimeout'] });
      const { face } = await pageWith({});
      if (forms) await face.mount({ id: 'price' });
      await face.destroy();
      await vi.advanceTimersByTimeAsync(4000);
      vi.useRealTimers();
      expect(warn).not.toHaveBeenCalled();
    },
  );

  test('lets a tag put a form there again, openers and all', async () => {
    const { face, made } = await pageWith();
    await face.destroy();
    face.adopt(tagOf(WEBHOOK));
    await settle();
    const opener = document.createElement('button');
    opener.setAttribute('data-consult-open', '');
    document.body.append(opener);
    opener.click();
    await settle();
    expect(made.at(-1)?.asked).toEqual(['open']);
  });
});
