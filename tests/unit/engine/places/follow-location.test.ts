import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { followLocation, locationOf, offersOf } from '../../../../src/engine/places/index.ts';
import type { Engine } from '../../../../src/engine/index.ts';
import type { FieldConfig } from '../../../../src/schema/types.ts';
import { fieldOf, text } from '../support.ts';
import { CLINIC, placesEngine, where, who } from './support.ts';

/** The same engine, with practitioners kept to their locations. */
function followed(engine: Engine): Engine {
  const location = () => locationOf(engine);
  const context = { clinic: CLINIC, noPreference: 'No preference', location };
  followLocation(engine, (field, answer) =>
    offersOf(field, context).some(({ id }) => id === answer),
  );
  return engine;
}

const chosen = (engine: Engine) => engine.answer('practitioner');

test('a practitioner whom the new location does not have is taken back, and comes back with theirs', () => {
  const engine = followed(placesEngine([where, who]));
  engine.set('practitioner', 'ruiz');
  engine.set('location', 'plano');
  expect(chosen(engine)).toBeUndefined();
  engine.set('location', 'dallas');
  expect(chosen(engine)).toBe('ruiz');
});

test('the one chosen last counts, wherever that was', () => {
  const engine = followed(placesEngine([where, who]));
  engine.set('location', 'dallas');
  engine.set('practitioner', 'ruiz');
  engine.set('location', 'plano');
  engine.set('practitioner', 'lin');
  engine.set('location', 'dallas');
  expect(chosen(engine)).toBeUndefined();
  engine.set('location', 'plano');
  expect(chosen(engine)).toBe('lin');
});

test.each(['okoye', 'no_preference'])('%s stays wherever the visitor goes', (one) => {
  const engine = followed(placesEngine([where, who]));
  engine.set('practitioner', one);
  for (const place of ['plano', 'dallas']) {
    engine.set('location', place);
    expect(chosen(engine)).toBe(one);
  }
});

test('what waits for the practitioner goes and comes with them', () => {
  const asked = text('why', { visibleWhen: { field: 'practitioner', is: 'ruiz' } });
  const engine = followed(placesEngine([where, who, asked]));
  engine.set('practitioner', 'ruiz');
  expect(engine.isVisible('why')).toBe(true);
  engine.set('location', 'plano');
  expect(engine.isVisible('why')).toBe(false);
  engine.set('location', 'dallas');
  expect(engine.isVisible('why')).toBe(true);
});

test('a location that is hidden keeps nobody away', () => {
  const late: FieldConfig = { ...where, visibleWhen: { field: 'a', filled: true } };
  const engine = followed(placesEngine([text('a'), late, who]));
  engine.set('a', 'x');
  engine.set('location', 'plano');
  engine.set('practitioner', 'lin');
  engine.set('location', 'dallas');
  expect(chosen(engine)).toBeUndefined();
  engine.set('a', '');
  expect(chosen(engine)).toBe('lin');
});

test('a required practitioner is asked for anew, and no fault beside the location takes that away', () => {
  const engine = followed(
    placesEngine([
      { ...who, required: true },
      { ...where, required: true },
    ]),
  );
  expect(engine.judgeAll().map(({ id }) => id)).toEqual(['practitioner', 'location']);
  engine.set('practitioner', 'ruiz');
  engine.set('location', 'plano');
  expect(engine.judgeAll().map(({ id }) => id)).toEqual(['practitioner']);
});

test('whatever is answered in whatever order, it ends, and what is chosen is offered', () => {
  const fields: FieldConfig[] = [
    { ...who },
    { ...where, visibleWhen: { field: 'practitioner', in: ['ruiz', 'lin'] } },
  ];
  const acts = fc.array(
    fc.oneof(
      fc.tuple(fc.constant('location'), fc.constantFrom('dallas', 'plano')),
      fc.tuple(fc.constant('practitioner'), fc.constantFrom('ruiz', 'lin', 'okoye')),
    ),
  );
  fc.assert(
    fc.property(acts, fc.boolean(), (answers, isCircle) => {
      const engine = followed(placesEngine(isCircle ? fields : [where, who]));
      for (const [id, answer] of answers) engine.set(id, answer);
      if (isCircle) return;
      const field = fieldOf(engine, 'practitioner');
      const context = { clinic: CLINIC, noPreference: '', location: () => locationOf(engine) };
      const offers = field.kind === 'practitioner' ? offersOf(field, context) : [];
      const last = answers.findLast(([id]) => id === 'practitioner');
      const isFine = chosen(engine) === undefined || offers.some(({ id }) => id === chosen(engine));
      // Nobody who was chosen before the location moved away is offered by the act itself.
      expect(isFine || last?.[1] === chosen(engine)).toBe(true);
    }),
  );
});
