// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createEngine, type Engine } from '../../../src/engine/index.ts';
import { createTranslate, fill, formWords } from '../../../src/i18n/index.ts';
import { checkAnswer } from '../../../src/schema/index.ts';
import type { FormContext } from '../../../src/ui/form-context.ts';
import { createPhones } from '../../../src/widget/phone/index.ts';
import { watchPhones } from '../../../src/widget/later/watch-phones.ts';
import { watchPhones as watchPlain } from '../../../src/widget/phone/plain-phones.ts';
import { fieldOf, formOf, NOW } from '../engine/support.ts';

/** An engine on one phone field that has the looser rules in hand. */
function phoneForm(country?: string, locale = 'en-US'): Engine {
  const form = formOf({
    clinic: country === undefined ? {} : { country },
    locale,
    fields: [
      { kind: 'phone', id: 'phone', label: 'Phone', required: true },
      { kind: 'phone', id: 'other', label: 'Another' },
    ],
  });
  const engine = createEngine(form, () => NOW);
  engine.useCheck(checkAnswer);
  return engine;
}

function leaveWith(engine: Engine, typed: string): void {
  engine.set('phone', typed);
  engine.leave(fieldOf(engine, 'phone'));
}

describe('the rules of a country', () => {
  test('judge a number that was left before they came', async () => {
    const engine = phoneForm('GB');
    leaveWith(engine, '020 7946');
    expect(engine.fault('phone')).toBeUndefined();
    await createPhones({ engine }, checkAnswer).settle();
    expect(engine.fault('phone')).toMatchObject({ code: 'not_phone', early: true });
    expect(engine.fault('phone')?.words).toContain('(United Kingdom)');
  });

  test('come for another country when its calling code is typed', async () => {
    const engine = phoneForm('DE');
    const phones = createPhones({ engine }, checkAnswer);
    await phones.settle();
    leaveWith(engine, '+39 (0)6 1234 5678');
    expect(phones.toE164('+39 (0)6 1234 5678')).toBe('+39612345678');
    await phones.settle();
    expect(phones.toE164('+39 (0)6 1234 5678')).toBe('+390612345678');
    leaveWith(engine, '+1 214 555 010');
    expect(engine.fault('phone')).toBeUndefined();
    await phones.settle();
    expect(engine.fault('phone')).toMatchObject({ code: 'not_phone', early: true });
    expect(engine.fault('phone')?.words).toContain('+1');
  });

  test('take what the looser ones refuse for its length', async () => {
    const engine = phoneForm('NU');
    await createPhones({ engine }, checkAnswer).settle();
    leaveWith(engine, '4123');
    expect(engine.judgeAll().map(({ id }) => id)).toEqual([]);
  });

  test('leave words, a missing answer and one of no country to the looser ones', async () => {
    const engine = phoneForm('US');
    await createPhones({ engine }, checkAnswer).settle();
    engine.judgeAll();
    expect(engine.fault('phone')).toEqual({ code: 'required' });
    leaveWith(engine, 'call me at 214 555 0100');
    expect(engine.fault('phone')).toEqual({ code: 'not_phone', early: true });
    leaveWith(engine, '+999 123 4567');
    expect(engine.fault('phone')).toBeUndefined();
  });

  test('are none where no country is named, until a calling code is typed', async () => {
    const engine = phoneForm();
    const phones = createPhones({ engine }, checkAnswer);
    leaveWith(engine, '555-0100');
    await phones.settle();
    expect(engine.fault('phone')).toBeUndefined();
    leaveWith(engine, '+44 20 7946');
    await phones.settle();
    expect(engine.fault('phone')?.words).toContain('+44');
  });

  test('name the country in the language of the form', async () => {
    const engine = phoneForm('GB', 'de-DE');
    await createPhones({ engine }, checkAnswer).settle();
    leaveWith(engine, '020 7946 09581 234');
    expect(engine.fault('phone')?.words).toContain('(Vereinigtes Königreich)');
  });
});

describe('a form with phone fields', () => {
  let within: HTMLElement;
  let input: HTMLInputElement;

  beforeEach(() => {
    within = document.createElement('div');
    input = document.createElement('input');
    input.type = 'tel';
    within.append(input);
    document.body.replaceChildren(within);
  });

  const contextOf = (engine: Engine): FormContext => ({
    engine,
    t: createTranslate(formWords, {}),
    fill: (text) => fill(text, {}),
  });

  test('has digits alone of a number until somebody comes to the field', async () => {
    const { settle, toE164 } = watchPhones(contextOf(phoneForm('GB')), within, checkAnswer);
    await settle();
    expect(toE164('020 7946 0958')).toBe('02079460958');
  });

  test('has in one file the country code of the US and Canada alone', async () => {
    const codes = ['US', 'CA', 'GB'].map((country) =>
      watchPlain(contextOf(phoneForm(country))).toE164('(214) 555-0100'),
    );
    expect(codes).toEqual(['+12145550100', '+12145550100', '2145550100']);
  });

  test('has the rules from the first focus on', async () => {
    const { toE164 } = watchPhones(contextOf(phoneForm('GB')), within, checkAnswer);
    input.focus();
    await expect.poll(() => toE164('020 7946 0958')).toBe('+442079460958');
  });

  test('has the rules where the field had focus before all else came', async () => {
    input.focus();
    const { toE164 } = watchPhones(contextOf(phoneForm('GB')), within, checkAnswer);
    await expect.poll(() => toE164('020 7946 0958')).toBe('+442079460958');
  });

  test('has the rules at Submit where something else filled the field', async () => {
    const engine = phoneForm('GB');
    const { settle, toE164 } = watchPhones(contextOf(engine), within, checkAnswer);
    engine.set('phone', '020 7946');
    await settle();
    expect(toE164('020 7946 0958')).toBe('+442079460958');
    expect(engine.judgeAll().map(({ id }) => id)).toEqual(['phone']);
  });
});
