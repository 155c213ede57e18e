/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly number[];

/** The luminance at which black and white read equally well on a colour: 4.58:1 each. */
const MIDDLE = 0.179;

/** What red, green and blue add to luminance (WCAG 2.2). */
const WEIGHTS = [0.2126, 0.7152, 0.0722];

/** Reads what `getComputedStyle` gives for a colour; a see-through one is `undefined`. */
export function parseComputed(text: string): Rgb | undefined {
  const parts = (text.match(/[\d.]+/g) ?? []).map(Number);
  return text.startsWith('rgb') && (parts[3] ?? 1) > 0.5 ? parts.slice(0, 3) : undefined;
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export const luminance = (colour: Rgb): number =>
  WEIGHTS.reduce((sum, weight, index) => {
    const share = (colour[index] ?? 0) / 255;
    return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  }, 0);

export const isDark = (colour: Rgb): boolean => luminance(colour) < MIDDLE;
