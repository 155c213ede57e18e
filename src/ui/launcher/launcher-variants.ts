import { adoptSheets } from '../../platform/adopt-sheets.ts';
import tabCss from '../../theme/tab.css?inline';
import type { LauncherOptions } from './draw-launcher.ts';
import { dressLauncher } from './dress-launcher.ts';

export { drawPoint } from './draw-point.ts';

export interface VariantOptions extends LauncherOptions {
  /** A button at the corner, a tab at the window's side, or none at all. @default 'pill' */
  kind?: 'pill' | 'tab' | 'none' | undefined;
}

/** Turns a launcher into a tab: half-way up the window's side, unless the config says how far. */
export function dressTab(button: HTMLElement, host: HTMLElement, look: VariantOptions): void {
  const { corner, offset } = look;
  dressLauncher(button, host, { ...look, offset: offset ?? [0, 0] });
  if (!offset) button.style.cssText += ';--cf-up:50%;translate:0 50%';
  const isRight = (corner !== 'start') === (getComputedStyle(host).direction === 'ltr');
  // On which side of it its panel has room.
  button.dataset['side'] = isRight ? 'left' : 'right';
  const words = document.createElement('span');
  words.append(...button.childNodes);
  button.append(words);
  if (host.shadowRoot) adoptSheets(host.shadowRoot, tabCss);
}
