import type { PresetFile } from './preset-file.ts';

/**
 * Apps Script answers no OPTIONS, and always redirects its answer; a failed script is a 200 too, so
 * only the body counts. The script drops doubles by id and writes one row: flat, as cells.
 */
export const preset: PresetFile = {
  encoder: 'text',
  flat: true,
  cells: true,
  dropsDoubles: true,
  accepts: 'ok-body',
  // The one of Google Workspace, which an administrator accepts (support.google.com/a/answer/3407054).
  baa: true,
};
