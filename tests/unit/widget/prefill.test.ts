// @vitest-environment happy-dom
// What a page says of a form's fields, and what becomes of it.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FieldConfig } from '../../../src/schema/types.ts';
import { fill } from '../../../src/widget/prefill/fill.ts';
import { furtherContextOf } from '../ui/further.tsx';

let warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

const option = (id: string, more: object = {}) => ({ id, label: id, ...more });

const SCAR_ONLY = { visibleWhen: { field: 'pattern', is: 'scar' } };

const FIELDS: FieldConfig[] = [
  { id: 'pattern', kind: 'radio', label: 'Pattern', options: [option('scar'), option('thin')] },
  {
    id: 'area',
    kind: 'checkboxes',
    label: 'Area',
    options: [
      option('crown'),
      option('line', SCAR_ONLY),
      option('full', { exclusive: true, ...SCAR_ONLY }),
    ],
  },
  { id: 'look', kind: 'select', label: 'Look', options: [option('any'), option('old', SCAR_ONLY)] },
  { id: 'age', kind: 'number', label: 'Age', min: 18, max: 99 },
  { id: 'pain', kind: 'range', label: 'Pain', max: 10 },
  { id: 'day', kind: 'date', label: 'Day', from: '2026-01-01', until: '2026-12-31' },
  { id: 'zip', kind: 'postal', label: 'Postal code' },
];

/** The answer of a field once a page has said some, and what the console says. */
function filled(said: Readonly<Record<string, string>>, kept?: string) {
  const form = furtherContextOf({ locale: 'en-US', clinic: { country: 'US' }, fields: FIELDS });
  const named = Object.entries(said).map(([id, words]) => [`consult-answer-${id}`, words] as const);
  fill(form, named, (id) => id === kept);
  return {
    answer: (id: string) => form.engine.answer(id),
    lines: warn.mock.calls.map((line) => String(line[1])),
  };
}

describe('what a field does not take is left out and said', () => {
  test.each([
    ['age', '17'],
    ['age', '100'],
    ['age', 'old'],
    ['age', '20.5'],
    ['pain', '11'],
    ['day', '2026-02-30'],
    ['day', '2025-12-31'],
    ['day', '2027-01-01'],
    ['day', 'tomorrow'],
    ['zip', 'N1 9GU'],
    ['pattern', 'bald'],
  ])('%s by %j', (id, words) => {
    const { answer, lines } = filled({ [id]: words });
    expect(answer(id)).toBeUndefined();
    expect(lines).toEqual([`consult-answer-${id}: no answer that this field takes`]);
  });

  test.each([
    ['age', '18'],
    ['pain', '10'],
    ['day', '2026-12-31'],
    ['zip', '75201'],
  ])('and %s by %s is taken', (id, words) => {
    const { answer, lines } = filled({ [id]: words });
    expect(answer(id)).toBe(words);
    expect(lines).toEqual([]);
  });
});

describe('an option that is hidden as things stand', () => {
  test('is left out and said', () => {
    const { answer, lines } = filled({ look: 'old', area: 'crown,line', pattern: 'thin' });
    expect(answer('look')).toBeUndefined();
    expect(answer('area')).toEqual(['crown']);
    expect(lines).toEqual([
      'consult-answer-area: not all of these can be chosen together',
      'consult-answer-look: no answer that this field takes',
    ]);
  });

  test('is taken where the page says what shows it too, in whatever order', () => {
    const { answer, lines } = filled({ look: 'old', area: 'crown,line', pattern: 'scar' });
    expect(answer('look')).toBe('old');
    expect(answer('area')).toEqual(['crown', 'line']);
    expect(lines).toEqual([]);
  });

  test('takes no other with it, though it be exclusive', () => {
    expect(filled({ area: 'crown,full' }).answer('area')).toEqual(['crown']);
  });
});

test('an exclusive option beside others is chosen alone, which is said', () => {
  const { answer, lines } = filled({ pattern: 'scar', area: 'crown,full' });
  expect(answer('area')).toEqual(['full']);
  expect(lines).toEqual(['consult-answer-area: not all of these can be chosen together']);
});

test('a field that is to be kept stays as it is, without a word', () => {
  const { answer, lines } = filled({ pattern: 'scar', age: '40' }, 'pattern');
  expect(answer('pattern')).toBeUndefined();
  expect(answer('age')).toBe('40');
  expect(lines).toEqual([]);
});

test('a name that no field has is said', () => {
  expect(filled({ ages: '40' }).lines).toEqual(['consult-answer-ages: no field of that name']);
});
