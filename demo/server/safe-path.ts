import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

import { errorCode } from './error-code.ts';

/** A request target's path, decoded once, or undefined where it tries to leave or to confuse. */
export function pathOf(target: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(target.split(/[?#]/, 1).join(''));
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || path.includes('\\') || path.includes('\0')) return undefined;
  // Refuses `..`, and dot files with it.
  return path.split('/').some((segment) => segment.startsWith('.')) ? undefined : path;
}

/** Where a path lies below a folder, links followed; undefined when it is missing or outside. */
export async function fileBelow(folder: string, path: string): Promise<string | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    return file === root || file.startsWith(root + sep) ? file : undefined;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}
