import { noPhotosWords } from './no-photos.ts';

/** American English: what the kind that asks for photos says. */
export const photosWords = {
  ...noPhotosWords,
  'photos.take': 'Take or choose',
  'photos.retake': 'Retake',
  'photos.remove': 'Remove',
  'photos.busy': 'Preparing the photo…',
  'photos.ready': 'Photo added',
  'photos.unreadable':
    'This file is not a photo that this browser can read. Take it again, or send it later.',
  'photos.heic': 'This browser cannot read HEIC photos. Choose a JPEG, or send it later.',
  'photos.too_large': 'This photo is too large. Take a smaller one, or send it later.',
  'photos.one': 'Only one photo fits here.',
  'photos.wait': 'Wait until the photo is ready, or remove it',
  'photos.left_out': 'Not all photos can be sent from here. You can send them later.',
  'photos.not_sent': '{shots} (not sent yet)',
} as const;
