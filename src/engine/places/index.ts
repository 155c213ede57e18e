export { followLocation } from './follow-location.ts';
export { offersOf } from './offers.ts';
export { openDays, type Opening } from './open-days.ts';
export { locationOf, onLocation, openingAt } from './opening-at.ts';
export { settlePlaces } from './settle-places.ts';
export { answerOf, daysAfter, judgeWishes, NO_WISH, tellWishes, wishesIn } from './wishes.ts';
export { foreignZone } from './zones.ts';
export type { OfferContext, OfferField } from './offers.ts';
export type { Daypart, Wish, WishFault } from './wishes.ts';
