import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** An answer as plain data, so that what decides it needs no socket. */
export interface Reply {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

export function json(status: number, value: unknown): Reply {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}

export function text(status: number, body: string): Reply {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body };
}

export function methodNotAllowed(allowed: string): Reply {
  const reply = json(405, { ok: false, error: `Only ${allowed} works here.` });
  return withHeaders(reply, { Allow: allowed });
}

export function withHeaders(reply: Reply, headers: OutgoingHttpHeaders): Reply {
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

/** Writes a reply; to HEAD the same headers without the body. */
export function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const body = reply.body ?? '';
  const hasBody = reply.status !== 204;
  response.writeHead(reply.status, {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(hasBody ? { 'Content-Length': Buffer.byteLength(body) } : {}),
    ...reply.headers,
  });
  response.end(request.method === 'HEAD' || !hasBody ? undefined : body);
}
