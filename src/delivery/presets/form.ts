import type { PresetFile } from './preset-file.ts';

/** Receivers that take a plain HTML form; nothing is known of doubles. */
export const preset: PresetFile = { encoder: 'form', flat: true, baa: true };
