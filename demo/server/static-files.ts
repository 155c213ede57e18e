import { open } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';

import { acceptsBrotli, createBrotliCache } from './brotli-cache.ts';
import { contentTypeOf, isCompressible } from './content-types.ts';
import type { Reply } from './reply.ts';
import { fileBelow } from './safe-path.ts';

// Only a name that carries a hash may be kept for good: dist/chunks/widget-B1x9_kQz.js.
const hashedName = /\/chunks\/[^/]+-[\w-]{8,}\.(js|css)(\.map)?$/;

interface StoredFile {
  readonly path: string;
  readonly version: string;
  readonly bytes: Buffer;
}

/** One for all servers of a process: tests start many over the same files. */
const brotli = createBrotliCache();

/** Answers from one folder; undefined where it holds no such file. */
export type StaticFolder = (request: IncomingMessage, path: string) => Promise<Reply | undefined>;

export function serveFolder(folder: string): StaticFolder {
  return async (request, path) => {
    const file = await findFile(folder, path);
    if (file === undefined) return undefined;
    const type = contentTypeOf(file.path);
    const squeeze = isCompressible(type) && acceptsBrotli(request.headers['accept-encoding']);
    return {
      status: 200,
      headers: {
        'Content-Type': type,
        'Cache-Control': hashedName.test(path) ? 'public, max-age=31536000, immutable' : 'no-store',
        ...(isCompressible(type) ? { Vary: 'Accept-Encoding' } : {}),
        ...(squeeze ? { 'Content-Encoding': 'br' } : {}),
      },
      body: squeeze ? await brotli(file, file.bytes) : file.bytes,
    };
  };
}

async function findFile(folder: string, path: string): Promise<StoredFile | undefined> {
  const found = await fileBelow(folder, path);
  if (found === undefined) return undefined;
  const file = await readIfFile(found);
  if (file !== 'folder') return file;
  const index = await fileBelow(folder, join(path, 'index.html'));
  const page = index === undefined ? 'folder' : await readIfFile(index);
  return page === 'folder' ? undefined : page;
}

async function readIfFile(path: string): Promise<StoredFile | 'folder'> {
  const handle = await open(path, 'r');
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return 'folder';
    const version = `${stats.mtimeMs}-${stats.size}`;
    return { path, version, bytes: await handle.readFile() };
  } finally {
    await handle.close();
  }
}
