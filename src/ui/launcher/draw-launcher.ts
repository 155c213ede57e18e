import { launcherLabel } from '../../i18n/launcher-label.ts';
import { DEFAULT_ACCENT, DEFAULT_LOCALE, DEFAULTS } from '../../model/defaults.ts';
import { adoptSheets } from '../../platform/adopt-sheets.ts';
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

/** A speech bubble with two lines in it. */
const BUBBLE = 'M4 5.5h16v11H11l-4.5 3.5v-3.5H4v-11ZM8 9.5h8M8 12.7h5';

function drawIcon(): SVGElement {
  const draw = (tag: string, attributes: Readonly<Record<string, string>>): SVGElement => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const icon = draw('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.8' };
  icon.append(draw('path', { d: BUBBLE, 'stroke-linejoin': 'round', ...stroke }));
  return icon;
}

/** Draws the floating button without preact: it is all that most visitors ever load. */
export function drawLauncher(host: HTMLElement, options: LauncherOptions): Launcher {
  const { label, locale = DEFAULT_LOCALE, accent, corner = DEFAULTS.corner } = options;
  const [inline, block] = options.offset ?? DEFAULTS.offset;
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  adoptSheets(shadow, hostCss, launcherCss);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'launcher';
  button.part.add('launcher');
  button.dataset['action'] = 'open';
  button.dataset['corner'] = corner;
  const ofPage = getComputedStyle(host).getPropertyValue('--consult-accent');
  const tokens = {
    ...buttonColours(accent || ofPage || DEFAULT_ACCENT),
    '--offset-inline': `${inline}px`,
    '--offset-block': `${block}px`,
  };
  for (const [name, value] of Object.entries(tokens)) button.style.setProperty(name, value);
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.append(drawIcon(), label || launcherLabel(locale));
  shadow.append(button);
  return { button };
}
