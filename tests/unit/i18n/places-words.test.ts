import { expect, test } from 'vitest';
import { furtherWords } from '../../../src/i18n/en-us/further.ts';
import { formWords } from '../../../src/i18n/en-us/form.ts';
import { laterWords } from '../../../src/i18n/en-us/later.ts';
import { placesWords } from '../../../src/i18n/en-us/places.ts';
import { troubleWords } from '../../../src/i18n/en-us/trouble.ts';
import { DAYPARTS } from '../../../src/model/dayparts.ts';

test('the keys of these kinds are known by their beginning, and no others begin so', () => {
  expect(Object.keys(placesWords).filter((key) => !key.startsWith('places.'))).toEqual([]);
  const others = { ...formWords, ...laterWords, ...troubleWords, ...furtherWords };
  expect(Object.keys(others).filter((key) => key.startsWith('places.'))).toEqual([]);
});

test('each part of the day has a word for a list and one for a sentence', () => {
  for (const part of DAYPARTS) {
    expect(placesWords).toHaveProperty([`places.${part}`]);
    expect(placesWords).toHaveProperty([`places.told.${part}`]);
  }
});

test('no text is empty, has a blank at an end, or holds markup', () => {
  for (const text of Object.values(placesWords)) {
    expect(text).toMatch(/^\S(.*\S)?$/);
    expect(text).not.toMatch(/[<>]|\]\(/);
  }
});
