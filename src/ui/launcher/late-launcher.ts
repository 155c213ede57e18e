import { drawLauncher } from './draw-launcher.ts';
import { dressLauncher } from './dress-launcher.ts';
import type { VariantOptions } from './launcher-variants.ts';

/**
 * The launcher of a form that comes by a config: draws it, or changes the one that the tag has drawn
 * before the config was read. Resolves to what the form's panel stands beside.
 */
export async function settleLauncher(
  host: HTMLElement,
  drawn: HTMLElement | undefined,
  look: VariantOptions,
): Promise<HTMLElement> {
  const { kind = 'pill' } = look;
  const variants = kind === 'pill' ? undefined : await import('./launcher-variants.ts');
  const hadFocus = drawn && host.shadowRoot?.activeElement === drawn;
  // Taken out first: what is seen to move counts as a shift of the page's layout.
  drawn?.remove();
  if (variants && kind === 'none') return variants.drawPoint(host, look);
  const button = drawn ?? drawLauncher(host, look);
  (variants?.dressTab ?? dressLauncher)(button, host, look);
  host.shadowRoot?.prepend(button);
  if (hadFocus) button.focus();
  return button;
}
