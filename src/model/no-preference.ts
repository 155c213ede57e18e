/** What is answered where it does not matter who treats; no practitioner may have it as an id. */
export const NO_PREFERENCE = 'no_preference';
