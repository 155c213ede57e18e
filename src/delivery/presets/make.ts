import type { PresetFile } from './preset-file.ts';

/**
 * Make, "Custom webhook". Reports on the preflight of JSON contradict each other; urlencoded is
 * safest. It writes cells as if they were typed. It takes 5 MB.
 */
export const preset: PresetFile = { encoder: 'form', flat: true, cells: true, baa: false };
