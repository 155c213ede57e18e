import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { buildSubmission } from '../../../src/delivery/index.ts';
import type { Answer, FieldConfig } from '../../../src/schema/types.ts';
import { template as dental } from '../../../src/templates/dental.ts';
import { template as physio } from '../../../src/templates/physio.ts';
import { FIELDS, submissionInput, submissionWith } from './fixtures.ts';

/** The summary of a form whose fields all show. */
function summaryOf(fields: readonly FieldConfig[], answers: Record<string, Answer>): string {
  const { form } = normalise({ fields: [...fields] }, { pageProtocol: 'https:' });
  const shown = form.steps.flatMap((step) => step.fields);
  const given = new Map(Object.entries(answers));
  return buildSubmission(submissionInput({ form, fields: shown, answers: given })).summary;
}

const fieldsOf = ({ steps }: typeof dental) => steps.flatMap((step) => step.fields);

const ask = (id: string, label: string, required = false): FieldConfig => ({
  id,
  kind: 'radio',
  label,
  required,
  options: ['yes', 'no', 'not_sure', 'none'].map((option) => ({ id: option, label: 'Quux' })),
});

test('a dental request with pain begins with it, and tells no bare yes or no', () => {
  const summary = summaryOf(fieldsOf(dental), {
    treatment: 'implant',
    missing: 'one',
    denture: 'no',
    urgent: 'yes',
    patient: 'new',
    cover: 'no',
    anxiety: 'no',
    timing: 'asap',
    payment_plan: 'yes',
    heard: 'search',
    contact_method: 'call',
    best_time: ['morning'],
  });
  expect(summary).toBe(
    'Do you have pain or swelling now? Yes · An implant · One · No, I am new · As soon as possible · Phone call, Morning',
  );
});

test('a dental answer is understood without its question', () => {
  expect(summaryOf(fieldsOf(dental), { patient: 'existing', anxiety: 'very' })).toBe(
    'Yes, I have been before · Very anxious',
  );
});

test('a sign of danger that physio asks about is told whole, however much else there is', () => {
  const summary = summaryOf(fieldsOf(physio), {
    region: ['neck', 'shoulder', 'back', 'hip', 'knee', 'ankle', 'other'],
    cause: 'accident',
    red_flag: 'yes',
    goal: 'g'.repeat(500),
    seen: 'yes',
    contact_method: 'call',
  });
  expect(summary).toMatch(
    /^Do you have numbness between the legs, trouble with bladder or bowel, or sudden weakness\? Yes · /,
  );
  expect(summary).toMatch(/ · Phone call$/);
});

test('an answer of yes is told by its question, whatever language its words are in', () => {
  const fields = [ask('first', 'Porteur de lentilles ?'), ask('second', 'Allergie ?', true)];
  expect(summaryOf(fields, { first: 'yes', second: 'yes' })).toBe(
    'Allergie ? Quux · Porteur de lentilles ? Quux',
  );
});

test('a long question that is not required is shortened', () => {
  expect(summaryOf([ask('first', 'q'.repeat(500))], { first: 'yes' })).toBe(`${'q'.repeat(59)}…`);
});

test.each(['no', 'not_sure', 'none'])('an answer of %s says nothing', (option) => {
  const list: FieldConfig = {
    id: 'list',
    kind: 'checkboxes',
    label: 'Which?',
    options: [{ id: option, label: 'Quux' }],
  };
  const answers = { first: option, second: option, list: [option] };
  expect(summaryOf([ask('first', 'A?', true), ask('second', 'B?'), list], answers)).toBe('');
});

test('what is no news to a front desk is left out', () => {
  const quiet = ['adult', 'heard', 'payment_plan', 'send_guide'];
  const boxes = quiet.map((id): FieldConfig => ({ id, kind: 'checkbox', label: id }));
  const choices = quiet.map((id) => ask(id, id, true));
  expect(summaryOf(boxes, Object.fromEntries(quiet.map((id) => [id, true])))).toBe('');
  expect(summaryOf(choices, Object.fromEntries(quiet.map((id) => [id, 'yes'])))).toBe('');
});

test('contact details, own keys and hidden values are left to their own columns', () => {
  const { summary } = submissionWith([
    ['pattern', 'thinning'],
    ['email', 'ana@example.com'],
    ['phone', '+12145550100'],
    ['first_name', 'Ana'],
    ['journey', 'a long story'],
    ['location', 'plano'],
    ['campaign', 'autumn'],
    ['contact_method', 'text'],
  ]);
  expect(summary).toBe('Thinning · Text');
});

test('a ticked box is told by its label, an unticked one not at all', () => {
  const box: FieldConfig = { id: 'glasses', kind: 'checkbox', label: 'I wear glasses' };
  expect(summaryOf([box], { glasses: true })).toBe('I wear glasses');
  expect(summaryOf([box], { glasses: false })).toBe('');
});

test('a long answer leaves room for the others, and how to reply is never cut off', () => {
  const { summary } = submissionWith([
    ['note', 'n'.repeat(500)],
    ['constructor', 'c'.repeat(500)],
    ['previous', ['none', 'tattoo', 'fue']],
    ['contact_method', 'call'],
  ]);
  expect(summary).toBe(`None, Tattoo, FUE · ${'n'.repeat(59)}… · ${'c'.repeat(59)}… · Call`);
});

test('how to reply is kept where the answers alone would fill the line', () => {
  const ids = ['one', 'two', 'three', 'four'];
  const stories = ids.map((id): FieldConfig => ({ id, kind: 'text', label: id }));
  const reply: FieldConfig = { id: 'best_time', kind: 'text', label: 'When?' };
  const told = Object.fromEntries(ids.map((id) => [id, id.charAt(0).repeat(60)]));
  const summary = summaryOf([...stories, reply], { ...told, best_time: 'AM' });
  expect(summary).toHaveLength(200);
  expect(summary).toMatch(/f… · AM$/);
});

test('an emoji is not cut in two', () => {
  const { summary } = submissionWith([['note', 'n'.repeat(58) + '😀'.repeat(3)]]);
  expect(summary).toBe(`${'n'.repeat(58)}…`);
});

test('it is one line of at most 200 characters, whole characters all', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  const answers = fc.array(fc.tuple(fc.constantFrom(...FIELDS.map(({ id }) => id)), text));
  fc.assert(
    fc.property(answers, (given) => {
      const { summary } = submissionWith([...given, ['contact_method', 'call']]);
      expect(summary.length).toBeLessThanOrEqual(200);
      expect(summary).not.toMatch(/[\r\n\t]|\p{Cs}/u);
      expect(summary).toMatch(/Call$/);
    }),
  );
});
