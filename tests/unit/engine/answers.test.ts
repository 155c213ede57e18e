import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/engine/index.ts';
import { engineOf, fieldOf, formOf, heardWhile, idsOf, text, tick } from './support.ts';

const SCAR = { field: 'pattern', is: 'scar' };

describe('an answer that is hidden', () => {
  test('leaves the answers that count, and comes back with its field', () => {
    const engine = engineOf([text('pattern'), text('age', { visibleWhen: SCAR })]);
    engine.set('pattern', 'scar');
    engine.set('age', '2 years');
    engine.set('pattern', 'crown');
    expect([...engine.answers()]).toEqual([['pattern', 'crown']]);
    expect(idsOf(engine.visibleFields())).toEqual(['pattern']);
    engine.set('pattern', 'scar');
    expect([...engine.answers()]).toEqual([
      ['pattern', 'scar'],
      ['age', '2 years'],
    ]);
  });

  test('is kept, so that nothing typed is lost', () => {
    const engine = engineOf([text('pattern'), text('age', { visibleWhen: SCAR })]);
    engine.set('pattern', 'scar');
    engine.set('age', '2 years');
    engine.set('pattern', 'crown');
    expect(engine.answer('age')).toBe('2 years');
  });

  test('hides in its turn what asked about it', () => {
    const engine = engineOf([
      text('pattern'),
      text('age', { visibleWhen: SCAR }),
      text('note', { visibleWhen: { field: 'age', filled: true } }),
    ]);
    engine.set('pattern', 'scar');
    engine.set('age', 'old');
    expect(engine.isVisible('note')).toBe(true);
    engine.set('pattern', 'crown');
    expect(engine.isVisible('note')).toBe(false);
  });

  test('is seen as empty by a field that asks for an empty one', () => {
    const engine = engineOf([
      text('pattern'),
      text('age', { visibleWhen: SCAR }),
      text('why', { visibleWhen: { field: 'age', filled: false } }),
    ]);
    engine.set('age', 'old');
    expect(engine.isVisible('why')).toBe(true);
    engine.set('pattern', 'scar');
    expect(engine.isVisible('why')).toBe(false);
  });
});

describe('answers', () => {
  test('stand in form order, whatever the order in which they were given', () => {
    const engine = engineOf([text('a'), text('b')], [text('c')]);
    for (const id of ['c', 'b', 'a']) engine.set(id, id);
    expect([...engine.answers().keys()]).toEqual(['a', 'b', 'c']);
  });

  test('of a hidden field are there from the start', () => {
    const engine = engineOf([text('a'), { kind: 'hidden', id: 'campaign', value: 'spring' }]);
    expect(engine.answers().get('campaign')).toBe('spring');
    expect(engine.answer('a')).toBeUndefined();
  });

  test('of a hidden field may be asked about', () => {
    const visibleWhen = { field: 'campaign', is: 'spring' };
    const hidden = { kind: 'hidden', id: 'campaign', value: 'spring' } as const;
    const engine = engineOf([text('offer', { visibleWhen }), hidden]);
    expect(engine.isVisible('offer')).toBe(true);
  });
});

describe('requiredWhen', () => {
  const EMAIL = { field: 'channel', is: 'email' };

  test('makes a field needed while its condition holds', () => {
    const engine = engineOf([text('channel'), text('mail', { requiredWhen: EMAIL })]);
    const mail = fieldOf(engine, 'mail');
    expect(engine.isRequired(mail)).toBe(false);
    engine.set('channel', 'email');
    expect(engine.isRequired(mail)).toBe(true);
    engine.set('channel', 'call');
    expect(engine.isRequired(mail)).toBe(false);
  });

  test('takes nothing away from a field that is always needed', () => {
    const engine = engineOf([
      text('channel'),
      text('mail', { required: true, requiredWhen: EMAIL }),
    ]);
    expect(engine.isRequired(fieldOf(engine, 'mail'))).toBe(true);
  });

  test('does not hold by the answer of a field that is hidden', () => {
    const engine = engineOf([
      text('pattern'),
      text('channel', { visibleWhen: SCAR }),
      text('mail', { requiredWhen: EMAIL }),
    ]);
    const mail = fieldOf(engine, 'mail');
    engine.set('pattern', 'scar');
    engine.set('channel', 'email');
    expect(engine.isRequired(mail)).toBe(true);
    engine.set('pattern', 'crown');
    expect(engine.isRequired(mail)).toBe(false);
  });

  test('is told to whoever draws the field, by way of a hidden one too', () => {
    const engine = engineOf([
      text('pattern'),
      text('channel', { visibleWhen: SCAR }),
      text('mail', { requiredWhen: EMAIL }),
    ]);
    engine.set('channel', 'email');
    expect(heardWhile(engine, ['mail'], () => engine.set('pattern', 'scar'))).toEqual(['mail']);
  });
});

describe('the time of a consent', () => {
  const consents = formOf({
    fields: [{ kind: 'consent', id: 'health', label: 'I agree' }, tick('adult')],
  });

  test('is that of the last tick or untick, by the clock that was handed in', () => {
    let hour = 9;
    const engine = createEngine(consents, () => new Date(Date.UTC(2026, 10, 23, hour)));
    engine.set('health', true);
    expect(engine.consentTimes().get('health')?.toISOString()).toBe('2026-11-23T09:00:00.000Z');
    hour = 10;
    engine.set('health', false);
    expect(engine.consentTimes().get('health')?.toISOString()).toBe('2026-11-23T10:00:00.000Z');
  });

  test('is kept of consents alone, and of those that were touched', () => {
    const engine = createEngine(consents, () => new Date(0));
    expect(engine.consentTimes().size).toBe(0);
    engine.set('adult', true);
    expect(engine.consentTimes().size).toBe(0);
  });
});
