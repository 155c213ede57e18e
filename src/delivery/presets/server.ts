import type { PresetFile } from './preset-file.ts';

/**
 * The clinic's own server, or our relay: the same as `json`, under the name of what it is. It answers
 * 2xx only after a durable write, and drops a second submission with the same id.
 */
export const preset: PresetFile = { encoder: 'json', dropsDoubles: true, baa: true };
