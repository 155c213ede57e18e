export { formWords } from './en-us/form.ts';
export { fill } from './fill.ts';
export { readLinks } from './links.ts';
export { createTranslate } from './translate.ts';
export type {
  BlockKey,
  FormKey,
  FurtherKey,
  LaterKey,
  NoPhotosKey,
  PhotosKey,
  PhoneKey,
  PlacesKey,
  PriceKey,
  ReviewKey,
  TroubleKey,
} from './keys.ts';
export type { Translate } from './translate.ts';
