import type { blockWords } from './en-us/blocks.ts';
import type { formWords } from './en-us/form.ts';
import type { furtherWords } from './en-us/further.ts';
import type { laterWords } from './en-us/later.ts';
import type { noPhotosWords } from './en-us/no-photos.ts';
import type { photosWords } from './en-us/photos.ts';
import type { phoneWords } from './en-us/phone.ts';
import type { placesWords } from './en-us/places.ts';
import type { priceWords } from './en-us/price.ts';
import type { reviewWords } from './en-us/review.ts';
import type { troubleWords } from './en-us/trouble.ts';

/** Words of the kinds that fewer forms have. */
export type FurtherKey = keyof typeof furtherWords;
/** Words of the price guide. */
export type PriceKey = keyof typeof priceWords;
/** Words of proof blocks. */
export type BlockKey = keyof typeof blockWords;
/** Words of the kinds that ask where, by whom and when. */
export type PlacesKey = keyof typeof placesWords;
/** Words of the kind that asks for photos. */
export type PhotosKey = keyof typeof photosWords;
/** Words in place of photos. */
export type NoPhotosKey = keyof typeof noPhotosWords;
/** Words of the step that shows all answers. */
export type ReviewKey = keyof typeof reviewWords;
/** Words of the rules for phone numbers. */
export type PhoneKey = keyof typeof phoneWords;
/** Words a form needs from the start. */
export type FormKey = keyof typeof formWords;
/** What is fetched once somebody has begun to fill the form knows these too. */
export type LaterKey = FormKey | keyof typeof laterWords;
/** All words: what is fetched where something goes wrong knows them. */
export type TroubleKey = LaterKey | keyof typeof troubleWords;
