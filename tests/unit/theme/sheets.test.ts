import { describe, expect, test } from 'vitest';
import { CODE, ratio, SCHEMES, SHEETS, token } from './support.ts';

const sheets = [...SHEETS];
const names = [...SHEETS.keys()];

describe.each(SCHEMES)('in the %s scheme', (scheme) => {
  const on = (front: string, ground: string): number =>
    ratio(token(scheme, front), token(scheme, ground));

  test.each([
    ['text', 'surface'],
    ['text', 'raised'],
    ['text', 'bad-ground'],
    ['muted', 'surface'],
    ['muted', 'raised'],
    ['bad', 'surface'],
    ['bad', 'raised'],
    ['bad', 'bad-ground'],
  ])('--%s can be read on --%s', (front, ground) => {
    expect(on(front, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('the edge of a control is seen on the surface', () => {
    expect(on('edge', 'surface')).toBeGreaterThanOrEqual(3);
  });
});

describe.each(sheets)('%s', (name, sheet) => {
  test('has no size by the host page’s root', () => {
    expect(sheet).not.toMatch(/\drem\b/);
  });

  test('loads nothing from elsewhere', () => {
    expect(sheet).not.toMatch(/@import|url\(|@font-face/i);
  });

  test('is balanced', () => {
    expect(sheet.split('{').length).toBe(sheet.split('}').length);
    expect(name).toMatch(/\.css$/);
  });
});

test('every custom property has a name that no page gives a meaning, for that holds in shadow roots too', () => {
  const all = sheets.map(([, sheet]) => sheet).join('\n') + CODE;
  const found = [...all.matchAll(/(?<![\w-])--[a-z][\w-]*/g)].map(([name]) => name);
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter((name) => !/^--(cf|consult)-/.test(name))).toEqual([]);
});

test('every custom property that a sheet asks for is set somewhere', () => {
  const all = sheets.map(([, sheet]) => sheet).join('\n');
  const set = new Set([
    ...[...all.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name),
    // By code, as inline style.
    ...[...CODE.matchAll(/'(--[\w-]+)'/g)].map(([, name]) => name),
  ]);
  const asked = [...all.matchAll(/var\((--[\w-]+)\s*\)/g)].map(([, name]) => name);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((name) => !set.has(name))).toEqual([]);
});

test('both schemes set the same colours', () => {
  const [light, dark] = SCHEMES.map((scheme) =>
    ['surface', 'raised', 'text', 'muted', 'edge', 'line', 'bad', 'bad-ground'].map((it) =>
      token(scheme, it),
    ),
  );
  expect(light).not.toEqual(dark);
});

test('no text can go below 16 pixels where iOS would zoom into it', () => {
  const sheet = SHEETS.get('form.css') ?? '';
  const control = /\.control \{[^}]*\}/.exec(sheet)?.[0];
  expect(control).toContain('font-size: max(16px, 1em)');
});

test('whatever moves stands still, or nearly, for who asked for that', () => {
  // `hold` moves nothing: it only keeps presses off for a moment.
  const moving = sheets.filter(([, sheet]) =>
    /\b(animation|transition):(?! none| hold)/.test(sheet),
  );
  const heeds = /prefers-reduced-motion: (reduce|no-preference)/;
  const restless = moving.filter(([, sheet]) => !heeds.test(sheet));
  expect(moving.length).toBeGreaterThan(0);
  expect(restless.map(([name]) => name)).toEqual([]);
});

test('the sheets are those that are known here', () => {
  expect(names).toEqual(expect.arrayContaining(['host.css', 'root.css', 'form.css']));
});
