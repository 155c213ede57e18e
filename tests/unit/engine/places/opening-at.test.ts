import { expect, test } from 'vitest';
import { onLocation, openingAt } from '../../../../src/engine/places/index.ts';
import type { FormConfig } from '../../../../src/schema/types.ts';
import { placesEngine, where } from './support.ts';

type Clinic = NonNullable<FormConfig['clinic']>;

const hoursOn = (day: 'mon' | 'fri'): NonNullable<Clinic['hours']> => [
  { days: [day], from: '09:00', to: '17:00' },
];
const own = { hours: hoursOn('mon'), holidays: ['2026-12-25'], timeZone: 'America/Chicago' };
const there = { hours: hoursOn('fri'), holidays: [], timeZone: 'America/New_York' };
const clinic: Clinic = {
  ...own,
  locations: [
    { id: 'dallas', name: 'Dallas' },
    { id: 'ny', name: 'New York', ...there },
    { id: 'boston', name: 'Boston', timeZone: there.timeZone },
  ],
};

test('hours, holidays and zone of a location each count in place of the clinic’s once it is chosen', () => {
  const engine = placesEngine([where], clinic);
  const chosen = (id: string) => {
    engine.set(where.id, id);
    return openingAt(engine);
  };
  expect(openingAt(engine)).toEqual(own);
  expect(chosen('ny')).toEqual(there);
  expect(chosen('boston')).toEqual({ ...own, timeZone: there.timeZone });
  expect(chosen('dallas')).toEqual(own);
});

test('a form that does not ask where goes by the clinic, and has nothing to tell', () => {
  const engine = placesEngine([], clinic);
  expect(openingAt(engine)).toEqual(own);
  expect(() => onLocation(engine, () => undefined)()).not.toThrow();
});

test('who listens hears of each choice until they stop', () => {
  const engine = placesEngine([where], clinic);
  let heard = 0;
  const stop = onLocation(engine, () => (heard += 1));
  engine.set(where.id, 'ny');
  expect(heard).toBe(1);
  stop();
  engine.set(where.id, 'dallas');
  expect(heard).toBe(1);
});
