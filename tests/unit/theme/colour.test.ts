import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BLACK,
  contrast,
  mix,
  parseHex,
  reach,
  readableOn,
  toCss,
  WHITE,
} from '../../../src/theme/colour.ts';
import { isDark, luminance, parseComputed, type Rgb } from '../../../src/theme/luminance.ts';
import { ratio } from './support.ts';

const hex = (text: string): Rgb => parseHex(text) ?? BLACK;
const colours: fc.Arbitrary<Rgb> = fc.tuple(
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 0, max: 255 }),
);

describe('a contrast ratio', () => {
  // Figures as WebAIM's contrast checker gives them, cut after two places.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.47],
    ['#ff0000', '#ffffff', 3.99],
    ['#0000ff', '#ffffff', 8.59],
    ['#008000', '#ffffff', 5.13],
    ['#ffff00', '#000000', 19.55],
    ['#0f6b6b', '#ffffff', 6.29],
  ])('of %s on %s is %d', (one, other, expected) => {
    expect(Math.floor(contrast(hex(one), hex(other)) * 100) / 100).toBe(expected);
  });

  test('is the same either way round, and never below 1', () => {
    const property = fc.property(colours, colours, (one, other) => {
      expect(contrast(one, other)).toBeCloseTo(contrast(other, one), 10);
      expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
      expect(contrast(one, other)).toBeCloseTo(ratio(one, other), 10);
    });
    fc.assert(property);
  });
});

test('luminance goes from 0 for black to 1 for white', () => {
  expect(luminance(BLACK)).toBe(0);
  expect(luminance(WHITE)).toBeCloseTo(1, 10);
});

test('black or white, whichever is picked, reads at AA on any colour', () => {
  const property = fc.property(colours, (ground) => {
    expect(contrast(readableOn(ground), ground)).toBeGreaterThanOrEqual(4.5);
    expect(readableOn(ground)).toEqual(isDark(ground) ? WHITE : BLACK);
  });
  fc.assert(property, { numRuns: 1000 });
});

test('it does so on each of those where the choice turns', () => {
  // The choice turns once as blue grows: what is dark up to there is dark below.
  const channel = Array.from({ length: 256 }, (_, value) => value);
  const missed: Rgb[] = [];
  for (const red of channel)
    for (const green of channel) {
      let low = -1;
      let high = 256;
      while (high - low > 1) {
        const blue = (low + high) >> 1;
        if (isDark([red, green, blue])) low = blue;
        else high = blue;
      }
      for (const blue of [low, high]) {
        const ground = [red, green, blue];
        if (blue in channel && contrast(readableOn(ground), ground) < 4.5) missed.push(ground);
      }
    }
  expect(missed).toEqual([]);
});

describe('a written colour', () => {
  test.each([
    ['#fff', [255, 255, 255]],
    ['#1a2B3c', [26, 43, 60]],
    [' #09f ', [0, 153, 255]],
  ])('“%s” is read', (text, expected) => {
    expect(parseHex(text)).toEqual(expected);
  });

  test.each(['', 'teal', '#ffff', '#12345', '#1234567', 'fff', '#ggg', 'rgb(0 0 0)', '#fff;x:y'])(
    '“%s” is none',
    (text) => {
      expect(parseHex(text)).toBeUndefined();
    },
  );
});

describe('a computed colour', () => {
  test.each([
    ['rgb(1, 2, 3)', [1, 2, 3]],
    ['rgb(1 2 3)', [1, 2, 3]],
    ['rgba(1, 2, 3, 0.9)', [1, 2, 3]],
  ])('%s is read', (text, expected) => {
    expect(parseComputed(text)).toEqual(expected);
  });

  test.each(['rgba(0, 0, 0, 0)', 'rgba(255, 255, 255, 0.3)', 'transparent', '', 'none'])(
    '%s lets through what is behind it',
    (text) => {
      expect(parseComputed(text)).toBeUndefined();
    },
  );
});

test('a colour is written so that CSS reads it', () => {
  expect(toCss([1, 2, 3])).toBe('rgb(1 2 3)');
});

test('mixing goes from one colour to the other in whole channels', () => {
  expect(mix(BLACK, WHITE, 0)).toEqual(BLACK);
  expect(mix(BLACK, WHITE, 1)).toEqual(WHITE);
  expect(mix([0, 100, 200], [100, 0, 201], 0.25)).toEqual([25, 75, 200]);
});

describe('reaching a contrast', () => {
  test('leaves a colour that has it as it is', () => {
    expect(reach([15, 107, 107], WHITE, 4.5)).toEqual([15, 107, 107]);
  });

  test('a dark colour grows bright on a dark ground before it pales', () => {
    const shade = reach([31, 78, 110], [24, 28, 31], 4.55);
    expect(1 - Math.min(...shade) / Math.max(...shade)).toBeGreaterThan(0.5);
  });

  test('ends with one that has it, whatever the colour and the ground', () => {
    const property = fc.property(colours, colours, (colour, ground) => {
      expect(contrast(reach(colour, ground, 4.5), ground)).toBeGreaterThanOrEqual(4.5);
    });
    fc.assert(property, { numRuns: 1000 });
  });
});
