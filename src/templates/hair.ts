import type { FieldConfig } from '../schema/types.ts';
import { NOT_SURE } from './not-sure.ts';

/** How far a receding hairline or crown has gone, by the Norwood scale in plain words. */
export const NORWOOD = {
  id: 'norwood',
  kind: 'picture',
  label: 'How far has it gone?',
  options: [
    { id: 'n1', label: 'I: hardly any change', picture: 'norwood_1' },
    { id: 'n2', label: 'II: temples slightly back', picture: 'norwood_2' },
    { id: 'n3', label: 'III: temples deeply back', picture: 'norwood_3' },
    { id: 'n3v', label: 'III vertex: and a thin crown', picture: 'norwood_3_vertex' },
    { id: 'n4', label: 'IV: front and crown, a band between', picture: 'norwood_4' },
    { id: 'n5', label: 'V: the band is narrow', picture: 'norwood_5' },
    { id: 'n6', label: 'VI: front and crown have met', picture: 'norwood_6' },
    { id: 'n7', label: 'VII: hair at sides and back only', picture: 'norwood_7' },
    NOT_SURE,
  ],
} as const satisfies FieldConfig;

/** How thin hair has become all over, by the Ludwig scale in plain words. */
export const LUDWIG = {
  id: 'ludwig',
  kind: 'picture',
  label: 'How thin has it become?',
  options: [
    { id: 'l1', label: 'I: a wider parting', picture: 'ludwig_1' },
    { id: 'l2', label: 'II: scalp shows on top', picture: 'ludwig_2' },
    { id: 'l3', label: 'III: little hair left on top', picture: 'ludwig_3' },
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

export const SCAR_AGE = {
  id: 'scar_age',
  kind: 'radio',
  label: 'How old is the scar?',
  hint: 'A scar has to settle before it can be treated.',
  options: [
    { id: 'under_6_months', label: 'Under 6 months' },
    { id: 'under_12_months', label: '6 to 12 months' },
    { id: 'over_1_year', label: 'Over a year' },
    NOT_SURE,
  ],
} as const satisfies FieldConfig;
