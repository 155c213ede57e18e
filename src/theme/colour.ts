import { isDark, luminance, type Rgb } from './luminance.ts';

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];

/** Reads `#rgb` or `#rrggbb`; anything else is `undefined`. */
export function parseHex(text: string): Rgb | undefined {
  const hex = text.trim().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  if (!/^#[\da-f]{6}$/i.test(hex)) return undefined;
  const bits = parseInt(hex.slice(1), 16);
  return [bits >> 16, (bits >> 8) & 255, bits & 255];
}

export const toCss = (colour: Rgb): string => `rgb(${colour.join(' ')})`;

/** Black or white, whichever reads better on a ground; either way that is AA. */
export const readableOn = (ground: Rgb): Rgb => (isDark(ground) ? WHITE : BLACK);

/** Contrast ratio, 1 to 21 (WCAG 2.2). */
export function contrast(one: Rgb, other: Rgb): number {
  const ratio = (luminance(one) + 0.05) / (luminance(other) + 0.05);
  return Math.max(ratio, 1 / ratio);
}

/** Goes `share` (0 to 1) of the way from one colour to another. */
export const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((channel, index) => Math.round(channel + ((to[index] ?? 0) - channel) * share));

/** What a colour turns to as light falls on it: a third of the way from its brightest to white. */
function lit(colour: Rgb): Rgb {
  const top = Math.max(...colour) || 255;
  const brightest = colour.map((channel) => (channel * 255) / top);
  return mix(brightest, WHITE, 0.35);
}

/**
 * The nearest shade of a colour that reaches a contrast `ratio` (up to 4.58) on a ground. On a dark
 * one it grows bright before it pales: mixed with white alone a dark colour looks switched off.
 */
export function reach(colour: Rgb, ground: Rgb, ratio: number): Rgb {
  let shade = colour;
  for (const end of isDark(ground) ? [lit(colour), WHITE] : [BLACK]) {
    const start = shade;
    for (let share = 0; contrast(shade, ground) < ratio && share < 1;) {
      share += 0.05;
      shade = mix(start, end, share);
    }
  }
  return shade;
}
