import type { PresetFile } from './preset-file.ts';

/** Receivers without preflight that parse JSON themselves; nothing is known of doubles. */
export const preset: PresetFile = { encoder: 'text', baa: true };
