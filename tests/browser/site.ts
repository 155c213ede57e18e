import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** What a path answers: markup, or a full reply. */
export type Answer =
  | string
  | {
      status?: number;
      headers?: Readonly<Record<string, string>>;
      body: string | Buffer;
    };

/** A host page's server: pages made by the test, the built files below `/dist/`. */
export interface Site {
  /** Without a closing slash. */
  readonly url: string;
  /** Every path asked for, with its query, in order. */
  readonly requests: readonly string[];
  /** Lays down what a path answers; a later call replaces an earlier one. */
  serve(path: string, answer: Answer): void;
  /** Answers 404 for built files whose path matches, until the next `reset`. */
  breakFiles(pattern: RegExp): void;
  /** Forgets pages, requests and what was broken. */
  reset(): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const DIST = new URL('../../dist/', import.meta.url).pathname;

/** Starts a site on a free port of the loopback address. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, Answer>();
  const requests: string[] = [];
  let broken: RegExp | undefined;

  async function answer(path: string): Promise<Answer | undefined> {
    const laid = pages.get(path);
    if (laid !== undefined || !path.startsWith('/dist/')) return laid;
    if (broken?.test(path)) return undefined;
    const body = await readFile(join(DIST, path.slice('/dist/'.length))).catch(() => undefined);
    return body && { headers: { 'Access-Control-Allow-Origin': '*' }, body };
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://site');
    requests.push(url.pathname + url.search);
    const found = await answer(url.pathname);
    if (found === undefined) {
      response.writeHead(404).end('Not found');
      return;
    }
    const {
      status = 200,
      headers = {},
      body,
    } = typeof found === 'string' ? { body: found } : found;
    const type = TYPES[extname(url.pathname)] ?? 'text/html; charset=utf-8';
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    serve: (path, given) => void pages.set(path, given),
    breakFiles(pattern) {
      broken = pattern;
    },
    reset() {
      pages.clear();
      requests.length = 0;
      broken = undefined;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
