import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cut } from '../../../build/cut.ts';

const CODE = 'one two three; one four five;';

describe('a piece that a library’s text is cut by', () => {
  test('goes, all of it', () => {
    expect(cut('lib', CODE, [{ from: 'two ' }])).toBe('one three; one four five;');
  });

  test('goes from its first words to its last, and gives way to others', () => {
    expect(cut('lib', CODE, [{ from: 'two', to: 'four', instead: 'or' }])).toBe('one or five;');
  });

  test('is looked for after other words, where its own stand twice', () => {
    expect(cut('lib', CODE, [{ from: 'one', after: 'three' }])).toBe('one two three;  four five;');
  });

  test.each([
    ['is not there', { from: 'six' }],
    ['has other last words', { from: 'two', to: 'six' }],
    ['does not come after what it came after', { from: 'two', after: 'six' }],
    ['is there twice', { from: 'one' }],
  ])('stops the build where it %s', (_, piece) => {
    expect(() => cut('lib', CODE, [piece])).toThrow('lib has changed, look again at: ');
  });
});

test('no component uses what preact is built without', () => {
  const gone =
    /hydrate|setState|this\.state|createPortal|createContext|cloneElement|preact\/hooks|dangerouslySetInnerHTML|contextType|getChildContext|shouldComponentUpdate|getDerivedState|componentWill(?:Mount|Update|Receive)|getSnapshot|<math|foreignObject|defaultValue|defaultChecked|style=\{|Capture=\{|<progress|xlink|forceUpdate\([^)]|\b(?:is|list|form|download|rowSpan|colSpan)="/;
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const users = files.filter(
    (file) => /\.tsx?$/.test(file) && gone.test(readFileSync(`src/${file}`, 'utf8')),
  );
  expect(users).toEqual([]);
});
