import './part.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULT_ACCENT } from '../../../src/model/defaults.ts';
import { buttonColours } from '../../../src/theme/accent.ts';
import { drawLauncher, type LauncherOptions } from '../../../src/ui/launcher/draw-launcher.ts';

afterEach(() => document.body.replaceChildren());

function launcher(options: LauncherOptions = {}, style = ''): HTMLButtonElement {
  const host = document.createElement('consult-form');
  host.style.cssText = style;
  document.body.append(host);
  const { button } = drawLauncher(host, options);
  expect(button.getRootNode()).toBe(host.shadowRoot);
  return button;
}

test('the launcher is a button that opens a dialog, and says so', () => {
  const button = launcher();
  expect(button.type).toBe('button');
  expect(button.dataset['action']).toBe('open');
  expect(button.getAttribute('part')).toBe('launcher');
  expect(button.getAttribute('aria-haspopup')).toBe('dialog');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(button.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
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
  test('is 16 pixels from the corner at the end of a line', () => {
    const { dataset, style } = launcher();
    expect(dataset['corner']).toBe('end');
    expect(style.getPropertyValue('--offset-inline')).toBe('16px');
    expect(style.getPropertyValue('--offset-block')).toBe('16px');
  });

  test('is what the config says', () => {
    const { dataset, style } = launcher({ corner: 'start', offset: [24, 0] });
    expect(dataset['corner']).toBe('start');
    expect(style.getPropertyValue('--offset-inline')).toBe('24px');
    expect(style.getPropertyValue('--offset-block')).toBe('0px');
  });
});

describe('its colour', () => {
  const coloursOf = ({ style }: HTMLButtonElement) => ({
    '--accent': style.getPropertyValue('--accent'),
    '--on-accent': style.getPropertyValue('--on-accent'),
  });

  test('is the tag’s, then the page’s, then the default', () => {
    const page = '--consult-accent: #123456';
    expect(coloursOf(launcher({ accent: '#7a1f1f' }, page))).toEqual(buttonColours('#7a1f1f'));
    expect(coloursOf(launcher({}, page))).toEqual(buttonColours('#123456'));
    expect(coloursOf(launcher())).toEqual(buttonColours(DEFAULT_ACCENT));
  });

  test('is the default where what was written is none', () => {
    expect(coloursOf(launcher({ accent: 'teal; color: red' }))).toEqual(
      buttonColours(DEFAULT_ACCENT),
    );
  });
});

test('a launcher drawn into a host that has a shadow root uses that one', () => {
  const host = document.createElement('consult-form');
  const shadow = host.attachShadow({ mode: 'open' });
  drawLauncher(host, {});
  expect(shadow.querySelectorAll('button')).toHaveLength(1);
});
