import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'vite';
import type { BuiltFile } from './judge-bytes.ts';

export interface Integrity {
  version: string;
  /** By path in dist. */
  files: Readonly<Record<string, { integrity: string; bytes: number; brotli: number }>>;
}

/** The scripts of a build, weighed; and where its integrity.json does not tell the truth. */
export async function readBuild(dist: string): Promise<{ files: BuiltFile[]; faults: string[] }> {
  const manifest = join(dist, 'integrity.json');
  if (!existsSync(manifest)) return { files: [], faults: [`${manifest} is missing; build first`] };
  const integrity: Integrity = JSON.parse(await readFile(manifest, 'utf8'));
  const paths = await shippedScripts(dist);
  const scripts = await Promise.all(
    paths.map(async (path) => ({ path, content: await readFile(join(dist, path)) })),
  );
  return {
    files: scripts.map(({ path, content }) => ({
      path,
      brotli: brotliBytes(content),
      imports: staticImports(path, content.toString('utf8')),
    })),
    faults: [
      ...scripts.flatMap(({ path, content }) => integrityFaults(path, content, integrity)),
      ...Object.keys(integrity.files)
        .filter((path) => !existsSync(join(dist, path)))
        .map((path) => `integrity.json lists ${path}, which is not there`),
    ],
  };
}

/** The tag, the one-file build and all chunks; the npm entries are no part of what a page loads. */
async function shippedScripts(dist: string): Promise<string[]> {
  const all = await readdir(dist, { recursive: true });
  return all
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?:chunks\/[^/]+|consult-form(?:\.[\w-]+)?)\.js$/u.test(path))
    .toSorted();
}

export function brotliBytes(content: Uint8Array): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** What a script imports or exports from statically, as paths in dist. */
export function staticImports(path: string, code: string): string[] {
  const sources = parseAst(code).body.flatMap((node) => {
    if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration')
      return [node.source.value];
    return node.type === 'ExportNamedDeclaration' && node.source ? [node.source.value] : [];
  });
  return sources.map((source) => posix.join(posix.dirname(path), source));
}

export function integrityFaults(path: string, content: Uint8Array, integrity: Integrity): string[] {
  const listed = integrity.files[path];
  if (listed === undefined) return [`integrity.json does not list ${path}`];
  const hash = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  return [
    ...(listed.integrity === hash ? [] : [`integrity.json has another hash for ${path}`]),
    ...(listed.bytes === content.length
      ? []
      : [`integrity.json says ${listed.bytes} B for ${path}, it has ${content.length}`]),
  ];
}
