/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];

/** The luminance at which black and white read equally well on a colour: 4.58:1 each. */
const MIDDLE = 0.179;

/** Reads `#rgb` or `#rrggbb`; anything else is `undefined`. */
export function parseHex(text: string): Rgb | undefined {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1];
  if (!digits) return undefined;
  const width = digits.length / 3;
  const channel = (index: number): number =>
    parseInt(digits.slice(index * width, (index + 1) * width).repeat(3 - width), 16);
  return [channel(0), channel(1), channel(2)];
}

/** Reads what `getComputedStyle` gives for a colour; a see-through one is `undefined`. */
export function parseComputed(text: string): Rgb | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return text.startsWith('rgb') && alpha > 0.5 ? [red, green, blue] : undefined;
}

export const toCss = (colour: Rgb): string => `rgb(${colour.join(' ')})`;

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

export const isDark = (colour: Rgb): boolean => luminance(colour) < MIDDLE;

/** Black or white, whichever reads better on a ground; either way that is AA. */
export const readableOn = (ground: Rgb): Rgb => (isDark(ground) ? WHITE : BLACK);

/** Contrast ratio, 1 to 21 (WCAG 2.2). */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

/** Goes `share` (0 to 1) of the way from one colour to another. */
export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2): number =>
    Math.round(from[index] + (to[index] - from[index]) * share);
  return [channel(0), channel(1), channel(2)];
}

/** The nearest shade of a colour that reaches a contrast `ratio` (up to 4.58) on a ground. */
export function reach(colour: Rgb, ground: Rgb, ratio: number): Rgb {
  let share = 0;
  let shade = colour;
  while (contrast(shade, ground) < ratio && share < 1) {
    share += 0.05;
    shade = mix(colour, readableOn(ground), share);
  }
  return shade;
}
