import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What one shipped file is, for `integrity` attributes and for the byte limits. */
interface FileRecord {
  /** Subresource Integrity, as an `integrity` attribute takes it. */
  integrity: string;
  bytes: number;
  /** Bytes at Brotli level 11. */
  brotli: number;
}

const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

function record(content: Buffer): FileRecord {
  return {
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
    bytes: content.length,
    brotli: brotliCompressSync(content, QUALITY).length,
  };
}

/** Writes `integrity.json` over every file of a finished build. */
export function writeIntegrity(dist: string, version: string): void {
  const files: Record<string, FileRecord> = {};
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.js')) files[name] = record(readFileSync(join(dist, name)));
  }
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
}
