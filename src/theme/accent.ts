import * as DEFAULTS from '../model/defaults.ts';
import { BLACK, mix, parseHex, reach, readableOn, toCss, WHITE } from './colour.ts';
import type { Rgb } from './luminance.ts';

export type Scheme = 'light' | 'dark';
type Tokens = Record<`--${string}`, string>;

/** The surface a form stands on in each scheme; `root.css` holds the same two. */
const SURFACES: Readonly<Record<Scheme, Rgb>> = { light: WHITE, dark: [24, 28, 31] };

/** WCAG 2.2 AA for text (1.4.3), with a little room for rounding. */
const TEXT_CONTRAST = 4.55;

const read = (accent: string): Rgb => parseHex(accent) ?? parseHex(DEFAULTS.accent) ?? BLACK;

const onButton = (shade: Rgb): Tokens => ({
  '--cf-accent': toCss(shade),
  '--cf-on-accent': toCss(readableOn(shade)),
});

/** `accentTokens`, which comes by itself where an accent other than the default one is wanted. */
export type Dye = (accent: string, scheme: Scheme) => Tokens;

/** Colours of a button that floats over a page nobody knows: only its own words must be read. */
export const buttonColours = (accent: string): Tokens => onButton(read(accent));

/**
 * Custom properties for one accent in one scheme. Whatever the clinic chose, text in it and
 * text on it stay readable: the shade moves just as far as AA asks. Those of the default
 * accent stand in `root.css`.
 * @param accent `#rgb` or `#rrggbb`; an unusable one gives way to the default
 */
export function accentTokens(accent: string, scheme: Scheme): Tokens {
  const surface = SURFACES[scheme];
  const shade = reach(read(accent), surface, TEXT_CONTRAST);
  return { ...onButton(shade), '--cf-tint': toCss(mix(surface, shade, 0.1)) };
}
