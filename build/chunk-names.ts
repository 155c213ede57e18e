import { basename, dirname } from 'node:path';

export const TAG = 'consult-form.js';
export const STANDALONE = 'consult-form.standalone.js';

/** Modules whose chunk is named otherwise than by their file. */
const NAMES: Readonly<Record<string, string>> = {
  'src/api/loaded.ts': 'widget',
  'src/widget/floating.tsx': 'panel',
  'src/ui/surfaces/present-beside.ts': 'beside',
  'src/ui/surfaces/present-modal.ts': 'modal',
  'src/delivery/known-receiver.ts': 'presets',
  'src/widget/later/judge-sources.ts': 'judge',
  'src/widget/read-layers.ts': 'layers',
  'src/templates/regions/index.ts': 'regions',
};

/** A chunk's name, by which BUDGETS and the tag know it: its folder's where it is an index. */
export function chunkName(root: string, facade: string | null | undefined, given: string): string {
  if (!facade) return given;
  const path = facade.slice(root.length + 1);
  const named = NAMES[path];
  if (named) return named;
  const file = basename(path).replace(/\.tsx?$/, '');
  if (path.startsWith('src/templates/')) return `template-${file}`;
  if (path.startsWith('src/delivery/presets/')) return `preset-${file}`;
  return file === 'index' ? basename(dirname(path)) : file;
}
