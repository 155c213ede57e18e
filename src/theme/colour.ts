/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly number[];

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];

/** The luminance at which black and white read equally well on a colour: 4.58:1 each. */
const MIDDLE = 0.179;

/** What red, green and blue add to luminance (WCAG 2.2). */
const WEIGHTS = [0.2126, 0.7152, 0.0722];

/** Reads `#rgb` or `#rrggbb`; anything else is `undefined`. */
export function parseHex(text: string): Rgb | undefined {
  const hex = text.trim().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  if (!/^#[\da-f]{6}$/i.test(hex)) return undefined;
  const bits = parseInt(hex.slice(1), 16);
  return [bits >> 16, (bits >> 8) & 255, bits & 255];
}

/** Reads what `getComputedStyle` gives for a colour; a see-through one is `undefined`. */
export function parseComputed(text: string): Rgb | undefined {
  const parts = (text.match(/[\d.]+/g) ?? []).map(Number);
  return text.startsWith('rgb') && (parts[3] ?? 1) > 0.5 ? parts.slice(0, 3) : undefined;
}

export const toCss = (colour: Rgb): string => `rgb(${colour.join(' ')})`;

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export const luminance = (colour: Rgb): number =>
  WEIGHTS.reduce((sum, weight, index) => {
    const share = (colour[index] ?? 0) / 255;
    return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  }, 0);

export const isDark = (colour: Rgb): boolean => luminance(colour) < MIDDLE;

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

/** The nearest shade of a colour that reaches a contrast `ratio` (up to 4.58) on a ground. */
export function reach(colour: Rgb, ground: Rgb, ratio: number): Rgb {
  let shade = colour;
  for (let share = 0; contrast(shade, ground) < ratio && share < 1;) {
    share += 0.05;
    shade = mix(colour, readableOn(ground), share);
  }
  return shade;
}
