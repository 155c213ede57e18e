import { describe, expect, test, vi } from 'vitest';
import type { Check } from '../../../src/engine/index.ts';
import { createTopics } from '../../../src/engine/topics.ts';
import { createVisibility } from '../../../src/engine/visibility.ts';
import { createRequirement } from '../../../src/engine/requirement.ts';
import type { Answer, FieldConfig } from '../../../src/schema/types.ts';
import { engineOf, fieldOf, formOf, heardWhile, text } from './support.ts';

/** A form of `count` fields of which two ask about the first one. */
const fieldsOf = (count: number): FieldConfig[] => [
  text('f0'),
  text('shown_by_f0', { visibleWhen: { field: 'f0', is: 'x' } }),
  text('needed_by_f0', { requiredWhen: { field: 'f0', is: 'x' } }),
  ...Array.from({ length: count - 3 }, (_, index) => text(`f${index + 1}`)),
];

describe.each([8, 500])('in a form of %i fields', (count) => {
  const fields = fieldsOf(count);
  const topics = fields.map(({ id }) => id);

  test('a keystroke tells its own field alone', () => {
    const engine = engineOf(fields);
    expect(heardWhile(engine, topics, () => engine.set('f3', 'a'))).toEqual(['f3']);
  });

  test('a keystroke tells its own field and those that ask about it, each once', () => {
    const engine = engineOf(fields);
    const told = heardWhile(engine, topics, () => engine.set('f0', 'x'));
    expect(told.sort()).toEqual(['f0', 'needed_by_f0', 'shown_by_f0']);
  });

  test('a keystroke judges no answer', () => {
    const engine = engineOf(fields);
    const check = vi.fn<Check>();
    engine.useCheck(check);
    engine.set('f0', 'x');
    engine.set('f3', 'x');
    expect(check).not.toHaveBeenCalled();
  });

  test('leaving a field judges that field alone', () => {
    const engine = engineOf(fields);
    const check = vi.fn<Check>();
    for (const id of topics) engine.set(id, 'x');
    engine.useCheck(check);
    engine.leave(fieldOf(engine, 'f3'));
    expect(check.mock.calls).toEqual([[fieldOf(engine, 'f3'), 'x']]);
  });

  test('a keystroke reads as many answers as its dependents ask about', () => {
    const form = formOf({ fields });
    const answer = vi.fn<(id: string) => Answer>();
    const visibility = createVisibility(form.steps, answer);
    answer.mockClear();
    visibility.update('f3');
    expect(answer).not.toHaveBeenCalled();
    visibility.update('f0');
    expect(answer.mock.calls).toEqual([['f0']]);
  });

  test('whether a field is needed is found by reading what it asks about', () => {
    const form = formOf({ fields });
    const all = form.steps.flatMap((step) => step.fields);
    const read = vi.fn<(id: string) => Answer>();
    const { dependents } = createRequirement(all, read);
    expect([...dependents('f0')].map(({ id }) => id)).toEqual(['needed_by_f0']);
    expect([...dependents('f3')]).toEqual([]);
    expect(read).not.toHaveBeenCalled();
  });
});

test('a chain of conditions is followed once, not once for each of its ends', () => {
  const chain = Array.from({ length: 200 }, (_, index) =>
    index === 0
      ? text('f0')
      : text(`f${index}`, { visibleWhen: { field: `f${index - 1}`, filled: true } }),
  );
  const form = formOf({ fields: chain });
  const answers = new Map<string, Answer>(chain.map(({ id }) => [id, 'x']));
  const answer = vi.fn<(id: string) => Answer>((id) => answers.get(id));
  const visibility = createVisibility(form.steps, answer);
  answer.mockClear();
  answers.set('f0', '');
  expect(visibility.update('f0')).toHaveLength(199);
  expect(answer.mock.calls.length).toBeLessThanOrEqual(200);
});

describe('a topic', () => {
  test('tells each of its listeners, and no other topic’s', () => {
    const { subscribe, notify } = createTopics();
    const [one, two, other] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
    subscribe('a', one);
    subscribe('a', two);
    subscribe('b', other);
    notify('a');
    expect([one, two, other].map((it) => it.mock.calls.length)).toEqual([1, 1, 0]);
  });

  test('tells a listener no more once it has left; to leave twice does no harm', () => {
    const { subscribe, notify } = createTopics();
    const [gone, stays] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const leave = subscribe('a', gone);
    subscribe('a', stays);
    leave();
    leave();
    notify('a');
    expect(gone).not.toHaveBeenCalled();
    expect(stays).toHaveBeenCalledOnce();
  });

  test('survives listeners that come and go while it speaks', () => {
    const { subscribe, notify } = createTopics();
    const late = vi.fn<() => void>();
    const last = vi.fn<() => void>();
    const leave = subscribe('a', () => {
      leave();
      subscribe('a', late);
    });
    subscribe('a', last);
    notify('a');
    expect(last).toHaveBeenCalledOnce();
    expect(late).not.toHaveBeenCalled();
  });

  test('that nobody listens to may speak', () => {
    expect(() => createTopics().notify('nobody')).not.toThrow();
  });
});
