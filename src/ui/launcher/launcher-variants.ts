import * as DEFAULTS from '../../model/defaults.ts';
import { adoptSheets } from '../../platform/adopt-sheets.ts';
import tabCss from '../../theme/tab.css?inline';
import { GAP } from '../surfaces/beside.ts';
import type { LauncherOptions } from './draw-launcher.ts';
import { dressLauncher } from './dress-launcher.ts';

export interface VariantOptions extends LauncherOptions {
  /** A button at the corner, a tab at the window's side, or none at all. @default 'pill' */
  kind?: 'pill' | 'tab' | 'none' | undefined;
}

/** Where nothing shows a panel stands beside this: a point at the corner, which takes no focus. */
export function drawPoint(host: HTMLElement, look: VariantOptions): HTMLElement {
  const { corner = DEFAULTS.corner, offset = DEFAULTS.offset } = look;
  const point = document.createElement('span');
  point.dataset['corner'] = corner;
  point.style.cssText = `position:fixed;visibility:hidden;inset-block-end:${offset[1] - GAP}px;inset-inline-${corner}:${offset[0]}px`;
  host.shadowRoot?.append(point);
  return point;
}

/** Turns a launcher into a tab: half-way up the window's side, unless the config says how far. */
export function dressTab(button: HTMLElement, host: HTMLElement, look: VariantOptions): void {
  const { corner, offset } = look;
  dressLauncher(button, host, { ...look, offset: offset ?? [0, 0] });
  if (!offset) button.style.cssText += ';--up:50%;translate:0 50%';
  const isRight = (corner !== 'start') === (getComputedStyle(host).direction === 'ltr');
  // On which side of it its panel has room.
  button.dataset['side'] = isRight ? 'left' : 'right';
  const words = document.createElement('span');
  words.append(...button.childNodes);
  button.append(words);
  if (host.shadowRoot) adoptSheets(host.shadowRoot, tabCss);
}
