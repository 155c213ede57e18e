import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHex } from '../../../src/theme/colour.ts';
import type { Rgb } from '../../../src/theme/luminance.ts';

const SRC = join(import.meta.dirname, '../../../src');
const THEME = join(SRC, 'theme');

/** All code, in one text. */
export const CODE = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(SRC, path), 'utf8'))
  .join('\n');

/** Every style sheet by its file name, without comments. */
export const SHEETS: ReadonlyMap<string, string> = new Map(
  readdirSync(THEME)
    .filter((name) => name.endsWith('.css'))
    .map((name) => [
      name,
      readFileSync(join(THEME, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''),
    ]),
);

/** What the blocks of one selector say of each custom property that is a colour. */
function coloursOf(selector: string): Map<string, Rgb> {
  const colours = new Map<string, Rgb>();
  for (const sheet of SHEETS.values()) {
    const start = sheet.indexOf(`${selector} {`);
    if (start < 0) continue;
    const block = sheet.slice(start, sheet.indexOf('}', start));
    for (const [, name = '', value = ''] of block.matchAll(/--cf-([\w-]+):\s*(#[\da-f]+)\s*;/gi)) {
      const colour = parseHex(value);
      if (colour) colours.set(name, colour);
    }
  }
  return colours;
}

const PAIRS = { light: coloursOf('.root'), dark: coloursOf(".root[data-scheme='dark']") };

/** A colour of the sheets in one scheme. */
export function token(scheme: 'light' | 'dark', name: string): Rgb {
  const colour = PAIRS[scheme].get(name);
  if (!colour) throw new Error(`the sheets give no --cf-${name} for ${scheme}`);
  return colour;
}

export const SCHEMES = ['light', 'dark'] as const;

/** Reads `rgb(1 2 3)`, as our own custom properties are written. */
export function readRgb(css: string | undefined): Rgb {
  const [red, green, blue, ...more] = /^rgb\((.*)\)$/.exec(css ?? '')?.[1]?.split(' ') ?? [];
  if (!red || !green || !blue || more.length > 0) throw new Error(`no colour: ${css}`);
  return [Number(red), Number(green), Number(blue)];
}

/** Contrast by the formula of WCAG 2.2, written a second time so that a slip in ours shows. */
export function ratio(one: Rgb, other: Rgb): number {
  const luminance = (colour: Rgb): number => {
    const [r, g, b] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
