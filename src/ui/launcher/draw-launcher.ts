import { launcherLabel } from '../../i18n/launcher-label.ts';
import { DEFAULT_ACCENT, DEFAULT_LOCALE, DEFAULTS } from '../../model/defaults.ts';
import { buttonColours } from '../../theme/accent.ts';
import hostCss from '../../theme/host.css?inline';
import launcherCss from '../../theme/launcher.css?inline';

export interface LauncherOptions {
  /** Words on the button; the locale's own where none are given. */
  label?: string | undefined;
  locale?: string | undefined;
  /** `#rgb` or `#rrggbb`. @default the page's `--consult-accent`, else a deep teal */
  accent?: string | undefined;
  /** Which bottom corner it keeps to. @default 'end' */
  corner?: 'start' | 'end' | undefined;
  /** Pixels from the inline and the block edge of the window. @default [16, 16] */
  offset?: readonly [number, number] | undefined;
}

export interface Launcher {
  button: HTMLButtonElement;
}

/** Draws the floating button without preact: it is all that most visitors ever load. */
export function drawLauncher(host: HTMLElement, options: LauncherOptions): Launcher {
  const { label, locale = DEFAULT_LOCALE, accent, corner = DEFAULTS.corner } = options;
  const [inline, block] = options.offset ?? DEFAULTS.offset;
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostCss + launcherCss);
  shadow.adoptedStyleSheets.push(sheet);
  const ofPage = getComputedStyle(host).getPropertyValue('--consult-accent');
  const button = document.createElement('button');
  const tokens = {
    ...buttonColours(accent || ofPage || DEFAULT_ACCENT),
    '--in': `${inline}px`,
    '--up': `${block}px`,
  };
  for (const [name, value] of Object.entries(tokens)) button.style.setProperty(name, value);
  const attributes = {
    type: 'button',
    class: 'launcher',
    part: 'launcher',
    'data-action': 'open',
    'data-corner': corner,
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
  };
  for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value);
  button.append(label || launcherLabel(locale));
  shadow.append(button);
  return { button };
}
