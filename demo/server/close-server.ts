import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

// A request under way gets this long to finish once the server is asked to stop.
const patienceMs = 1_000;

/**
 * Returns the way to close a server: answers under way are finished, everything else is cut.
 * `server.close()` alone would wait for connections that browsers open ahead and never use.
 */
export function closerOf(server: Server): () => Promise<void> {
  const underWay = new Set<ServerResponse>();
  server.on('request', (_request, response) => {
    underWay.add(response);
    response.on('close', () => underWay.delete(response));
  });
  let closing: Promise<void> | undefined;

  async function close(): Promise<void> {
    const closed = once(server, 'close');
    server.close();
    const answered = Promise.all([...underWay].map((response) => once(response, 'close')));
    await Promise.race([answered, wait(patienceMs, undefined, { ref: false })]);
    server.closeAllConnections();
    await closed;
  }

  return () => {
    closing ??= close();
    return closing;
  };
}
