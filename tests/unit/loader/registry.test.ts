// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRegistry, type Registry } from '../../../src/loader/registry.ts';
import { clearPage, elementOf, fakeParts, hostsIn, settle, tagOf, type Made } from './support.ts';

const WEBHOOK = { 'data-webhook': 'https://hooks.example/abc' };
const INLINE = { 'data-surface': 'inline' };

let registry: Registry;
let made: Made[];
let warn = vi.spyOn(console, 'warn');

beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const fake = fakeParts();
  made = fake.made;
  registry = createRegistry(fake.parts, () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  clearPage();
});

/** A tag in the page's body. */
function tagInBody(attributes: Readonly<Record<string, string>>): HTMLScriptElement {
  const tag = tagOf(attributes);
  document.body.append(tag);
  return tag;
}

const floating = (): HTMLElement[] =>
  hostsIn(document).filter((host) => host.parentElement === document.documentElement);

describe('a tag', () => {
  test('with a webhook alone floats on the root element, and makes no form until it is touched', async () => {
    registry.adoptTag(tagInBody(WEBHOOK));
    await settle();
    expect(floating()).toHaveLength(1);
    expect(floating()[0]?.textContent).toBe('launcher');
    expect(made).toEqual([]);
  });

  test('that asks for an inline form has it beside itself, at once', async () => {
    const tag = tagInBody({ ...WEBHOOK, ...INLINE });
    registry.adoptTag(tag);
    expect(tag.nextElementSibling?.localName).toBe('consult-form');
    await settle();
    expect(made).toHaveLength(1);
    expect(made[0]?.options.sources.settings).toEqual({
      webhook: 'https://hooks.example/abc',
      surface: 'inline',
    });
  });

  test('in the head that asks for an inline form has it at the end of the body', async () => {
    const tag = tagOf({ ...WEBHOOK, ...INLINE });
    document.head.append(tag);
    registry.adoptTag(tag);
    await settle();
    expect(document.body.lastElementChild?.localName).toBe('consult-form');
  });

  test('that cannot be found is said, with the mend', () => {
    registry.adoptTag(null);
    expect(warn.mock.calls).toEqual([['[consult-form]', 'no tag']]);
  });

  test('with a target has its form there, inline unless it says otherwise', async () => {
    const place = document.createElement('div');
    place.id = 'here';
    document.body.append(place);
    registry.adoptTag(tagInBody({ ...WEBHOOK, 'data-target': '#here' }));
    await settle();
    expect(hostsIn(place)).toHaveLength(1);
    expect(made[0]?.options.sources.settings['surface']).toBe('inline');
  });

  test('whose form floats has it on the root element, whatever its target: no router takes it away', async () => {
    const place = document.createElement('div');
    place.id = 'here';
    document.body.append(place);
    registry.adoptTag(tagInBody({ ...WEBHOOK, 'data-target': '#here', 'data-surface': 'popover' }));
    await settle();
    document.body.innerHTML = '<div id="here"></div>';
    expect(floating()).toHaveLength(1);
  });

  test.each(['#nowhere', '][', '   >'])(
    'whose target “%s” is nowhere has its form beside it, and says so',
    async (target) => {
      const tag = tagInBody({ ...WEBHOOK, 'data-target': target });
      registry.adoptTag(tag);
      await settle();
      expect(tag.nextElementSibling?.localName).toBe('consult-form');
      expect(warn.mock.calls.flat().join(' ')).toContain(`no target ${target.trim()}`);
    },
  );

  test('with a config that may name the surface reads it before it draws anything', async () => {
    registry.adoptTag(tagInBody({ 'data-config': '#form' }));
    await settle();
    expect(made).toHaveLength(1);
    expect(made[0]?.options.launcher).toBeUndefined();
    expect(document.querySelector('button')).toBeNull();
  });

  test.each([{}, { 'data-cfasync': 'false' }, { 'data-clinic': 'Halden' }])(
    'that asks for no form, as by %j, brings none',
    async (attributes) => {
      registry.adoptTag(tagInBody(attributes));
      await settle();
      expect(hostsIn(document)).toEqual([]);
    },
  );

  test.each([{}, { 'data-webhok': 'https://hooks.example/abc' }])(
    'that asks for no form, as by %j, is said where nothing else asks for one in 4 s',
    (attributes) => {
      vi.useFakeTimers();
      const tag = tagInBody(attributes);
      registry.adoptTag(tag);
      vi.advanceTimersByTime(3999);
      expect(warn).not.toHaveBeenCalled();
      vi.advanceTimersByTime(1);
      expect(warn.mock.calls).toEqual([['[consult-form]', 'no webhook in', tag]]);
    },
  );

  test('that asks for no form is not said where an element asks for one', () => {
    vi.useFakeTimers();
    registry.adoptTag(tagInBody({}));
    registry.adoptElement(elementOf());
    vi.advanceTimersByTime(4000);
    expect(warn).not.toHaveBeenCalled();
  });

  test('takes its settings from its address too, and those win', async () => {
    const src = 'https://cdn.example/consult-form.js?surface=inline&clinic=Query';
    registry.adoptTag(tagInBody({ ...WEBHOOK, 'data-clinic': 'Attribute', src }));
    await settle();
    expect(made[0]?.options.sources).toMatchObject({
      settings: { webhook: 'https://hooks.example/abc', clinic: 'Query', surface: 'inline' },
      query: { clinic: 'Query', surface: 'inline' },
    });
    expect(floating()).toEqual([]);
  });

  test('has its address’s query decoded, and reads none where it has no address', async () => {
    const src =
      'https://cdn.example/v1/consult-form.js?webhook=https%3A%2F%2Fhooks.example%2Fa%3Fb%3D1&clinic=Dr+%C3%96&test&surface=%20inline#x';
    registry.adoptTag(tagInBody({ src }));
    registry.adoptTag(tagInBody({ ...WEBHOOK, ...INLINE }));
    await settle();
    expect(made.map(({ options }) => options.sources.query)).toEqual([
      { webhook: 'https://hooks.example/a?b=1', clinic: 'Dr Ö', test: '', surface: 'inline' },
      {},
    ]);
  });
});

