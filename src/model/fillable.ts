import type { FieldKind } from '../schema/types.ts';

/**
 * Kinds that only the visitor answers: a tick made beforehand is no consent (GDPR, recital 32) and
 * no declaration, wishes for times are made of days to come, and a photo is taken.
 */
const NEVER: readonly FieldKind[] = [
  'checkbox',
  'consent',
  'times',
  'photos',
  'note',
  'price',
  'block',
  'review',
];

/** Whether a page may fill a field of a kind in beforehand. */
export const isFillable = (kind: FieldKind): boolean => !NEVER.includes(kind);

/** What a host page's attributes and its URL's parameters begin with; the field's id follows. */
export const ANSWER_PREFIX = 'consult-answer-';
