import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FieldConfig, FormConfig } from '../../../src/schema/types.ts';
import { faultWords } from '../../../src/ui/later/fault-words.ts';
import { where } from '../engine/places/support.ts';
import { drawPlaces } from './places.tsx';
import { after, clear, fieldOf, one, press } from './support.tsx';

beforeEach(() => {
  // Wednesday evening in Chicago.
  vi.useFakeTimers({ now: new Date('2026-11-26T03:00:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  clear();
  vi.useRealTimers();
});

type Clinic = NonNullable<FormConfig['clinic']>;
const times = (days: number): FieldConfig => ({
  id: 'wishes',
  kind: 'times',
  label: 'When?',
  days,
});
const offeredIn = (select: HTMLSelectElement | null): string[] =>
  [...(select?.options ?? [])].slice(1).map(({ text }) => text);

test('days on which the clinic is closed count among the days ahead, and are not offered', () => {
  const hours: Clinic['hours'] = [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' },
  ];
  const clinic = { timeZone: 'America/Chicago', hours, holidays: ['2026-11-26'] };
  const { box } = drawPlaces([times(6)], clinic);
  expect(offeredIn(box.querySelector('select'))).toEqual([
    'Fri, Nov 27',
    'Mon, Nov 30',
    'Tue, Dec 1',
  ]);
});

test('a location’s own days count once it is chosen, and a wish for another day is told', () => {
  const on = (...days: NonNullable<Clinic['hours']>[number]['days']): Clinic['hours'] => [
    { days, from: '09:00', to: '17:00' },
  ];
  const locations = [
    { id: 'dallas', name: 'Dallas' },
    { id: 'plano', name: 'Plano', hours: on('sat', 'sun'), holidays: [] },
  ];
  const clinic = {
    timeZone: 'America/Chicago',
    locations,
    hours: on('thu', 'sat'),
    holidays: ['2026-11-28'],
  };
  const { form, box } = drawPlaces([where, times(7)], clinic);
  const [day, part] = box.querySelectorAll('select');
  if (!day || !part) throw new Error('no selects');
  const offered = () => offeredIn(day);
  expect(offered()).toEqual(['Thu, Nov 26']);
  press(one(box, 'input[value="plano"]'));
  expect(offered()).toEqual(['Sat, Nov 28', 'Sun, Nov 29']);
  after(() => form.engine.set('wishes', ['2026-11-28 morning']));
  press(one(box, 'input[value="dallas"]'));
  after(() => void form.engine.judgeAll());
  const fault = form.engine.fault('wishes');
  expect(fault && faultWords(form, fieldOf(form.engine, 'wishes'), fault)).toBe(
    'Choose another day than Saturday, November 28',
  );
});
