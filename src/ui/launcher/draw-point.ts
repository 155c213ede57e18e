import * as DEFAULTS from '../../model/defaults.ts';
import type { LauncherLook } from './dress-launcher.ts';

/** Where nothing shows a panel stands beside this: a point at the corner, which takes no focus. */
export function drawPoint(host: HTMLElement, look: LauncherLook): HTMLElement {
  const { corner = DEFAULTS.corner, offset = DEFAULTS.offset } = look;
  const point = document.createElement('span');
  point.dataset['corner'] = corner;
  point.style.cssText = `position:fixed;visibility:hidden;inset-block-end:${offset[1]}px;inset-inline-${corner}:${offset[0]}px`;
  host.shadowRoot?.append(point);
  return point;
}
