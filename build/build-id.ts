import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whatever a chunk's content depends on. */
const SOURCES = ['src', 'build', 'vite.config.ts', 'package.json', 'package-lock.json'];

/**
 * Six characters that differ wherever a build may: every chunk bears them in place of a hash of
 * its own, so that one name is enough to find them all. Chunks are published under a folder of
 * their version anyway, so none outlives its release in a cache.
 */
export function buildId(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesIn(root, source))
      hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 6);
}

function filesIn(root: string, source: string): string[] {
  if (source.includes('.')) return [source];
  return readdirSync(join(root, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
