import { describe, expect, test, vi } from 'vitest';
import { readTouches, touchOf, withView, type View } from '../../../src/delivery/attribution.ts';

const DAY = 864e5;
const START = Date.UTC(2026, 10, 1);

const view = (href: string, referrer = '', day = 0): View => ({
  href: `https://clinic.example${href}`,
  referrer,
  at: new Date(START + day * DAY),
});

const AD = '/smp?utm_source=ig&utm_medium=paid&gclid=abc';

describe('a touch', () => {
  test('is told by landing page, referrer, campaign, click id and time', () => {
    expect(touchOf(view(AD, 'https://l.instagram.example/'))).toEqual({
      landing: 'https://clinic.example/smp?utm_source=ig&utm_medium=paid&gclid=abc',
      referrer: 'https://l.instagram.example/',
      utm: { source: 'ig', medium: 'paid' },
      clickIds: { gclid: 'abc' },
      at: '2026-11-01T00:00:00.000Z',
    });
  });

  test.each(['gclid', 'gbraid', 'wbraid', 'fbclid', 'msclkid'])('knows the click id %s', (name) => {
    expect(touchOf(view(`/?${name}=x1`)).clickIds).toEqual({ [name]: 'x1' });
  });

  test('holds no other key of an address, of the page or of the one before', () => {
    const touch = touchOf(
      view('/?email=ada%40example.com&pattern=scar#area', 'https://mail.example/read?q=hair+loss'),
    );
    expect(touch).toMatchObject({
      landing: 'https://clinic.example/',
      referrer: 'https://mail.example/read',
      utm: {},
      clickIds: {},
    });
  });

  test('takes the first of a key that comes twice, and no empty one', () => {
    const { utm } = touchOf(view('/?utm_source=&utm_source=first&utm_source=second&utm_term='));
    expect(utm).toEqual({ source: 'first' });
  });

  test('is cut where a value is longer than any campaign is called, between whole signs', () => {
    const { utm, landing = '' } = touchOf(view(`/?utm_source=${'\u{1F600}'.repeat(500)}`));
    expect(utm['source']).toBe('\u{1F600}'.repeat(200));
    expect(landing.length).toBe(1000);
  });

  test('is cut where an old library has put an `Array.from` of its own, which splits no text', () => {
    vi.stubGlobal(
      'Array',
      Object.assign(class extends Array {}, { from: (item: unknown) => [item] }),
    );
    const { utm } = touchOf(view(`/?utm_source=${'x'.repeat(500)}`));
    vi.unstubAllGlobals();
    expect(utm['source']).toBe('x'.repeat(200));
  });

  test('has no more names than anybody gives a campaign', () => {
    const query = Array.from({ length: 99 }, (_, at) => `utm_k${at}=x`).join('&');
    expect(Object.keys(touchOf(view(`/?${query}`)).utm)).toHaveLength(20);
  });

  test.each(['utm___proto__', 'utm_constructor'])('is harmless under %s', (key) => {
    const { utm } = touchOf(view(`/?${key}=x`));
    expect(Object.entries(utm)).toEqual([[key.slice(4), 'x']]);
    expect(Object.getPrototypeOf(utm)).toBe(Object.prototype);
  });
});

describe('what is known after a page view', () => {
  const first = withView(undefined, view(AD, 'https://l.instagram.example/'));
  const landings = ({ first: one, last }: typeof first) => [one.landing, last.landing];
  const [smp] = landings(first);

  test('is that view at first', () => {
    expect(first.first).toEqual(first.last);
  });

  test.each([
    ['a page of the same site', '/prices', 'https://clinic.example/smp'],
    ['one under www', '/prices', 'https://www.clinic.example/smp'],
    ['a page opened by hand', '/prices', ''],
  ])('stays after %s', (_, href, referrer) => {
    expect(withView(first, view(href, referrer, 1))).toEqual(first);
  });

  test.each([
    ['a campaign', '/prices?utm_source=mail', 'https://clinic.example/'],
    ['a click on an ad', '/prices?fbclid=1', ''],
    ['another site', '/prices', 'https://search.example/'],
  ])('has its last touch by %s', (_, href, referrer) => {
    const next = withView(first, view(href, referrer, 1));
    expect(next.first).toEqual(first.first);
    expect(next.last.landing).toContain('/prices');
  });

  test('stays where a frame without an address tells of the page around it', () => {
    const frame = { href: 'about:srcdoc', referrer: 'https://clinic.example/', at: view('/').at };
    const later = { ...frame, at: new Date(START + DAY) };
    expect(withView(first, later)).toEqual(first);
  });

  test('stays after a page of the same site where a library lists what all objects have as keys', () => {
    const keys = vi.spyOn(Object, 'keys').mockReturnValue(['extend']);
    const next = withView(first, view('/prices', 'https://clinic.example/smp', 1));
    keys.mockRestore();
    expect(next).toEqual(first);
  });

  test('is told in the order of the views, in whatever order pages tell of them', () => {
    const later = view('/later?utm_source=b', '', 2);
    const earlier = view('/earlier?utm_source=a', '', 1);
    const expected = [earlier.href, later.href];
    expect(landings(withView(withView(undefined, later), earlier))).toEqual(expected);
    expect(landings(withView(withView(undefined, earlier), later))).toEqual(expected);
    expect(smp).toContain('/smp');
  });
});

describe('what a page finds stored', () => {
  const stored = JSON.stringify(withView(undefined, view(AD)));
  const on = (day: number): Date => new Date(START + day * DAY);

  test('is what was stored, for 90 days', () => {
    expect(readTouches(stored, on(89))).toEqual(withView(undefined, view(AD)));
    expect(readTouches(stored, on(90))).toBeUndefined();
  });

  test('is the last touch alone where the first one is too old', () => {
    const both = withView(withView(undefined, view(AD)), view('/?gclid=new', '', 89));
    const { last } = both;
    expect(readTouches(JSON.stringify(both), on(91))).toEqual({ first: last, last });
  });

  test('counts where a page that was opened a little later has stored it', () => {
    expect(readTouches(stored, new Date(START - 60_000))).toBeDefined();
    expect(readTouches(stored, on(-2))).toBeUndefined();
  });

  test.each([
    null,
    '',
    '{',
    '3',
    'null',
    '[]',
    '{"first":{}}',
    '{"first":{"at":"yesterday"},"last":{"at":"2026-11-01"}}',
    '{"first":{"at":1},"last":{"at":2}}',
  ])('is nothing where it is %j', (text) => {
    expect(readTouches(text, on(0))).toBeUndefined();
  });

  test('is cleaned again: any script of the page may have written there', () => {
    const at = on(0).toISOString();
    const touch = {
      at,
      landing: 'https://clinic.example/?email=ada@example.com&utm_id=7',
      referrer: 'javascript:alert(1)',
      utm: { source: { nested: true }, medium: 'x'.repeat(999), 'bad name': 'x' },
      clickIds: { gclid: 'abc', email: 'ada@example.com' },
      more: 'x',
    };
    const cleaned = {
      at,
      landing: 'https://clinic.example/?utm_id=7',
      referrer: undefined,
      utm: { medium: 'x'.repeat(200) },
      clickIds: { gclid: 'abc' },
    };
    expect(readTouches(JSON.stringify({ first: touch, last: touch }), on(0))).toEqual({
      first: cleaned,
      last: cleaned,
    });
  });
});
