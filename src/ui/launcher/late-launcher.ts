import { drawLauncher } from './draw-launcher.ts';
import type { VariantOptions } from './launcher-variants.ts';

/** Draws the launcher of a form that comes by a config. Resolves to what its panel stands beside. */
export async function lateLauncher(host: HTMLElement, look: VariantOptions): Promise<HTMLElement> {
  const { kind = 'pill' } = look;
  const variants = kind === 'pill' ? undefined : await import('./launcher-variants.ts');
  if (variants && kind === 'none') return variants.drawPoint(host, look);
  const button = drawLauncher(host, look);
  variants?.dressTab(button, host, look);
  // Whoever goes by keyboard meets it before its panel.
  host.shadowRoot?.prepend(button);
  return button;
}
