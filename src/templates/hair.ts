import type { FieldConfig } from '../schema/types.ts';
import { NOT_SURE } from './not-sure.ts';

/** What is the matter, in plain words; how far it has gone is asked apart. */
export const PATTERN = {
  id: 'pattern',
  kind: 'picture',
  label: 'What best describes your hair?',
  required: true,
  options: [
    { id: 'receding', label: 'Receding hairline or crown' },
    { id: 'thinning', label: 'Thinning all over' },
    { id: 'patchy', label: 'Patches (areata)' },
    { id: 'total', label: 'Bald or shaved all over' },
    { id: 'scar', label: 'A scar' },
    { id: 'fix', label: 'Earlier work to be fixed' },
    NOT_SURE,
  ],
} as const satisfies FieldConfig;

/** How far a receding hairline or crown has gone, by the Norwood scale in plain words. */
export const NORWOOD = {
  id: 'norwood',
  kind: 'picture',
  label: 'How far has it gone?',
  options: [
    { id: 'norwood_1', label: 'I: hardly any change' },
    { id: 'norwood_2', label: 'II: temples slightly back' },
    { id: 'norwood_3', label: 'III: temples deeply back' },
    { id: 'norwood_3_vertex', label: 'III vertex: and a thin crown' },
    { id: 'norwood_4', label: 'IV: front and crown' },
    { id: 'norwood_5', label: 'V: the band is narrow' },
    { id: 'norwood_6', label: 'VI: front and crown meet' },
    { id: 'norwood_7', label: 'VII: only sides and back' },
    NOT_SURE,
  ],
} as const satisfies FieldConfig;

/** How thin hair has become all over, by the Ludwig scale in plain words. */
export const LUDWIG = {
  id: 'ludwig',
  kind: 'picture',
  label: 'How thin has it become?',
  options: [
    { id: 'ludwig_1', label: 'I: a wider parting' },
    { id: 'ludwig_2', label: 'II: scalp shows on top' },
    { id: 'ludwig_3', label: 'III: little hair left on top' },
    NOT_SURE,
  ],
} as const satisfies FieldConfig;

/** What has been done before; whether it went well is for the consultation. */
export const PREVIOUS = {
  id: 'previous',
  kind: 'checkboxes',
  label: 'What have you had or used before?',
  required: true,
  options: [
    { id: 'none', label: 'None of these', exclusive: true },
    { id: 'smp', label: 'Scalp micropigmentation' },
    { id: 'tattoo', label: 'A tattoo on the scalp' },
    { id: 'fue', label: 'Transplant, single grafts (FUE)' },
    { id: 'fut', label: 'Transplant, strip (FUT)' },
    { id: 'prp', label: 'PRP injections' },
    { id: 'medication', label: 'Medication' },
    { id: 'hair_system', label: 'A hair system' },
  ],
} as const satisfies FieldConfig;

export const SCAR_KIND = {
  id: 'scar_kind',
  kind: 'checkboxes',
  label: 'What kind of scar?',
  options: [
    { id: 'strip', label: 'A line from a transplant (FUT)' },
    { id: 'dots', label: 'Dots from a transplant (FUE)' },
    { id: 'injury', label: 'An injury or operation' },
    { id: 'burn', label: 'A burn' },
    { id: 'other', label: 'Something else' },
  ],
} as const satisfies FieldConfig;

export const SCAR_AGE = {
  id: 'scar_age',
  kind: 'radio',
  label: 'How old is the scar?',
  options: [
    { id: 'under_6_months', label: 'Under 6 months' },
    { id: 'under_12_months', label: '6 to 12 months' },
    { id: 'over_1_year', label: 'Over a year' },
    NOT_SURE,
  ],
} as const satisfies FieldConfig;
