import type { Answer } from '../../schema/types.ts';
import type { Engine } from '../create-engine.ts';
import type { OfferField } from './offers.ts';
import { locationOf } from './opening-at.ts';
import { locationField } from './settle-places.ts';

/**
 * Takes a practitioner back whom the location chosen does not have, and brings them again with a
 * location that does: whatever waits for the answer, or sends it, sees what is shown.
 */
export function followLocation(
  engine: Engine,
  isOffered: (field: OfferField, answer: Answer) => boolean,
): void {
  const where = locationField(engine.form);
  if (!where) return;
  const fields = engine.form.steps.flatMap((step) => step.fields);
  const away = new Map<string, Answer>();
  let [last, isAtIt] = [locationOf(engine), false];

  function follow(field: OfferField): void {
    const wanted = engine.answer(field.id) ?? away.get(field.id);
    const stays = isOffered(field, wanted);
    away.set(field.id, stays ? undefined : wanted);
    engine.set(field.id, stays ? wanted : undefined);
  }

  engine.subscribe(where.id, () => {
    const now = locationOf(engine);
    // The location may itself show or hide by who is chosen: once around is enough.
    if (now === last || isAtIt) return;
    [last, isAtIt] = [now, true];
    for (const field of fields) if (field.kind === 'practitioner') follow(field);
    isAtIt = false;
  });
}
