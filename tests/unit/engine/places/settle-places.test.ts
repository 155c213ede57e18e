import { describe, expect, test } from 'vitest';
import { settlePlaces } from '../../../../src/engine/places/index.ts';
import type { FieldConfig } from '../../../../src/schema/types.ts';
import { formOf, text } from '../support.ts';
import { CLINIC, LOCATIONS, placesEngine, PRACTITIONERS, shown, where, who } from './support.ts';

describe('a location is asked for', () => {
  test.each([
    [undefined, false],
    [[], false],
    [LOCATIONS.slice(0, 1), false],
    [LOCATIONS, true],
  ])('of %j: %s', (locations, isAsked) => {
    expect(shown(placesEngine([where, text('a')], { locations })).includes('location')).toBe(
      isAsked,
    );
  });

  test('only where its own condition holds too', () => {
    const engine = placesEngine([text('a'), { ...where, visibleWhen: { field: 'a', is: 'x' } }]);
    expect(shown(engine)).toEqual(['a']);
    engine.set('a', 'x');
    expect(shown(engine)).toEqual(['a', 'location']);
  });
});

describe('a practitioner is asked for', () => {
  test.each([
    [undefined, false],
    [[], false],
    [PRACTITIONERS, true],
  ])('of %j: %s', (practitioners, isAsked) => {
    const engine = placesEngine([who, text('a')], { ...CLINIC, practitioners });
    expect(shown(engine).includes('practitioner')).toBe(isAsked);
  });

  const ruizOnly = { ...CLINIC, practitioners: PRACTITIONERS.slice(0, 1) };

  test('not at a location where there is only nobody in particular', () => {
    const engine = placesEngine([where, who], ruizOnly);
    engine.set('location', 'plano');
    expect(shown(engine)).toEqual(['location']);
    engine.set('location', 'dallas');
    expect(shown(engine)).toEqual(['location', 'practitioner']);
  });

  test('there only where its own condition holds too', () => {
    const asked: FieldConfig = { ...who, visibleWhen: { field: 'a', filled: true } };
    const engine = placesEngine([text('a'), where, asked], ruizOnly);
    expect(shown(engine)).toEqual(['a', 'location']);
    engine.set('a', 'x');
    expect(shown(engine)).toEqual(['a', 'location', 'practitioner']);
    engine.set('location', 'plano');
    expect(shown(engine)).toEqual(['a', 'location']);
  });

  test('in no circle, where the location waits for the practitioner', () => {
    const late: FieldConfig = { ...where, visibleWhen: { field: 'practitioner', is: 'ruiz' } };
    const engine = placesEngine([who, late], ruizOnly);
    engine.set('practitioner', 'ruiz');
    engine.set('location', 'plano');
    expect(shown(engine)).toEqual(['practitioner', 'location']);
  });
});

test('a step that asks nothing but that is passed over', () => {
  const form = formOf({
    clinic: { locations: LOCATIONS.slice(0, 1) },
    steps: [
      { id: 'where', fields: [where] },
      { id: 'rest', fields: [text('a')] },
    ],
  });
  expect(settlePlaces(form).steps).toHaveLength(2);
  expect(placesEngine([where]).steps()).toHaveLength(1);
  expect(placesEngine([where], {}).steps()).toEqual([]);
});

test('the form that was read stays as it is', () => {
  const form = formOf({ clinic: {}, fields: [where, who] });
  const before = JSON.stringify(form);
  settlePlaces(form);
  expect(JSON.stringify(form)).toBe(before);
});
