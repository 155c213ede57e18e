import type { FieldConfig, WrittenField } from '../schema/types.ts';
import { DAYPARTS } from './dayparts.ts';
import * as DEFAULTS from './defaults.ts';
import { NOT_SENSITIVE_IDS } from './ids.ts';
import * as LIMITS from './limits.ts';

function maxLengthOf(kind: 'text' | 'email' | 'phone' | 'textarea'): number {
  if (kind === 'textarea') return LIMITS.textarea;
  return kind === 'email' ? LIMITS.email : LIMITS.text;
}

/** A usable field with its defaults filled in: all of it is sensitive but what is known not to be. */
export function completeField(field: FieldConfig): WrittenField {
  if (field.kind === 'note') return { ...field, tone: field.tone ?? 'info' };
  const { sensitive = !NOT_SENSITIVE_IDS.includes(field.id) } = field;
  if (field.kind === 'hidden') return { ...field, label: field.label ?? field.id, sensitive };
  const { required = false } = field;
  const filled = { sensitive, required };
  switch (field.kind) {
    case 'text':
    case 'email':
    case 'phone':
    case 'textarea': {
      const { maxLength = maxLengthOf(field.kind) } = field;
      return { ...field, ...filled, maxLength };
    }
    case 'number':
      return { ...field, ...filled, decimals: field.decimals ?? 0 };
    case 'range': {
      const { min = DEFAULTS.rangeMin, max = DEFAULTS.rangeMax, step = DEFAULTS.rangeStep } = field;
      return { ...field, ...filled, min, max, step };
    }
    case 'times': {
      const { days = DEFAULTS.timesDays, most = DEFAULTS.timesMost } = field;
      return { ...field, ...filled, days, most, dayparts: field.dayparts ?? [...DAYPARTS] };
    }
    default:
      return { ...field, ...filled };
  }
}
