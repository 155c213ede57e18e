import type { DeliveryIo } from '../../../src/delivery/index.ts';
import type { PostInit, PostResponse } from '../../../src/delivery/io.ts';

const SIMPLE_TYPES = /^(text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)\b/;

/**
 * Node's `fetch` with the part of the Fetch standard that Node leaves out, over real sockets: the
 * preflight, the CORS check, hidden headers and the opaque answer of `no-cors`. The browser tests
 * meet the real thing.
 */
export const browserFetch: DeliveryIo['fetch'] = async (url, init) => {
  const type = init.headers['content-type'] ?? '';
  const simple = SIMPLE_TYPES.test(type);
  if (init.mode === 'no-cors') {
    await fetch(url, withType(init, simple ? type : 'text/plain;charset=UTF-8'));
    return OPAQUE;
  }
  if (!simple) await preflight(url, init);
  const response = await fetch(url, init);
  if (response.headers.get('access-control-allow-origin') === null) throw refusal();
  return readable(response);
};

const OPAQUE: PostResponse = {
  type: 'opaque',
  status: 0,
  redirected: false,
  headers: new Headers(),
  text: () => Promise.resolve(''),
};

async function preflight(url: string, init: PostInit): Promise<void> {
  const response = await fetch(url, { method: 'OPTIONS', signal: init.signal });
  const allowed = response.headers.get('access-control-allow-headers') ?? '';
  if (!allowed.includes('content-type')) throw refusal();
}

/** A page reads only the headers that the receiver exposes. */
function readable(response: Response): PostResponse {
  const { status, redirected, headers } = response;
  const exposed = headers.get('access-control-expose-headers')?.toLowerCase() ?? '';
  const get = (name: string) => (exposed.includes(name) ? headers.get(name) : null);
  return { type: 'cors', status, redirected, headers: { get }, text: () => response.text() };
}

function withType(init: PostInit, type: string): RequestInit {
  return { ...init, mode: 'cors', headers: { 'content-type': type } };
}

/** All that a page is told of a refused preflight, a missing header or a broken connection. */
function refusal(): TypeError {
  return new TypeError('Failed to fetch');
}
