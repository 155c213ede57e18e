import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../../../src/schema/index.ts';
import type { FieldConfig, FormConfig } from '../../../src/schema/types.ts';
import { createEngine } from '../../../src/engine/index.ts';
import { fieldOf, formOf, heardWhile, text } from './support.ts';

const PATTERN: FieldConfig = {
  kind: 'radio',
  id: 'pattern',
  label: 'Pattern',
  options: [
    { id: 'scar', label: 'A scar' },
    { id: 'thin', label: 'Thinning' },
  ],
};

const AREAS: FieldConfig = {
  kind: 'checkboxes',
  id: 'areas',
  label: 'Areas',
  options: [
    { id: 'crown', label: 'Crown' },
    { id: 'strip', label: 'Strip scar', visibleWhen: { field: 'pattern', is: 'scar' } },
  ],
};

function engineOf(config: FormConfig) {
  const engine = createEngine(formOf(config), () => new Date(0));
  engine.useCheck(checkAnswer);
  return engine;
}

describe('an option with a condition', () => {
  const form = () => engineOf({ fields: [PATTERN, { ...AREAS, required: true }, text('after')] });
  const shown = (engine: ReturnType<typeof form>): string[] =>
    engine.options(fieldOf(engine, 'areas')).map(({ id }) => id);

  test('can be chosen where it holds, and its field is told to redraw', () => {
    const engine = form();
    expect(shown(engine)).toEqual(['crown']);
    const heard = heardWhile(engine, ['areas', 'after'], () => engine.set('pattern', 'scar'));
    expect(heard).toEqual(['areas']);
    expect(shown(engine)).toEqual(['crown', 'strip']);
  });

  test('that goes takes its choice out of the answers, and brings it back when it comes', () => {
    const engine = form();
    engine.set('pattern', 'scar');
    engine.set('areas', ['crown', 'strip']);
    engine.set('pattern', 'thin');
    expect(engine.answers().get('areas')).toEqual(['crown']);
    engine.set('pattern', 'scar');
    expect(engine.answers().get('areas')).toEqual(['crown', 'strip']);
  });

  test('that was all that was chosen leaves its field unanswered', () => {
    const engine = form();
    engine.set('pattern', 'scar');
    engine.set('areas', ['strip']);
    engine.set('pattern', 'thin');
    expect(engine.judgeAll().map(({ id }) => id)).toEqual(['areas']);
    expect(engine.fault('areas')).toEqual({ code: 'required' });
  });

  test('that goes takes with it what was shown for its being chosen', () => {
    const visibleWhen = { field: 'kind', is: 'old' } as const;
    const options = [
      { id: 'old', label: 'Old', visibleWhen: { field: 'pattern', is: 'scar' } as const },
      { id: 'new', label: 'New' },
    ];
    const kind: FieldConfig = { kind: 'select', id: 'kind', label: 'Kind', options };
    const engine = engineOf({ fields: [PATTERN, kind, text('age', { visibleWhen })] });
    engine.set('pattern', 'scar');
    engine.set('kind', 'old');
    expect(engine.isVisible('age')).toBe(true);
    engine.set('pattern', 'thin');
    expect(engine.isVisible('age')).toBe(false);
    expect(engine.answers().get('kind')).toBeUndefined();
  });
});

describe('a step with a condition', () => {
  const config: FormConfig = {
    steps: [
      { id: 'hair', fields: [PATTERN] },
      {
        id: 'scar',
        visibleWhen: { field: 'pattern', is: 'scar' },
        fields: [
          text('age', { required: true }),
          text('cause', { visibleWhen: { field: 'age', filled: true } }),
          { kind: 'hidden', id: 'path', value: 'scar' },
        ],
      },
      { id: 'contact', fields: [text('who')] },
    ],
  };
  const steps = (engine: ReturnType<typeof engineOf>): string[] =>
    engine.steps().map(({ id }) => id);

  test('is part of the way where it holds, with the fields whose own conditions hold too', () => {
    const engine = engineOf(config);
    expect(steps(engine)).toEqual(['hair', 'contact']);
    engine.set('pattern', 'scar');
    expect(steps(engine)).toEqual(['hair', 'scar', 'contact']);
    expect(engine.isVisible('age')).toBe(true);
    expect(engine.isVisible('cause')).toBe(false);
    engine.set('age', '3');
    expect(engine.isVisible('cause')).toBe(true);
  });

  test('that goes takes its answers along, needed or hidden ones too, and keeps them', () => {
    const engine = engineOf(config);
    engine.set('pattern', 'scar');
    engine.set('age', '3');
    engine.set('pattern', 'thin');
    expect([...engine.answers().keys()]).toEqual(['pattern', 'who']);
    expect(engine.judgeAll()).toEqual([]);
    engine.set('pattern', 'scar');
    expect(engine.answers().get('age')).toBe('3');
    expect(engine.answers().get('path')).toBe('scar');
  });
});

describe('a question of which every option has a condition', () => {
  const only = (required: boolean): FieldConfig => ({
    kind: 'radio',
    id: 'only',
    label: 'Only',
    required,
    options: [{ id: 'a', label: 'A', visibleWhen: { field: 'pattern', is: 'scar' } }],
  });

  test('is not asked while there is nothing to choose, needed or not', () => {
    const engine = engineOf({ fields: [PATTERN, only(true)] });
    expect(engine.isVisible('only')).toBe(false);
    expect(engine.judgeAll()).toEqual([]);
    engine.set('pattern', 'scar');
    expect(engine.isVisible('only')).toBe(true);
    expect(engine.judgeAll().map(({ id }) => id)).toEqual(['only']);
  });
});

test('a condition holds for what is sent, which has no blanks around it', () => {
  const visibleWhen = { field: 'who', is: 'yes' } as const;
  const engine = engineOf({ fields: [text('who'), text('more', { visibleWhen })] });
  engine.set('who', ' yes ');
  expect(engine.isVisible('more')).toBe(true);
});
