import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { FAR_WEBHOOK } from '../hosts/lay-host.ts';

export interface FarAway {
  /** `host:port`, as a browser is told of a proxy. */
  readonly address: string;
  close(): Promise<void>;
}

/** Where pages of the machine's own lie. */
const OWN = new Set(['127.0.0.1', 'localhost']);

/**
 * Leads addresses that no browser takes for the machine's own to the site and, where it is that, to
 * the webhook. The machine's own go through it as they are: WebKitGTK's browser crashes now and then
 * at its start where it is told of addresses that need no proxy.
 */
export async function startFarAway(ends: { site: string; webhook: string }): Promise<FarAway> {
  function lead(asked: IncomingMessage, answer: ServerResponse): void {
    const { href, hostname, pathname, search } = new URL(asked.url ?? '', FAR_WEBHOOK);
    const far = href === FAR_WEBHOOK ? ends.webhook : ends.site + pathname + search;
    const to = OWN.has(hostname) ? href : far;
    const { method, headers } = asked;
    const onward = request(to, { method, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  }

  const server = createServer(lead);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    address: `127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
