import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import * as DEFAULTS from '../../../src/model/defaults.ts';
import { accentTokens } from '../../../src/theme/accent.ts';
import { parseHex, toCss } from '../../../src/theme/colour.ts';
import { createRoot, type Look } from '../../../src/ui/root.ts';
import { addPart } from './part.ts';

beforeAll(addPart);
afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

/** A host element on the page, with styles of the page's own. */
function hostOf(style = '', parentStyle = ''): HTMLElement {
  const parent = document.createElement('div');
  parent.style.cssText = parentStyle;
  const host = document.createElement('consult-form');
  host.style.cssText = style;
  parent.append(host);
  document.body.append(parent);
  return host;
}

const accentOf = (look: Look, style = ''): string =>
  createRoot(hostOf(style), { dye: accentTokens, ...look }).element.style.getPropertyValue(
    '--cf-accent',
  );

describe('the root of a form', () => {
  test('asks the known recorders of sessions to mask whatever is in it', () => {
    const { element } = createRoot(hostOf(), {});
    expect([...element.classList]).toEqual([
      'root',
      'fs-mask',
      'ph-no-capture',
      'sentry-mask',
      'rr-block',
    ]);
    expect(element.getAttribute('data-hj-suppress')).toBe('true');
    expect(element.getAttribute('data-clarity-mask')).toBe('true');
  });

  test('hangs in an open shadow root, with style sheets that need no style element', () => {
    const host = hostOf();
    const { shadow, element } = createRoot(host, {}, 'p {}');
    expect(host.shadowRoot).toBe(shadow);
    expect(element.parentNode).toBe(shadow);
    expect(element.getAttribute('part')).toBe('root');
    expect(shadow.adoptedStyleSheets).toHaveLength(3);
    expect(host.querySelector('style') ?? shadow.querySelector('style')).toBeNull();
  });

  test('shares the shadow root of a launcher that was there first', () => {
    const host = hostOf();
    const shadow = host.attachShadow({ mode: 'open' });
    expect(createRoot(host, {}).shadow).toBe(shadow);
  });

  test('goes away without a trace, and twice does no harm', () => {
    const root = createRoot(hostOf(), {});
    root.dispose();
    root.dispose();
    expect(root.shadow.childElementCount).toBe(0);
  });
});

describe('its accent', () => {
  const light = (accent: string): string | undefined =>
    accentTokens(accent, 'light')['--cf-accent'];

  test('is the config’s, before that of the page', () => {
    expect(accentOf({ accent: '#7a1f1f' }, '--consult-accent: #123456')).toBe(light('#7a1f1f'));
  });

  test('is the page’s own where the config names none', () => {
    expect(accentOf({}, '--consult-accent: #123456')).toBe(light('#123456'));
  });

  test('is the default where neither does, or where what the page says is no colour', () => {
    expect(accentOf({})).toBe(light(DEFAULTS.accent));
    expect(accentOf({}, '--consult-accent: url(x)')).toBe(light(DEFAULTS.accent));
  });

  test.each(['light', 'dark'] as const)('needs no code where it is the default (%s)', (scheme) => {
    const { element } = createRoot(hostOf(), { scheme });
    expect(element.style.getPropertyValue('--cf-accent')).toBe('');
    const [ofLight, ofDark] = readFileSync('src/theme/root.css', 'utf8').split("='dark'] {");
    const rule = scheme === 'light' ? ofLight : ofDark;
    const written = [...(rule ?? '').matchAll(/(--[\w-]*(?:accent|tint)): (#[\da-f]+);/g)].map(
      ([, name = '', hex = '']) => [name, toCss(parseHex(hex) ?? [])],
    );
    expect(Object.fromEntries(written)).toEqual(accentTokens(DEFAULTS.accent, scheme));
  });

  test('is never pasted into CSS text as it was written', () => {
    const { element } = createRoot(hostOf(), {
      accent: '#fff;} * { display: none',
      dye: accentTokens,
    });
    expect(element.getAttribute('style')).not.toContain('display');
  });
});

describe('its scheme', () => {
  const schemeOf = (look: Look, parentStyle = ''): string | undefined =>
    createRoot(hostOf('', parentStyle), look).element.dataset['scheme'];

  test('is the config’s', () => {
    expect(schemeOf({ scheme: 'dark' })).toBe('dark');
    expect(schemeOf({ scheme: 'light' }, 'background-color: rgb(0, 0, 0)')).toBe('light');
  });

  test('follows the ground that the form stands on', () => {
    expect(schemeOf({}, 'background-color: rgb(10, 10, 10)')).toBe('dark');
    expect(schemeOf({ scheme: 'auto' }, 'background-color: rgb(250, 250, 250)')).toBe('light');
    expect(schemeOf({})).toBe('light');
  });

  test('of what floats follows the body that it lies over', () => {
    document.body.style.backgroundColor = 'rgb(10, 10, 10)';
    const host = document.createElement('consult-form');
    document.documentElement.append(host);
    expect(createRoot(host, {}).element.dataset['scheme']).toBe('dark');
    host.remove();
  });
});

test('the font is the host page’s only where the config says so', () => {
  expect(createRoot(hostOf(), { font: 'inherit' }).element.dataset['font']).toBe('inherit');
  const { dataset, style } = createRoot(hostOf('', 'font-family: Georgia'), {}).element;
  expect(dataset['font']).toBe('system');
  expect(style.getPropertyValue('--host-font')).toBe('');
});
