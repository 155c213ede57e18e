import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { FAR_WEBHOOK } from '../hosts/lay-host.ts';

export interface FarAway {
  /** `host:port`, as a browser is told of a proxy. */
  readonly address: string;
  close(): Promise<void>;
}

/** Leads addresses that no browser takes for the machine's own to the site and, where it is that, to the webhook. */
export async function startFarAway(ends: { site: string; webhook: string }): Promise<FarAway> {
  function lead(asked: IncomingMessage, answer: ServerResponse): void {
    const { href, pathname, search } = new URL(asked.url ?? '', FAR_WEBHOOK);
    const to = href === FAR_WEBHOOK ? ends.webhook : ends.site + pathname + search;
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
