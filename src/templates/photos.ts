import type { FieldConfig } from '../schema/types.ts';

/** What every template's question for photos shares; its `options` are the shots. */
export const PHOTOS = {
  id: 'photos',
  kind: 'photos',
  label: 'Photos',
  hint: 'You can send them later.',
} as const;

/** A photo may show a face: agreed to apart, by who sends one. */
export const PHOTO_CONSENT: FieldConfig = {
  id: 'photo_use',
  kind: 'consent',
  label: 'I agree that {clinic} uses my photos to answer my request.',
  version: '2026-11',
  visibleWhen: { field: 'photos', filled: true },
  requiredWhen: { field: 'photos', filled: true },
};

export const HEAD_SHOTS = [
  { id: 'front', label: 'Front' },
  { id: 'top', label: 'Top' },
  { id: 'sides', label: 'Sides' },
  { id: 'back', label: 'Back' },
];
