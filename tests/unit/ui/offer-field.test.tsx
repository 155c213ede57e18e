import { afterEach, describe, expect, test } from 'vitest';
import { faultWords } from '../../../src/ui/later/fault-words.ts';
import { CLINIC, where, who } from '../engine/places/support.ts';
import { drawPlaces } from './places.tsx';
import { after, clear, fieldOf, one, press } from './support.tsx';

afterEach(clear);

const cardsOf = (box: HTMLElement, id: string): string[] =>
  [...box.querySelectorAll(`[data-field="${id}"] .choice .face > span:last-child`)].map((card) =>
    [...card.childNodes].map(({ textContent }) => textContent).join(' | '),
  );
const card = (box: HTMLElement, id: string, value: string) =>
  one(box, `[data-field="${id}"] input[value="${value}"]`);

test('a location is one card of several, with its address as a hint', () => {
  const { box, form } = drawPlaces([where], CLINIC);
  expect(cardsOf(box, 'location')).toEqual(['Dallas | 12 Elm Street', 'Plano']);
  expect(one(box, 'fieldset').getAttribute('role')).toBe('radiogroup');
  const plano = card(box, 'location', 'plano');
  expect([plano.getAttribute('name'), plano.getAttribute('type')]).toEqual(['location', 'radio']);
  press(plano);
  expect(form.engine.answer('location')).toBe('plano');
});

describe('a practitioner', () => {
  test('is one card of several, the last of them nobody in particular', () => {
    const { box, form } = drawPlaces([who], CLINIC);
    expect(cardsOf(box, 'practitioner')).toEqual([
      'Ana Ruiz | Lead artist',
      'Sam Lin',
      'Tobe Okoye',
      'No preference',
    ]);
    press(card(box, 'practitioner', 'no_preference'));
    expect(form.engine.answer('practitioner')).toBe('no_preference');
  });

  test('is one of those at the location, at once and with who was chosen there', () => {
    const { box } = drawPlaces([where, who], CLINIC);
    press(card(box, 'practitioner', 'ruiz'));
    press(card(box, 'location', 'plano'));
    expect(cardsOf(box, 'practitioner')).toEqual(['Sam Lin', 'Tobe Okoye', 'No preference']);
    expect(box.querySelector('[data-field="practitioner"] :checked')).toBeNull();
    press(card(box, 'location', 'dallas'));
    expect(card(box, 'practitioner', 'ruiz').matches(':checked')).toBe(true);
  });

  test('of nobody in particular has the clinic’s own words', () => {
    const messages = { 'places.no_preference': 'Whoever is free' };
    const { box } = drawPlaces([who], CLINIC, { messages });
    expect(cardsOf(box, 'practitioner').at(-1)).toBe('Whoever is free');
  });
});

test('one that is missing is asked for as a choice, beside it and in the summary', () => {
  const { box, form } = drawPlaces(
    [
      { ...where, required: true },
      { ...who, required: true },
    ],
    CLINIC,
  );
  after(() => void form.engine.judgeAll());
  for (const id of ['location', 'practitioner']) {
    const fault = form.engine.fault(id);
    const words = fault && faultWords(form, fieldOf(form.engine, id), fault);
    expect(words).toBe('Please choose one');
    expect(one(box, `[data-field="${id}"] .fault`).textContent).toBe(`Error: ${words}`);
  }
});

test('what nobody offers is no answer', () => {
  const { form } = drawPlaces([where, who], CLINIC);
  const check = form.further?.addRules(() => undefined);
  for (const id of ['location', 'practitioner'])
    expect(check?.(fieldOf(form.engine, id), 'elsewhere')?.code).toBe('not_an_option');
});
