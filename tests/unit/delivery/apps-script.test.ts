import { expect, test } from 'vitest';
import { buildSubmission } from '../../../src/delivery/index.ts';
import { encode } from '../../../src/delivery/encoders.ts';
import { flatten } from '../../../src/delivery/flatten.ts';
import type { Answer } from '../../../src/schema/types.ts';
import { runAppsScript } from './apps-script.ts';
import { FORM, submissionInput } from './fixtures.ts';
import { presetNamed } from './preset-table.ts';

const bodyOf = (id: string, answers: readonly (readonly [string, Answer])[] = []): string =>
  encode(
    buildSubmission(submissionInput({ id, answers: new Map(answers) })),
    FORM,
    presetNamed('google-sheets'),
  ).body;
const cellsOf = ({ rows }: { rows: string[][] }, head: string): string[] => {
  const [heads = [], ...rest] = rows;
  return rest.map((row) => row[heads.indexOf(head)] ?? '');
};

test('a submission becomes a row under its keys, as plain text, in a sheet that grows for it', () => {
  const script = runAppsScript();
  for (const id of ['a', 'b', 'c', 'd'])
    expect(script.post(bodyOf(id, [['note', 'Ring twice.']]))).toEqual({ ok: true });
  const flat = flatten(buildSubmission(submissionInput()), FORM);
  expect(script.rows[0]).toEqual(flat.map(([key]) => key));
  expect(cellsOf(script, 'id')).toEqual(['a', 'b', 'c', 'd']);
  expect(cellsOf(script, 'note')).toEqual(Array(4).fill('Ring twice.'));
  expect([...script.formats]).toEqual(['@']);
});

test('a second submission of the same id is said to be there, and is no second row', () => {
  const script = runAppsScript('desk@clinic.example');
  expect([script.post(bodyOf('a')), script.post(bodyOf('a'))]).toEqual([
    { ok: true },
    { ok: true },
  ]);
  expect(cellsOf(script, 'id')).toEqual(['a']);
  expect(script.mails).toHaveLength(1);
});

test('two at once are written one after the other: the one that finds the lock taken is not said to be there', () => {
  const script = runAppsScript();
  const during: unknown[] = [];
  script.onWrite = () => {
    script.onWrite = () => undefined;
    during.push(script.post(bodyOf('b')), script.post(bodyOf('a')));
  };
  expect(script.post(bodyOf('a'))).toEqual({ ok: true });
  const busy = { ok: false, error: 'busy' };
  expect(during).toEqual([busy, busy]);
  expect([script.post(bodyOf('b')), script.post(bodyOf('a'))]).toEqual([
    { ok: true },
    { ok: true },
  ]);
  expect(cellsOf(script, 'id')).toEqual(['a', 'b']);
});

test.each(['onWrite', 'onFlush'] as const)(
  'a sheet that throws (%s) answers no ok, lets go of the lock and takes the next attempt',
  (when) => {
    const script = runAppsScript('desk@clinic.example');
    script[when] = () => {
      throw new Error('Service Spreadsheets failed');
    };
    expect(script.post(bodyOf('a'))).toEqual({ ok: false, error: 'not written' });
    expect([script.locks.held, script.mails]).toEqual([0, []]);
    script[when] = () => undefined;
    expect(script.post(bodyOf('a'))).toEqual({ ok: true });
    expect(cellsOf(script, 'id')).toEqual(['a']);
  },
);

test('nothing that anybody posts becomes a formula, and a phone number stays whole', () => {
  const script = runAppsScript();
  const raw = { format: 'consult-form/submission@1', id: 'raw', note: '=1+1', '=HEAD()': '@x' };
  script.post(
    bodyOf('a', [
      ['note', '=IMPORTXML("https://evil.example")'],
      ['phone', '+44 20 7946 0958'],
    ]),
  );
  expect(script.post(raw)).toEqual({ ok: true });
  expect(cellsOf(script, 'note')).toEqual([`'=IMPORTXML("https://evil.example")`, "'=1+1"]);
  expect(cellsOf(script, 'phone')[0]).toBe('+442079460958');
  for (const cell of script.rows.flat()) expect(cell).toMatch(/^(?![=+\-@\t\r])|^\+\d{7,15}$/);
});

test('a new field becomes a column more, at the end; a key that is gone leaves its cell empty', () => {
  const script = runAppsScript();
  const base = { format: 'consult-form/submission@1', note: 'n' };
  script.post({ ...base, id: 'a' });
  script.post({ format: base.format, id: 'b', age: '34' });
  expect(script.rows).toEqual([
    ['format', 'note', 'id', 'age'],
    [base.format, 'n', 'a'],
    [base.format, '', 'b', '34'],
  ]);
});

test('columns have an end, and what has none is left out', () => {
  const script = runAppsScript();
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`k${at}`, 'x']));
  expect(script.post({ format: 'consult-form/submission@1', id: 'a', ...many })).toEqual({
    ok: true,
  });
  expect(script.rows[0]).toHaveLength(300);
});

test.each(['', 'null', '{}', '{"format":"consult-form/submission@1"}', '{"format":"x","id":"a"}'])(
  'what is no submission is refused, and nothing is written: %s',
  (contents) => {
    const script = runAppsScript();
    expect(script.post(contents)).toEqual({ ok: false, error: 'no submission' });
    expect([script.rows, script.locks.asked]).toEqual([[], 0]);
  },
);

test('the clinic’s notice has the reference and a time, no answer, and costs nobody a request', () => {
  const script = runAppsScript('desk@clinic.example');
  script.post(
    bodyOf('a', [
      ['first_name', 'Ana'],
      ['note', 'Ring twice.'],
    ]),
  );
  const [[to, subject, text] = []] = script.mails;
  expect([to, subject]).toEqual(['desk@clinic.example', 'New request K7QX-2M']);
  expect(text).toMatch(/^K7QX-2M\n\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  script.onMail = () => {
    throw new Error('Service invoked too many times');
  };
  expect(script.post(bodyOf('b'))).toEqual({ ok: true });
});
