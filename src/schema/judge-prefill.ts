import { NOT_SENSITIVE_IDS } from '../model/ids.ts';
import type { Plain } from '../model/plain.ts';
import { FIELD_KINDS } from '../model/field-kinds.ts';
import { isFillable } from '../model/fillable.ts';
import { createFault, joinPath, unknownName } from './create-fault.ts';
import type { Fault } from './faults.ts';
import { namesOf } from './names-of.ts';

const isSensitive = ({ sensitive }: Plain, id: string): boolean =>
  typeof sensitive === 'boolean' ? sensitive : !NOT_SENSITIVE_IDS.includes(id);

/** A URL may fill in fields that are there, that are not sensitive, and no tick. */
export function judgePrefill({ prefill }: Plain, fields: ReadonlyMap<string, Plain>): Fault[] {
  if (!Array.isArray(prefill)) return [];
  return prefill.flatMap((found: unknown, index) => {
    if (typeof found !== 'string') return [];
    const spot = { path: joinPath('prefill', index), found };
    const field = fields.get(found);
    if (!field) {
      const says = 'is not a field of this form';
      return [unknownName(namesOf(fields), { code: 'unknown_field', ...spot, says })];
    }
    const kind = FIELD_KINDS.find((known) => known === field['kind']);
    if (kind && !isFillable(kind)) {
      const says = `is of kind ${kind}, which only the visitor answers`;
      return [createFault({ code: 'not_fillable', ...spot, says, mend: 'leave it out' })];
    }
    if (!isSensitive(field, found)) return [];
    const says = 'is sensitive, and URLs are read by others';
    const mend = `leave it out, or say "sensitive": false of that field`;
    return [createFault({ code: 'not_fillable', ...spot, says, mend })];
  });
}
