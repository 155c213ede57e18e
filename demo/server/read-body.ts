import type { IncomingMessage } from 'node:http';

export type Body =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly status: 413; readonly error: string };

/**
 * Reads a request's body. One that is too long is read to its end and thrown away: a
 * socket closed in the middle of an upload would lose the answer that says why.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  const chunks: Buffer[] = [];
  let length = 0;
  // A request without `setEncoding` yields buffers only.
  const stream: AsyncIterable<Buffer> = request;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (length > limit) {
    return { ok: false, status: 413, error: `The body is over ${limit} bytes.` };
  }
  return { ok: true, bytes: new Uint8Array(Buffer.concat(chunks)) };
}
