import { describe, expect, test } from 'vitest';
import type { Check } from '../../../src/engine/index.ts';
import { checkAnswer } from '../../../src/schema/index.ts';
import type { FieldConfig } from '../../../src/schema/types.ts';
import { engineOf, fieldOf, heardWhile, text } from './support.ts';

const MAIL: FieldConfig = { kind: 'email', id: 'mail', label: 'Email', required: true };

/** An engine on one mail field, with the full rules in hand. */
function mailForm() {
  const engine = engineOf([MAIL]);
  engine.useCheck(checkAnswer);
  return { engine, mail: fieldOf(engine, 'mail') };
}

describe('on leaving', () => {
  test.each(['', '  ', undefined])('an empty field is not blamed (%j)', (answer) => {
    const { engine, mail } = mailForm();
    engine.set('mail', answer);
    engine.leave(mail);
    expect(engine.fault('mail')).toBeUndefined();
  });

  test('an answer that does not do is blamed, and the fault says that it came early', () => {
    const { engine, mail } = mailForm();
    engine.set('mail', 'ada@');
    engine.leave(mail);
    expect(engine.fault('mail')).toEqual({ code: 'not_email', early: true });
  });

  test('an answer that does is not blamed', () => {
    const { engine, mail } = mailForm();
    engine.set('mail', 'ada@example.com');
    engine.leave(mail);
    expect(engine.fault('mail')).toBeUndefined();
  });

  test('a field that was blamed for being empty keeps its fault', () => {
    const { engine, mail } = mailForm();
    engine.judgeAll();
    engine.leave(mail);
    expect(engine.fault('mail')).toEqual({ code: 'required' });
  });

  test('a fault that the summary has told of is not told anew', () => {
    const { engine, mail } = mailForm();
    engine.set('mail', 'ada@');
    engine.judgeAll();
    expect(heardWhile(engine, ['mail'], () => engine.leave(mail))).toEqual([]);
    expect(engine.fault('mail')).toEqual({ code: 'not_email' });
  });
});

describe('while typing', () => {
  test('nothing is blamed', () => {
    const { engine } = mailForm();
    engine.set('mail', 'a');
    expect(engine.fault('mail')).toBeUndefined();
  });

  test.each([
    ['on leaving', 'ada@'],
    ['by Submit', ''],
  ])('a fault found %s is gone with the next keystroke', (_, answer) => {
    const { engine, mail } = mailForm();
    engine.set('mail', answer);
    engine.leave(mail);
    engine.judgeAll();
    expect(engine.fault('mail')).toBeDefined();
    engine.set('mail', `${answer}x`);
    expect(engine.fault('mail')).toBeUndefined();
  });

  test('a fault of another field stays', () => {
    const engine = engineOf([text('a', { required: true }), text('b')]);
    engine.judgeAll();
    engine.set('b', 'x');
    expect(engine.fault('a')).toEqual({ code: 'required' });
  });
});

describe('by Next or Submit', () => {
  test('a missing answer is found, and its fault is not an early one', () => {
    const { engine } = mailForm();
    engine.judgeAll();
    expect(engine.fault('mail')).toEqual({ code: 'required' });
  });

  test('a fault that came early is early no more', () => {
    const { engine, mail } = mailForm();
    engine.set('mail', 'ada@');
    engine.leave(mail);
    engine.judgeAll();
    expect(engine.fault('mail')).toEqual({ code: 'not_email' });
  });

  test('a field that requiredWhen needs is asked for', () => {
    const requiredWhen = { field: 'channel', is: 'mail' };
    const engine = engineOf([text('channel'), text('mail', { requiredWhen })]);
    engine.set('channel', 'mail');
    expect(engine.judgeAll()).toEqual([fieldOf(engine, 'mail')]);
  });
});

describe('a missing answer that was blamed', () => {
  const requiredWhen = { field: 'channel', is: 'mail' };

  test('is blamed no more once it is not needed any more', () => {
    const engine = engineOf([text('channel'), text('mail', { requiredWhen })]);
    engine.set('channel', 'mail');
    engine.judgeAll();
    engine.set('channel', 'call');
    expect(engine.isRequired(fieldOf(engine, 'mail'))).toBe(false);
    expect(engine.fault('mail')).toBeUndefined();
  });

  test('is not blamed again when its field has gone and comes back', () => {
    const visibleWhen = { field: 'channel', is: 'mail' };
    const engine = engineOf([text('channel'), text('mail', { visibleWhen, required: true })]);
    engine.set('channel', 'mail');
    engine.judgeAll();
    engine.set('channel', 'call');
    engine.set('channel', 'mail');
    expect(engine.fault('mail')).toBeUndefined();
  });
});

describe('rules that arrive late', () => {
  test('until then only missing answers are found', () => {
    const engine = engineOf([MAIL, text('name', { required: true })]);
    engine.set('mail', 'ada@');
    engine.leave(fieldOf(engine, 'mail'));
    expect(engine.fault('mail')).toBeUndefined();
    expect(engine.judgeAll()).toEqual([fieldOf(engine, 'name')]);
  });

  test('judge from then on what was written before', () => {
    const engine = engineOf([MAIL]);
    engine.set('mail', 'ada@');
    expect(engine.judgeAll()).toEqual([]);
    engine.useCheck(checkAnswer);
    expect(engine.judgeAll()).toEqual([fieldOf(engine, 'mail')]);
    expect(engine.fault('mail')).toEqual({ code: 'not_email' });
  });

  test('blame what was left before they came, once they have come', () => {
    const engine = engineOf([MAIL]);
    engine.set('mail', 'ada@');
    engine.leave(fieldOf(engine, 'mail'));
    expect(heardWhile(engine, ['mail'], () => engine.useCheck(checkAnswer))).toEqual(['mail']);
    expect(engine.fault('mail')).toEqual({ code: 'not_email', early: true });
  });

  test('leave in peace who is at a field again when they come', () => {
    const engine = engineOf([MAIL]);
    engine.set('mail', 'ada@');
    engine.leave(fieldOf(engine, 'mail'));
    engine.set('mail', 'ada@e');
    engine.useCheck(checkAnswer);
    expect(engine.fault('mail')).toBeUndefined();
  });

  test('blame nothing by their arrival alone', () => {
    const engine = engineOf([MAIL]);
    engine.set('mail', 'ada@');
    expect(heardWhile(engine, ['mail'], () => engine.useCheck(checkAnswer))).toEqual([]);
  });
});

test('rules are asked for given answers only, never for empty or hidden ones', () => {
  const asked: [string, unknown][] = [];
  const note: Check = ({ id }, answer) => {
    asked.push([id, answer]);
    return undefined;
  };
  const visibleWhen = { field: 'a', is: 'show' };
  const engine = engineOf([text('a'), text('b'), text('c', { visibleWhen })]);
  engine.useCheck(note);
  engine.set('a', 'x');
  engine.set('c', 'kept but hidden');
  engine.judgeAll();
  expect(asked).toEqual([['a', 'x']]);
});
