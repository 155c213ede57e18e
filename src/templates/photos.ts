/** What every template's question for photos shares; its `options` are the shots. */
export const PHOTOS = {
  id: 'photos',
  kind: 'photos',
  label: 'Photos',
  hint: 'Optional. You can send them later.',
} as const;
