import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

interface Compressed {
  readonly version: string;
  readonly bytes: Promise<Buffer>;
}

/** Compresses each file once per version, at the level a CDN would serve it. */
export function createBrotliCache(): (
  file: { readonly path: string; readonly version: string },
  bytes: Buffer,
) => Promise<Buffer> {
  const kept = new Map<string, Compressed>();
  return ({ path, version }, bytes) => {
    const known = kept.get(path);
    if (known?.version === version) return known.bytes;
    const fresh = { version, bytes: compress(bytes) };
    kept.set(path, fresh);
    return fresh.bytes;
  };
}

/** Whether an Accept-Encoding header takes brotli; `br;q=0` refuses it. */
export function acceptsBrotli(header: string | string[] | undefined): boolean {
  const offers = String(header ?? '')
    .toLowerCase()
    .split(',');
  return offers.some((offer) => {
    const [name, ...parameters] = offer.split(';').map((part) => part.trim());
    return name === 'br' && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
