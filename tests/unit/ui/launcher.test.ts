import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import * as DEFAULTS from '../../../src/model/defaults.ts';
import { buttonColours } from '../../../src/theme/accent.ts';
import { drawLauncher, type LauncherOptions } from '../../../src/ui/launcher/draw-launcher.ts';
import { addPart } from './part.ts';

beforeAll(addPart);
afterEach(() => document.body.replaceChildren());

type Options = Partial<LauncherOptions>;

const pressed = vi.fn<() => void>();

function launcher(options: Options = {}, style = ''): HTMLButtonElement {
  const host = document.createElement('consult-form');
  host.style.cssText = style;
  document.body.append(host);
  const button = drawLauncher(host, { onPress: pressed, ...options });
  expect(button.getRootNode()).toBe(host.shadowRoot);
  return button;
}

test('the launcher is a button that opens a dialog, and says so', () => {
  const button = launcher();
  expect(button.dataset['action']).toBe('open');
  expect(button.getAttribute('part')).toBe('launcher');
  expect(button.getAttribute('aria-haspopup')).toBe('dialog');
  expect(button.getAttribute('aria-expanded')).toBe('false');
});

describe('its words', () => {
  test('are its label', () => {
    expect(launcher({ label: 'Talk to us' }).textContent).toBe('Talk to us');
  });

  test('are the locale’s where it has none', () => {
    expect(launcher().textContent).toBe('Request a consultation');
    expect(launcher({ label: '', locale: 'en-GB' }).textContent).toBe('Request a consultation');
  });

  test('show markup as text', () => {
    const button = launcher({ label: '<b>Hi</b>' });
    expect(button.textContent).toBe('<b>Hi</b>');
    expect(button.querySelector('b')).toBeNull();
  });
});

describe('its place', () => {
  /** How far from the inline and from the block edge, as the sheet is told. */
  const pixelsOf = ({ style }: HTMLButtonElement): string[] =>
    style.cssText.match(/(?<=: )\d+px/g) ?? [];

  test('is 16 pixels from the corner at the end of a line', () => {
    const button = launcher();
    expect(button.dataset['corner']).toBe('end');
    expect(pixelsOf(button)).toEqual(['16px', '16px']);
  });

  test('is what the config says', () => {
    const button = launcher({ corner: 'start', offset: [24, 0] });
    expect(button.dataset['corner']).toBe('start');
    expect(pixelsOf(button)).toEqual(['24px', '0px']);
  });
});

describe('its colour', () => {
  const coloursOf = ({ style }: HTMLButtonElement) => ({
    '--cf-accent': style.getPropertyValue('--cf-accent'),
    '--cf-on-accent': style.getPropertyValue('--cf-on-accent'),
  });

  test('is the tag’s, then the page’s, then the default', () => {
    const page = '--consult-accent: #123456';
    expect(coloursOf(launcher({ accent: '#7a1f1f' }, page))).toEqual(buttonColours('#7a1f1f'));
    expect(coloursOf(launcher({}, page))).toEqual(buttonColours('#123456'));
    expect(coloursOf(launcher())).toEqual(buttonColours(DEFAULTS.accent));
  });

  test('is the default where what was written is none', () => {
    expect(coloursOf(launcher({ accent: 'teal; color: red' }))).toEqual(
      buttonColours(DEFAULTS.accent),
    );
  });
});

test('a launcher drawn into a host that has a shadow root uses that one', () => {
  const host = document.createElement('consult-form');
  const shadow = host.attachShadow({ mode: 'open' });
  drawLauncher(host, { onPress: pressed });
  expect(shadow.querySelectorAll('button')).toHaveLength(1);
});
