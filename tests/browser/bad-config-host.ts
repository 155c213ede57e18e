import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A host of form configs on an origin of its own that serves them badly. */
export interface ConfigHost {
  readonly url: string;
  /** Settles once a request has come. */
  readonly asked: Promise<void>;
  /** Settles once a reader has broken off before the end. */
  readonly hungUp: Promise<void>;
  close(): Promise<void>;
}

const LARGE = 5 * 1024 * 1024;

/** Well over the limit, and well under what is promised. */
const SENT = 1024 * 1024;

const OPEN = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };

/**
 * Starts one on a free port. `/large` promises 5 MB and keeps most of them back, so that a reader
 * who waits for the end gets none; `/silent` never answers; `/closed` sends no CORS header.
 */
export async function startConfigHost(): Promise<ConfigHost> {
  const events = new EventEmitter();
  const asked = once(events, 'asked').then(() => undefined);
  const hungUp = once(events, 'hung-up').then(() => undefined);

  function answer({ url }: IncomingMessage, response: ServerResponse): void {
    events.emit('asked');
    if (url === '/closed')
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    if (url !== '/large') return;
    response.once('close', () => events.emit('hung-up'));
    response.writeHead(200, { ...OPEN, 'content-length': LARGE });
    response.write(`{"title":"${'x'.repeat(SENT)}`);
  }

  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    hungUp,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
