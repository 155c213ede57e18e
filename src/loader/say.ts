/** One line for whoever maintains the page. */
export const say = (...words: unknown[]): void => console.warn('[consult-form]', ...words);
