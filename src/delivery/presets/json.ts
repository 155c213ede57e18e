import type { PresetFile } from './preset-file.ts';

/** Whoever takes nested JSON, answers preflights and drops a second submission with the same id. */
export const preset: PresetFile = { encoder: 'json', dropsDoubles: true, baa: true };
