/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly number[];

/** Reads what `getComputedStyle` gives for a colour; a see-through one is `undefined`. */
export function parseComputed(text: string): Rgb | undefined {
  const parts = (text.match(/[\d.]+/g) ?? []).map(Number);
  return text.startsWith('rgb') && (parts[3] ?? 1) > 0.5 ? parts.slice(0, 3) : undefined;
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Whether white reads on a colour, or else black does: at 4.5:1 at least, on all that there are. In
 * the middle either may be picked, so a rough luminance will do, which every visitor loads.
 */
export const isDark = ([red = 0, green = 0, blue = 0]: Rgb): boolean =>
  3 * red ** 2.2 + 10 * green ** 2.2 + blue ** 2.2 < 5e5;
