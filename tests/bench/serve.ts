import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { clinicFiles } from './host-pages.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '': 'text/html; charset=utf-8',
};

const DIST = join(import.meta.dirname, '../../dist');

/** The clinic's site, its CDN and its webhook in one, on the loopback address. */
export interface BenchServer {
  /** Without a closing slash. */
  readonly url: string;
  /** What was posted since the last call, as text. */
  takeLeads(): string[];
  close(): Promise<void>;
}

/** Brotli as a CDN would have it, level 11; Chromium asks for it on the loopback address. */
const pack = (content: string | Buffer): Buffer => brotliCompressSync(content);

/** All that is served, by path. It is read at once: a build that changes under a bench would spoil it. */
function contents(pages: ReadonlyMap<string, string>): Map<string, Buffer> {
  const all = new Map([...pages].map(([path, markup]) => [path, pack(markup)]));
  for (const [path, content] of clinicFiles()) all.set(path, pack(content));
  for (const name of ['floor.js', 'button.js'])
    all.set(`/${name}`, pack(readFileSync(join(import.meta.dirname, name))));
  for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    all.set(`/dist/${name.replaceAll('\\', '/')}`, pack(readFileSync(join(DIST, name))));
  }
  return all;
}

/** @param pages markup by path */
export async function serve(pages: ReadonlyMap<string, string>): Promise<BenchServer> {
  const files = contents(pages);
  let leads: string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    if (pathname === '/lead') {
      let posted = '';
      for await (const chunk of request) posted += String(chunk);
      leads.push(posted);
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"ok":true}');
      return;
    }
    const body = files.get(pathname);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const headers = {
      'Content-Type': TYPES[extname(pathname)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Cache-Control': 'no-cache',
    };
    response.writeHead(200, headers).end(body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    takeLeads() {
      const taken = leads;
      leads = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