describe('the same tag twice', () => {
  test('as one element is met once', async () => {
    const tag = tagInBody(WEBHOOK);
    registry.adoptTag(tag);
    registry.adoptTag(tag);
    await settle();
    expect(hostsIn(document)).toHaveLength(1);
  });

  test('by theme and tag manager makes one launcher', async () => {
    registry.adoptTag(tagInBody(WEBHOOK));
    registry.adoptTag(tagInBody(WEBHOOK));
    await settle();
    expect(hostsIn(document)).toHaveLength(1);
  });

  test('with other settings makes another form', async () => {
    registry.adoptTag(tagInBody(WEBHOOK));
    registry.adoptTag(tagInBody({ ...WEBHOOK, 'data-template': 'smp-consultation' }));
    await settle();
    expect(hostsIn(document)).toHaveLength(2);
  });

  test('asking for an inline form has one in each place', async () => {
    registry.adoptTag(tagInBody({ ...WEBHOOK, ...INLINE }));
    registry.adoptTag(tagInBody({ ...WEBHOOK, ...INLINE }));
    await settle();
    expect(made).toHaveLength(2);
  });
});

describe('an element placed by hand', () => {
  test('stands inline where it is, with the tag’s settings but those of the tag’s own place', async () => {
    registry.adoptTag(
      tagInBody({
        ...WEBHOOK,
        'data-clinic': 'Halden',
        'data-label': 'Ask',
        'data-accent': '#123',
      }),
    );
    const host = elementOf({ 'data-accent': '#456' });
    registry.adoptElement(host);
    await settle();
    expect(made.map(({ options }) => options.host)).toEqual([host]);
    expect(made[0]?.options.sources.settings).toEqual({
      surface: 'inline',
      webhook: 'https://hooks.example/abc',
      clinic: 'Halden',
      accent: '#456',
    });
  });

  test('that takes the tag’s settings is the tag’s form: no launcher comes besides', async () => {
    registry.adoptTag(tagInBody(WEBHOOK));
    registry.adoptElement(elementOf());
    await settle();
    expect(floating()).toEqual([]);
  });

  test('leaves a tag that names its surface its own form', async () => {
    registry.adoptTag(tagInBody({ ...WEBHOOK, 'data-surface': 'popover' }));
    registry.adoptElement(elementOf());
    await settle();
    expect(floating()).toHaveLength(1);
    expect(made).toHaveLength(1);
    expect(made[0]?.options.sources.settings['surface']).toBe('inline');
  });

  test.each([WEBHOOK, { 'data-config': '#own' }])(
    'with settings of its own, %j, takes nothing from the tag',
    async (own) => {
      registry.adoptTag(tagInBody({ ...WEBHOOK, 'data-clinic': 'Halden' }));
      registry.adoptElement(elementOf(own));
      await settle();
      expect(made[0]?.options.sources.settings).not.toHaveProperty('clinic');
      expect(floating()).toHaveLength(1);
    },
  );

  test('takes what stands in the tag’s address too, but for the tag’s own place', async () => {
    const src = 'https://cdn.example/consult-form.js?webhook=/lead&label=Ask&surface=popover';
    registry.adoptTag(tagInBody({ src }));
    registry.adoptElement(elementOf());
    await settle();
    expect(made[0]?.options.sources.settings).toEqual({ surface: 'inline', webhook: '/lead' });
  });

  test('is met once, however often it is moved', async () => {
    const host = elementOf(WEBHOOK);
    registry.adoptElement(host);
    registry.adoptElement(host);
    await settle();
    expect(made).toHaveLength(1);
  });

  test('may float, by its own word', async () => {
    const host = elementOf({ ...WEBHOOK, 'data-surface': 'popover' });
    registry.adoptElement(host);
    await settle();
    expect(host.textContent).toBe('launcher');
    expect(made).toEqual([]);
  });
});

test('a form put there by a call is met once, though its element joins the page', async () => {
  registry.insert({ fields: [] }, {});
  const [host] = hostsIn(document);
  if (host) registry.adoptElement(host);
  await settle();
  expect(made).toHaveLength(1);
  expect(made[0]?.options.sources.call).toEqual({ fields: [] });
  expect(registry.forms).toHaveLength(1);
});
