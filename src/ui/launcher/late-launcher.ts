import { drawLauncher } from './draw-launcher.ts';
import type { VariantOptions } from './launcher-variants.ts';

/**
 * Draws the launcher of a form that comes by a config. Resolves to what its panel stands beside. A
 * host of ours hangs where its tag stands as long as nobody knows that it floats; from then on it
 * hangs on the root element, where nothing around the tag hides, moves or removes it. One that the
 * page has placed says so itself, or has a `config`: it stays.
 */
export async function lateLauncher(host: HTMLElement, look: VariantOptions): Promise<HTMLElement> {
  const { kind = 'pill' } = look;
  if (!host.dataset['surface'] && !('config' in host)) document.documentElement.append(host);
  const variants = kind === 'pill' ? undefined : await import('./launcher-variants.ts');
  if (variants && kind === 'none') return variants.drawPoint(host, look);
  const button = drawLauncher(host, look);
  variants?.dressTab(button, host, look);
  // Whoever goes by keyboard meets it before its panel.
  host.shadowRoot?.prepend(button);
  return button;
}
