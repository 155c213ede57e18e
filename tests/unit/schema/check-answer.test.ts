import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../../../src/schema/index.ts';
import type { Answer, Field } from '../../../src/schema/types.ts';

const shared = { id: 'a', label: 'A', required: false, sensitive: true };
const options = [
  { id: 'one', label: 'One' },
  { id: 'two', label: 'Two' },
];
const email: Field = { ...shared, kind: 'email', maxLength: 254 };
const phone: Field = { ...shared, kind: 'phone', maxLength: 200 };
const name: Field = { ...shared, kind: 'text', maxLength: 5 };
const radio: Field = { ...shared, kind: 'radio', options };
const list: Field = { ...shared, kind: 'checkboxes', options };
const tick: Field = { ...shared, kind: 'checkbox' };
const consent: Field = { ...shared, kind: 'consent' };
const hidden: Field = { id: 'h', kind: 'hidden', label: 'H', value: 'x', sensitive: true };

describe('an e-mail address', () => {
  test.each([
    'desk@clinic.example',
    '  desk@clinic.example\n',
    '\u202adesk@clinic.example\u202c',
    '\u2068desk@clinic.example\u2069\u200f',
    '\ufeffdesk\u200b@clinic.\u2060example\u200b ',
    'first.last+tag@mail.clinic.co.uk',
    "o'brien@clinic.example",
    'büro@praxis-müller.example',
    'info@例え.テスト',
    'contact@चिकित्सा.भारत',
    'x@xn--80ak6aa92e.xn--p1ai',
    '1@2.de',
  ])('%j will do', (answer) => {
    expect(checkAnswer(email, answer)).toBeUndefined();
  });

  test.each([
    'desk',
    'desk@',
    '@clinic.example',
    'desk@clinic',
    'desk@clinic..example',
    'desk..x@clinic.example',
    '.desk@clinic.example',
    'desk.@clinic.example',
    'desk@-clinic.example',
    'desk@clinic-.example',
    'desk@clinic.example.',
    'desk@clinic.1',
    'desk@clinic.e',
    'desk @clinic.example',
    'desk@clinic.example, other@clinic.example',
    'desk@@clinic.example',
    '<desk@clinic.example>',
    'mailto:desk@clinic.example',
    `${'x'.repeat(65)}@clinic.example`,
    'desk@127.0.0.1',
  ])('%j will not do', (answer) => {
    expect(checkAnswer(email, answer)).toEqual({ code: 'not_email' });
  });

  test('is at most as long as its field says', () => {
    const long = `${'x'.repeat(60)}@${'y'.repeat(60)}.${'z'.repeat(140)}.example`;
    expect(checkAnswer(email, long)).toEqual({
      code: 'too_long',
      params: { max: 254, length: long.length },
    });
  });
});

describe('a phone number', () => {
  test.each([
    '+12145550100',
    '(214) 555-0100',
    '214.555.0100',
    '214/555 0100',
    '+44 (0)20 7946 0000',
    '555-0100',
    '214 555 0100 ext. 12',
    '214 555 0100 x12',
    '214 555 0100 EXTENSION 3',
    '214 555 0100 #3',
    '\u202a+1 214 555 0100\u202c',
    '\u200b(214)\ufeff 555\u200b0100\u2069 ext\u200e 12\u200b',
    '214\u2011555\u20130100',
    '٠١٢٣٤٥٦٧٨٩',
    ' 2145550100 ',
  ])('%j will do', (answer) => {
    expect(checkAnswer(phone, answer)).toBeUndefined();
  });

  test.each([
    '555010',
    '1234567890123456',
    'call me',
    '214-555-CLINIC',
    '214 555 0100 or 214 555 0101',
    '214 555 0100 ext',
    '+',
    'desk@clinic.example',
  ])('%j will not do', (answer) => {
    expect(checkAnswer(phone, answer)).toEqual({ code: 'not_phone' });
  });
});

/** Milliseconds that it takes where nothing else has the machine: a pattern that runs away always takes long. */
const quickest = (run: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );

describe('length', () => {
  test('is counted without the blanks around, and told with its figures', () => {
    expect(checkAnswer(name, '  12345 ')).toBeUndefined();
    expect(checkAnswer(name, '\u2067\u200b12345\u2069')).toBeUndefined();
    expect(checkAnswer(name, '123456')).toEqual({
      code: 'too_long',
      params: { max: 5, length: 6 },
    });
  });

  test.each([
    ['text', name],
    ['email', email],
    ['phone', phone],
    ['textarea', { ...name, kind: 'textarea' } satisfies Field],
  ])('100 kB pasted into %s are too long, and said so at once', (_, field) => {
    for (const paste of ['1', '-', 'a.', 'a@', 'é ', '(1) ']) {
      const answer = paste.repeat(100_000 / paste.length);
      expect(checkAnswer(field, answer)?.code).toBe('too_long');
      expect(quickest(() => checkAnswer(field, answer))).toBeLessThan(50);
    }
  });

  test('a text as long as a field may ask for is matched at once too', () => {
    const wide: Field = { ...phone, maxLength: 10_000 };
    for (const part of ['1', '-', '1-', ' ', '(', '1 x']) {
      const answer = `${part.repeat(9000 / part.length)}!`;
      expect(checkAnswer(wide, answer)?.code).toBe('not_phone');
      expect(quickest(() => checkAnswer(wide, answer))).toBeLessThan(50);
    }
  });
});

describe('choices', () => {
  test('must be among the options', () => {
    expect(checkAnswer(radio, 'one')).toBeUndefined();
    expect(checkAnswer(radio, 'three')).toEqual({ code: 'not_an_option' });
    expect(checkAnswer(radio, ['one'])).toEqual({ code: 'not_an_option' });
    expect(checkAnswer(list, ['two', 'one'])).toBeUndefined();
    expect(checkAnswer(list, ['two', 'three'])).toEqual({ code: 'not_an_option' });
    expect(checkAnswer(list, 'two')).toEqual({ code: 'not_an_option' });
  });
});

describe('an answer that is required', () => {
  const empty: [string, Field, Answer[]][] = [
    ['text', name, [undefined, '', '  \n\u00a0']],
    ['email', email, [undefined, '', ' ']],
    ['phone', phone, [undefined, '']],
    ['radio', radio, [undefined, '']],
    ['checkboxes', list, [undefined, []]],
    ['checkbox', tick, [undefined, false]],
    ['consent', consent, [undefined, false]],
  ];

  test.each(empty)('of %s must be there', (_, field, answers) => {
    for (const answer of answers) {
      expect(checkAnswer(Object.assign({}, field, { required: true }), answer)).toEqual({
        code: 'required',
      });
      expect(checkAnswer(field, answer)).toBeUndefined();
    }
  });

  test('is given by a tick', () => {
    expect(checkAnswer({ ...consent, required: true }, true)).toBeUndefined();
  });
});

test('a hidden field is always fine', () => {
  expect(checkAnswer(hidden, undefined)).toBeUndefined();
  expect(checkAnswer(hidden, 'anything')).toBeUndefined();
});

test('two fields of one id are judged each by its own rules', () => {
  expect(checkAnswer({ ...name, maxLength: 2 }, 'abc')?.code).toBe('too_long');
  expect(checkAnswer({ ...name, maxLength: 4 }, 'abc')).toBeUndefined();
});

test('what comes out of an ordinary address book is accepted', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      fc.pre(!/["(),:;<>[\]\\]/.test(address) && /\.[a-z]{2,}$/i.test(address));
      expect(checkAnswer(email, address)).toBeUndefined();
    }),
  );
});
