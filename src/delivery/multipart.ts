import type { RandomBytes } from './ids.ts';

/** One part of a multipart body: a text, or a file with its name. */
export interface Part<File> {
  name: string;
  value: string | File;
  fileName?: string;
  /** Media type; a text without one is plain. */
  type?: string;
}

/** A quote or a line's end would end the name (HTML, section 4.10.21.8). */
const escapeName = (name: string): string => name.replace(/["\r\n]/g, encodeURIComponent);

/**
 * The pieces of a multipart/form-data body (RFC 7578), to be put together as they are. With a
 * boundary of our own each attempt sends the same bytes; a browser's would be new each time.
 */
export function multipart<File>(parts: readonly Part<File>[], boundary: string): (string | File)[] {
  const pieces = parts.flatMap(({ name, value, fileName, type }) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"` +
      (fileName ? `; filename="${escapeName(fileName)}"` : '') +
      (type ? `\r\nContent-Type: ${type}` : '') +
      '\r\n\r\n',
    value,
    '\r\n',
  ]);
  return [...pieces, `--${boundary}--\r\n`];
}

/** Made of 128 bits of chance once all is written, so that nobody can have written it. */
export const boundaryOf = (randomBytes: RandomBytes): string =>
  `consult-form-${[...randomBytes(16)].join('')}`;
