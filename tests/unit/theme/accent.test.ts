import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as DEFAULTS from '../../../src/model/defaults.ts';
import { accentTokens, buttonColours } from '../../../src/theme/accent.ts';
import { mix, WHITE } from '../../../src/theme/colour.ts';
import type { Rgb } from '../../../src/theme/luminance.ts';
import { ratio, readRgb, SCHEMES, SHEETS, token } from './support.ts';

/** Any accent that a config may name, in either spelling. */
const accents = fc
  .tuple(fc.constantFrom(3, 6), fc.integer({ min: 0, max: 0xffffff }))
  .map(([width, value]) => `#${value.toString(16).padStart(6, '0').slice(-width)}`);
const AA = 4.5;

/** A link has the accent for its colour unless the sheet says otherwise of links on a card. */
const LINK_ON_CARD = /\.face a \{[^}]*\bcolor: (inherit|var\(--cf-text\));/.test(
  SHEETS.get('form.css') ?? '',
)
  ? 'text'
  : 'accent';

const runs = { numRuns: 1000 };

describe.each(SCHEMES)('in the %s scheme, whatever accent a clinic has chosen', (scheme) => {
  const tokensOf = (accent: string) => {
    const tokens = accentTokens(accent, scheme);
    return {
      accent: readRgb(tokens['--cf-accent']),
      onAccent: readRgb(tokens['--cf-on-accent']),
      tint: readRgb(tokens['--cf-tint']),
    };
  };
  const always = (check: (tokens: ReturnType<typeof tokensOf>) => void): void =>
    fc.assert(
      fc.property(accents, (accent) => check(tokensOf(accent))),
      runs,
    );

  test('words on it can be read', () => {
    always(({ accent, onAccent }) => {
      expect(ratio(onAccent, accent)).toBeGreaterThanOrEqual(AA);
    });
  });

  test('words in it can be read on the form', () => {
    always(({ accent }) => {
      expect(ratio(accent, token(scheme, 'surface'))).toBeGreaterThanOrEqual(AA);
    });
  });

  test.each(['text', 'muted', 'bad'])('--%s can be read on a chosen card', (name) => {
    always(({ tint }) => {
      expect(ratio(token(scheme, name), tint)).toBeGreaterThanOrEqual(AA);
    });
  });

  test('a link in a consent can be read on its card once that is ticked', () => {
    always(({ accent, tint }) => {
      const link = LINK_ON_CARD === 'accent' ? accent : token(scheme, 'text');
      expect(ratio(link, tint)).toBeGreaterThanOrEqual(AA);
    });
  });

  test('a ring in it is seen on the form and on a chosen card', () => {
    always(({ accent, tint }) => {
      expect(ratio(accent, token(scheme, 'surface'))).toBeGreaterThanOrEqual(3);
      expect(ratio(accent, tint)).toBeGreaterThanOrEqual(3);
    });
  });
});

/** How much brighter the sheets make a button that is pointed at. */
function brightnessOf(selector: string): number {
  const all = [...SHEETS.values()].join('\n');
  const block = all.slice(all.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Number(/brightness\(([\d.]+)\)/.exec(block)?.[1] ?? 1);
}

const brighten = (colour: Rgb, share: number): Rgb =>
  colour.map((channel) => Math.min(255, Math.round(channel * share)));

describe('words on a button that is pointed at can be read', () => {
  const contrastOf = (tokens: Readonly<Record<string, string>>, share: number): number => {
    const [front, ground] = [readRgb(tokens['--cf-on-accent']), readRgb(tokens['--cf-accent'])];
    return ratio(brighten(front, share), brighten(ground, share));
  };

  test('on the launcher, whatever the accent', () => {
    const share = brightnessOf('.launcher:hover');
    const property = fc.property(accents, (accent) => {
      expect(contrastOf(buttonColours(accent), share)).toBeGreaterThanOrEqual(AA);
    });
    fc.assert(property, runs);
  });

  test.each(SCHEMES)('on the form’s own, in the %s scheme, whatever the accent', (scheme) => {
    const share = brightnessOf('.button.primary:hover');
    const property = fc.property(accents, (accent) => {
      expect(contrastOf(accentTokens(accent, scheme), share)).toBeGreaterThanOrEqual(AA);
    });
    fc.assert(property, runs);
  });
});

describe('an accent that reads well already', () => {
  test.each([
    ['light', '#0f6b6b'],
    ['light', '#000'],
    ['dark', '#fff'],
    ['dark', '#7fd4d4'],
  ] as const)('is left as the clinic chose it (%s, %s)', (scheme, accent) => {
    const { '--cf-accent': used } = accentTokens(accent, scheme);
    expect(used).toBe(buttonColours(accent)['--cf-accent']);
  });
});

test('the tint lies a tenth of the way from root.css’s own surface to the accent', () => {
  // Of such accents the shade is the accent itself, so only the right surface gives each tint.
  const light = ['#000000', '#0f6b6b', '#5a1a1a', '#123456', '#333333'];
  const dark = ['#ffffff', '#7fd4d4', '#ffc0c0', '#cbd5e1', '#fffbe6'];
  const expected = (surface: Rgb, accent: Rgb): Rgb => mix(surface, accent, 0.1);
  for (const [scheme, list] of [['light', light] as const, ['dark', dark] as const]) {
    for (const accent of list) {
      const tokens = accentTokens(accent, scheme);
      const shade = readRgb(tokens['--cf-accent']);
      expect(readRgb(tokens['--cf-tint'])).toEqual(expected(token(scheme, 'surface'), shade));
    }
  }
});

describe('a button that floats over any page', () => {
  test('has words that can be read, whatever the accent', () => {
    const property = fc.property(accents, (accent) => {
      const colours = buttonColours(accent);
      const ground = readRgb(colours['--cf-accent']);
      expect(ratio(readRgb(colours['--cf-on-accent']), ground)).toBeGreaterThanOrEqual(AA);
    });
    fc.assert(property, runs);
  });

  test('keeps the clinic’s own accent, however light', () => {
    expect(readRgb(buttonColours('#ffe')['--cf-accent'])).toEqual([255, 255, 238]);
  });
});

test.each(['', 'teal', '#12', 'url(x)', '#0f6b6b; color: red', 'rgb(0 0 0)'])(
  'an accent that is none, “%s”, gives way to the default',
  (accent) => {
    expect(buttonColours(accent)).toEqual(buttonColours(DEFAULTS.accent));
    for (const scheme of SCHEMES) {
      expect(accentTokens(accent, scheme)).toEqual(accentTokens(DEFAULTS.accent, scheme));
    }
  },
);

test('the default can be read on white with room to spare', () => {
  expect(ratio(readRgb(buttonColours(DEFAULTS.accent)['--cf-accent']), WHITE)).toBeGreaterThan(5.9);
});
