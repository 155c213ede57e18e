import { createServer } from 'node:http';

import { closerOf } from './close-server.ts';
import { openInbox } from './inbox.ts';
import { listen } from './listen.ts';
import { createLiveInbox } from './live-inbox.ts';
import { json, send } from './reply.ts';
import { createRoutes } from './routes.ts';
import type { Handler } from './routes.ts';
import { serveFolder } from './static-files.ts';

export interface DemoServerOptions {
  /** Wanted port; 0 for any. A free one is used where it is taken. */
  readonly port: number;
  /** @default '127.0.0.1': the inbox has no login, so only this machine may see it. */
  readonly host?: string;
  /** The inbox, in JSON lines; made with its folder on the first submission. */
  readonly dataFile: string;
  /** The built widget, served below /dist/. */
  readonly distDir: string;
  readonly pagesDir: string;
  /** @default 9000: within the ten seconds that the widget gives an attempt. */
  readonly lateMs?: number;
}

export interface DemoServer {
  /** Without a closing slash. */
  readonly url: string;
  readonly port: number;
  /** Lines of the inbox file that could not be read and were left alone. */
  readonly unreadable: number;
  close(): Promise<void>;
}

export async function startServer(options: DemoServerOptions): Promise<DemoServer> {
  const inbox = await openInbox(options.dataFile);
  const live = createLiveInbox(inbox);
  const pages = serveFolder(options.pagesDir);
  const dist = serveFolder(options.distDir);
  const server = createServer(
    guarded(createRoutes({ inbox, live, pages, dist, lateMs: options.lateMs ?? 9_000 })),
  );
  const host = options.host ?? '127.0.0.1';
  const port = await listen(server, host, options.port);
  const closeServer = closerOf(server);
  return {
    url: `http://${inUrl(host)}:${port}`,
    port,
    unreadable: inbox.unreadable,
    close() {
      live.close();
      return closeServer();
    },
  };
}

/** 'Every address' is no address that a browser can open. */
function inUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function guarded(handle: Handler) {
  return (...[request, response]: Parameters<Handler>): void => {
    handle(request, response).catch((error: unknown) => {
      // A visitor who leaves in the middle of a post is no fault of ours, and cannot be answered.
      if (request.socket.destroyed) return;
      console.error('A request failed:', error);
      if (response.headersSent) response.destroy();
      else send(request, response, json(500, { ok: false, error: 'The demo server failed.' }));
    });
  };
}
