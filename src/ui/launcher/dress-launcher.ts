import * as DEFAULTS from '../../model/defaults.ts';
import { buttonColours } from '../../theme/accent.ts';

/** How a launcher looks and where it keeps to. */
export interface LauncherLook {
  /** `#rgb` or `#rrggbb`. @default the page's `--consult-accent`, else a deep teal */
  accent?: string | undefined;
  /** Which bottom corner it keeps to. @default 'end' */
  corner?: 'start' | 'end' | undefined;
  /** Pixels from the inline and the block edge of the window. @default [16, 16] */
  offset?: readonly [number, number] | undefined;
}

/** Pixels from one launcher to the one above it. */
const RISE = 64;

/** How many forms that float stood on the page before this one: no launcher lies on another. */
const rankOf = (host: Element): number =>
  Math.max(0, [...document.querySelectorAll(':root>consult-form')].indexOf(host));

/** Gives a launcher its look; again where a config that was read later says otherwise. */
export function dressLauncher(button: HTMLElement, host: Element, look: LauncherLook): void {
  const { accent, corner = DEFAULTS.corner, offset = DEFAULTS.offset } = look;
  const ofPage = getComputedStyle(host).getPropertyValue('--consult-accent');
  const tokens = {
    ...buttonColours(accent || ofPage),
    '--cf-in': `${offset[0]}px`,
    '--cf-up': `${offset[1] + RISE * rankOf(host)}px`,
  };
  for (const [name, value] of Object.entries(tokens)) button.style.setProperty(name, value);
  button.dataset['corner'] = corner;
}
