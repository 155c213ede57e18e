import { describe, expect, test } from 'vitest';
import { pomIn, pomMeantIn } from '../../../src/model/poms.ts';

describe('the name of a prescription-only medicine is seen', () => {
  test.each([
    'Botox',
    'BOTOX™ from £99',
    'Botox®',
    'Bo\u00ADtox',
    'Bo\u200Btox',
    'Bo-tox',
    'Ｂotox',
    'Dysport™',
    'BTX',
    'Botulinumtoxin',
    'Microtox',
    'Baby Botox',
    'toxins',
  ])('in %j', (text) => {
    expect(pomIn(text)).toBeDefined();
  });

  test.each(['Boxes', 'detox', 'Toxicology', 'A stock', undefined, 5])('and not in %j', (text) => {
    expect(pomIn(text)).toBeUndefined();
  });
});

describe('words that mean it are seen', () => {
  test.each([
    'Anti-wrinkle injections',
    'Lines',
    'Forehead line treatment',
    'Fine line smoothing',
    'Line-softening injections',
    'Lip flips',
    'Relaxer injections',
    'Underarm sweating',
    'Sweating treatment',
    'Hyperhydrosis',
    'Hyperhidrosis',
    'TMJ injections',
    'frown_lines',
    'Crow’s feet',
  ])('in %j', (text) => {
    expect(pomMeantIn(text)).toBeDefined();
  });

  test.each([
    'Crisp lines',
    'Clean lines',
    'Lash lines',
    'Tattoo lines',
    'Tear-trough lines',
    'Hairline',
    'Gum line',
    'How many lines of text?',
    'A few lines are enough.',
    'Online consultation',
  ])('and not in %j', (text) => {
    expect(pomMeantIn(text)).toBeUndefined();
  });
});
