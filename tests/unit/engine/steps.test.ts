import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { createEngine, STEPS_TOPIC } from '../../../src/engine/index.ts';
import { engineOf, heardWhile, idsOf, NOW, text } from './support.ts';

const SCAR = { field: 'pattern', is: 'scar' };
const need = { required: true };

/** Three steps, of which the middle one only asks about scars. */
const branched = () =>
  engineOf(
    [text('pattern')],
    [text('age', { visibleWhen: SCAR }), text('kind', { visibleWhen: SCAR })],
    [text('name', need)],
  );

describe('the steps that are told', () => {
  test('are those with something to ask', () => {
    const engine = branched();
    expect(idsOf(engine.steps())).toEqual(['s1', 's3']);
    engine.set('pattern', 'scar');
    expect(idsOf(engine.steps())).toEqual(['s1', 's2', 's3']);
    engine.set('pattern', 'crown');
    expect(idsOf(engine.steps())).toEqual(['s1', 's3']);
  });

  test('leave out a step that holds nothing but hidden fields', () => {
    const engine = engineOf([{ kind: 'hidden', id: 'campaign', value: 'x' }], [text('name')]);
    expect(idsOf(engine.steps())).toEqual(['s2']);
    expect(engine.step().id).toBe('s2');
  });

  test('are spoken of whenever their count may have moved, and not else', () => {
    const engine = branched();
    const set = (answer: string) => () => engine.set('pattern', answer);
    expect(heardWhile(engine, [STEPS_TOPIC], set('crown'))).toEqual([]);
    expect(heardWhile(engine, [STEPS_TOPIC], set('scar'))).toEqual([STEPS_TOPIC]);
    expect(heardWhile(engine, [STEPS_TOPIC], () => engine.set('age', 'old'))).toEqual([]);
  });
});

describe('next', () => {
  test('passes over a step without visible fields, and so does back', () => {
    const engine = branched();
    expect(engine.next()).toEqual([]);
    expect(engine.step().id).toBe('s3');
    engine.back();
    expect(engine.step().id).toBe('s1');
  });

  test('goes through a step that has come to ask something', () => {
    const engine = branched();
    engine.set('pattern', 'scar');
    engine.next();
    expect(engine.step().id).toBe('s2');
    engine.next();
    expect(engine.step().id).toBe('s3');
  });

  test('stays where an answer is missing, and returns what is at fault in order', () => {
    const engine = engineOf([text('a', need), text('b'), text('c', need)], [text('d')]);
    expect(idsOf(engine.next())).toEqual(['a', 'c']);
    expect(engine.step().id).toBe('s1');
    expect(engine.fault('a')).toEqual({ code: 'required' });
    expect(engine.fault('b')).toBeUndefined();
  });

  test('judges its own step alone', () => {
    const engine = engineOf([text('a')], [text('b', need)]);
    expect(engine.next()).toEqual([]);
    expect(engine.fault('b')).toBeUndefined();
  });

  test('asks nothing of a field that is hidden', () => {
    const engine = engineOf(
      [text('pattern'), text('age', { ...need, visibleWhen: SCAR })],
      [text('b')],
    );
    expect(engine.next()).toEqual([]);
    expect(engine.step().id).toBe('s2');
  });

  test('on the last step judges it and stays', () => {
    const engine = engineOf([text('a')], [text('b')]);
    engine.next();
    expect(engine.next()).toEqual([]);
    expect(engine.step().id).toBe('s2');
  });

  test('tells of another step, once', () => {
    const engine = branched();
    expect(heardWhile(engine, [STEPS_TOPIC], () => engine.next())).toEqual([STEPS_TOPIC]);
  });
});

describe('back', () => {
  test('keeps answers and judges nothing', () => {
    const engine = engineOf([text('a')], [text('b', need)]);
    engine.set('a', 'x');
    engine.next();
    engine.set('b', '');
    engine.back();
    expect(engine.step().id).toBe('s1');
    expect(engine.answer('a')).toBe('x');
    expect(engine.fault('b')).toBeUndefined();
  });

  test('on the first step stays and says nothing', () => {
    const engine = engineOf([text('a')], [text('b')]);
    expect(heardWhile(engine, [STEPS_TOPIC], () => engine.back())).toEqual([]);
    expect(engine.step().id).toBe('s1');
  });
});

describe('judging all', () => {
  test('goes to the first step at fault and returns its faults alone', () => {
    const engine = engineOf([text('a')], [text('b', need)], [text('c', need)]);
    engine.next();
    engine.set('b', 'x');
    engine.next();
    engine.set('b', '');
    expect(idsOf(engine.judgeAll())).toEqual(['b']);
    expect(engine.step().id).toBe('s2');
    expect(engine.fault('c')).toEqual({ code: 'required' });
  });

  test('without a fault stays and returns nothing', () => {
    const engine = engineOf([text('a')], [text('b')]);
    engine.next();
    expect(engine.judgeAll()).toEqual([]);
    expect(engine.step().id).toBe('s2');
  });
});

test('a form without any field has no step to show, and nothing throws', () => {
  const engine = createEngine(normalise({}, { pageProtocol: 'https:' }).form, () => NOW);
  expect(engine.steps()).toEqual([]);
  expect(engine.step().fields).toEqual([]);
  expect(engine.next()).toEqual([]);
  expect(engine.judgeAll()).toEqual([]);
});
