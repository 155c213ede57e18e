import { isRecord } from '../model/plain.ts';
import { placesIn } from './complete.ts';
import { createFault } from './create-fault.ts';
import type { Fault } from './faults.ts';
import type { Askable } from './judge-comparison.ts';

/** Options of template `smp-price` that are priced after seeing the visitor, and whose they are. */
const SEEN_FIRST = { fix: 'pattern', not_sure: 'pattern', burn: 'scar_kind' };

const names = (found: unknown, id: string): boolean =>
  JSON.stringify(found ?? '').includes(`"${id}"`);

/**
 * Those of that template of which no rule speaks, so that they would get a figure. It comes with the
 * shape of configs that have a guide: the chunk that judges guides is full.
 */
export function judgeSeen(guide: unknown, fields: Askable): Fault[] {
  const path = 'priceGuide.rules';
  const rules = placesIn(isRecord(guide) ? guide['rules'] : [], path);
  const left = Object.entries(SEEN_FIRST).filter(
    ([option, field]) =>
      names(fields.get(field), option) &&
      !rules.some(({ found }) =>
        // What a base leaves out of the options of its field gives no figure anyway.
        found['kind'] === 'base'
          ? found['field'] === field
          : names(found, field) && names(found, option),
      ),
  );
  if (!rules[0] || !left[0]) return [];
  const says = `say nothing of ${left.map(([option, field]) => `${field} '${option}'`).join(', ')}`;
  const mend = "add a rule of kind 'manual' for each";
  return [createFault({ code: 'no_manual_rule', path, found: undefined, says, mend })];
}
