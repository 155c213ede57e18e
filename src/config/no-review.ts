/** In the one-file build a form is sent from its last question. */
export const placeReview = (): void => undefined;
