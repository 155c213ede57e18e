/** The one-file build says where something is wrong, and leaves the mend to the tag's. */
export const mendOf = (): string => 'consult-form.js says what mends it';
