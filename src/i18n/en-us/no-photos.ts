/** American English: what stands in place of photos that cannot be sent from here. */
export const noPhotosWords = {
  'photos.later': 'You can send them later.',
} as const;
