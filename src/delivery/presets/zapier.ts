import type { PresetFile } from './preset-file.ts';

/**
 * Zapier, trigger "Catch Hook". It refuses the preflight of JSON; urlencoded works and the status can
 * be read. It writes cells as if they were typed. It takes 10 MB and answers 429 where it gets too
 * many; after its 200 it may take minutes.
 */
export const preset: PresetFile = { encoder: 'form', flat: true, cells: true, baa: false };
