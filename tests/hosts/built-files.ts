import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pkg from '../../package.json' with { type: 'json' };
import type { Site } from '../browser/site.ts';

const DIST = new URL('../../dist/', import.meta.url).pathname;

export const TAG = 'consult-form.js';

/** The built scripts, by their path from `dist`. */
let build: ReadonlyMap<string, string> | undefined;

export const builtScripts = (): ReadonlyMap<string, string> =>
  (build ??= new Map(
    readdirSync(DIST, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.js'))
      .map((path) => [path, readFileSync(join(DIST, path), 'utf8')]),
  ));

/** Another version of the build, and one whose scripts come without a word on their encoding. */
export function layCopies(site: Site): void {
  for (const [path, code] of builtScripts()) {
    const headers = { 'Content-Type': 'text/javascript' };
    site.serve(`/next/${path}`, { headers, body: code.replaceAll(pkg.version, '9.9.9') });
    site.serve(`/bare/${path}`, { headers, body: code });
  }
}

/** Serves the tag as an empty file, wherever it is. */
export function layNoTag(site: Site): void {
  const headers = { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' };
  for (const folder of ['dist', 'next', 'bare']) {
    site.serve(`/${folder}/${TAG}`, { headers, body: '' });
  }
}

/** The hash of each built file, by its path from `dist`. */
export function hashes(): ReadonlyMap<string, string> {
  const { files } = JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8'));
  return new Map(Object.keys(files).map((path) => [path, files[path].integrity]));
}

/** An import map by which the browser verifies each chunk, and the one-file build in their place. */
export const importMap = (): string =>
  JSON.stringify({
    integrity: Object.fromEntries(
      [...hashes()]
        .filter(([path]) => path.startsWith('chunks/') || path.includes('.standalone.'))
        .map(([path, hash]) => [`/dist/${path}`, hash]),
    ),
  });
