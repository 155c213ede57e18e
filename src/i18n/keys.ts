import type { formWords } from './en-us/form.ts';
import type { laterWords } from './en-us/later.ts';

/** Words a form needs from the start. */
export type FormKey = keyof typeof formWords;
/** All words: what is fetched once somebody has begun to fill the form knows both. */
export type LaterKey = FormKey | keyof typeof laterWords;
