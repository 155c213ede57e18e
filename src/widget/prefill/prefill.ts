/**
 * What a script answers for the visitor, by field: text as it would be typed, an option by its id,
 * several as a list. No box is ever ticked.
 */
export type Prefill = Readonly<Record<string, string | number | readonly string[] | undefined>>;
