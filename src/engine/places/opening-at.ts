import type { Answer, Form } from '../../schema/types.ts';
import type { Engine } from '../create-engine.ts';
import { locationField } from './settle-places.ts';

/** The location that counts: a hidden question has no answer. */
export function locationOf(engine: Engine): Answer {
  const field = locationField(engine.form);
  return field && engine.isVisible(field.id) ? engine.answer(field.id) : undefined;
}

/** When the clinic is open, and by whose clocks: the chosen location's where it has some, else its own. */
export function openingAt(engine: Engine): Pick<Form['clinic'], 'hours' | 'holidays' | 'timeZone'> {
  const { clinic } = engine.form;
  const id = locationOf(engine);
  const {
    hours = clinic.hours,
    holidays = clinic.holidays,
    timeZone = clinic.timeZone,
  } = clinic.locations?.find((one) => one.id === id) ?? {};
  return { hours, holidays, timeZone };
}

/** Tells when another location may count; returns a clean-up. */
export function onLocation(engine: Engine, listener: () => void): () => void {
  const where = locationField(engine.form);
  return where ? engine.subscribe(where.id, listener) : () => undefined;
}
