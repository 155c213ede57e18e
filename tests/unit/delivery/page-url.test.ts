import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageUrl } from '../../../src/delivery/index.ts';

test('origin, path and the keys of campaigns and clicks stay; all else goes', () => {
  const query =
    'utm_source=a%20b&diagnosis=areata&gclid=1&gbraid=2&wbraid=3&fbclid=4&msclkid=5&utm=6';
  expect(pageUrl(`https://user:pw@clinic.example:8443/smp/?${query}#email=x`)).toBe(
    'https://clinic.example:8443/smp/?utm_source=a+b&gclid=1&gbraid=2&wbraid=3&fbclid=4&msclkid=5',
  );
});

test('without such keys there is no question mark', () => {
  expect(pageUrl('http://clinic.example/?q=hair')).toBe('http://clinic.example/');
});

test.each(['about:srcdoc', 'file:///C:/site/index.html', 'data:text/html,x', '', 'not a url'])(
  'a page without an address of its own (%j) has none',
  (href) => {
    expect(pageUrl(href)).toBeUndefined();
  },
);

test('no query key that is not on the list ever gets through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (key, value) => {
      fc.pre(!/^(utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid)$/.test(key));
      const query = new URLSearchParams([[key, value]]).toString();
      expect(pageUrl(`https://clinic.example/a?${query}`)).toBe('https://clinic.example/a');
    }),
  );
});
