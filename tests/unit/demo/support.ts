import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { startServer } from '../../../demo/server/server.ts';
import type { DemoServer } from '../../../demo/server/server.ts';

export interface RunningDemo extends DemoServer {
  readonly folder: string;
  readonly dataFile: string;
}

/** A folder that is gone once the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'consult-form-demo-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A real server on a free port, with pages/, dist/ and inbox.jsonl in one folder. */
export async function startDemo(given?: string): Promise<RunningDemo> {
  const folder = given ?? (await temporaryFolder());
  const dataFile = join(folder, 'data', 'inbox.jsonl');
  const server = await startServer({
    port: 0,
    dataFile,
    distDir: join(folder, 'dist'),
    pagesDir: join(folder, 'pages'),
    lateMs: 50,
  });
  onTestFinished(() => server.close());
  return { ...server, folder, dataFile };
}

export function post(demo: DemoServer, body: BodyInit, contentType = 'application/json') {
  return fetch(`${demo.url}/webhook`, {
    method: 'POST',
    headers: { 'Content-Type': contentType },
    body,
  });
}

export function postJson(demo: DemoServer, submission: unknown): Promise<Response> {
  return post(demo, JSON.stringify(submission));
}

/** The ids in the file, one a line, as they stand on disk. */
export async function storedIds(dataFile: string): Promise<string[]> {
  const lines = (await readFile(dataFile, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line).submission.id);
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request whose target is sent as written; `fetch` would tidy it and unpack the answer. */
export function rawRequest(
  demo: DemoServer,
  path: string,
  options: { readonly method?: string; readonly headers?: Record<string, string> } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: demo.port, path, agent: false, ...options },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const { statusCode: status = 0, headers } = answer;
          resolve({ status, headers, body: Buffer.concat(chunks) });
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}
