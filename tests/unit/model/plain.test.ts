import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/model/plain.ts';

test('data comes out as it went in, without prototypes', () => {
  const data = { a: [1, 'x', null, { b: true }], c: {} };
  const copy = plain(data);
  expect(copy).toEqual(data);
  expect(Object.getPrototypeOf(copy)).toBeNull();
});

test('keys that reach a prototype and undefined are left out', () => {
  const data: unknown = JSON.parse('{"__proto__":{"x":1},"constructor":{"x":1},"a":1}');
  expect(Object.keys(Object(plain(data)))).toEqual(['a']);
  expect(plain({ a: undefined })).toEqual({});
});

test('inherited properties are not read', () => {
  expect(plain(Object.create({ title: 'inherited' }))).toEqual({});
});

describe('what cannot be read is left out, the rest stays', () => {
  test('getters that throw', () => {
    const data = {
      a: 1,
      get b(): never {
        throw new Error('no');
      },
    };
    expect(plain(data)).toEqual({ a: 1 });
  });

  test('revoked proxies', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(plain({ a: 1, proxy })).toEqual({ a: 1 });
    expect(plain(proxy)).toBeUndefined();
  });

  test('circles', () => {
    const data: Record<string, unknown> = { a: 1 };
    data['self'] = data;
    data['list'] = [data, 2];
    expect(plain(data)).toEqual({ a: 1, list: [undefined, 2] });
  });

  test('what lies too deep', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`);
    expect(JSON.stringify(plain(deep)).length).toBeLessThan(1000);
  });
});

test('a list of four thousand million holes ends', () => {
  const holes: unknown[] = [];
  holes.length = 4_294_967_295;
  const list = plain(holes);
  expect(Array.isArray(list) && list.length).toBeLessThan(1_000_000);
});

test('one object in many places is copied to each, within a bound', () => {
  const layers = Array.from({ length: 40 }).reduce<object>((inner) => ({ a: inner, b: inner }), {});
  expect(plain(layers)).toHaveProperty(['a', 'a', 'a']);
});
