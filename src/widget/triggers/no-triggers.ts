import type { Reading } from '../../config/read-template.ts';

/** In the one-file build a form is opened by its launcher and by the page: what else was asked for is named. */
export function readTriggers(_surface: unknown, { dropped }: Reading): undefined {
  dropped.push('surface.triggers');
}
