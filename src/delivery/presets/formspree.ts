import { multipart } from '../multipart.ts';
import type { PresetFile } from './preset-file.ts';

/**
 * Formspree. A form's data as a browser posts it, in a boundary made of the submission's id, so that
 * each attempt has the same bytes. By `Accept` it answers in JSON, 422 with what it refuses; without, it
 * leads to a page of its own.
 */
export const preset: PresetFile = {
  encoder: 'form',
  flat: true,
  // What it keeps is taken out as CSV.
  cells: true,
  headers: { accept: 'application/json' },
  baa: false,
  write(entries, { id }) {
    const boundary = `consult-form-${id}`;
    const parts = entries.map(([name, value]) => ({ name, value }));
    return {
      body: multipart<string>(parts, boundary).join(''),
      contentType: `multipart/form-data; boundary=${boundary}`,
    };
  },
};
