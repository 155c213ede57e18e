import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../demo/server/server.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export interface Demo {
  url: string;
  dataFile: string;
}

/** A demo of its own, with an inbox that nobody has written to, until it is closed. */
export async function startDemo(): Promise<Demo & { close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'consult-demo-'));
  const dataFile = join(folder, 'inbox.jsonl');
  const [distDir, pagesDir] = [fromRoot('dist'), fromRoot('demo/pages')];
  const server = await startServer({ port: 0, dataFile, distDir, pagesDir });
  return {
    url: server.url,
    dataFile,
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Runs a test on a demo of its own. */
export async function withDemo(run: (demo: Demo) => Promise<void>): Promise<void> {
  const demo = await startDemo();
  try {
    await run(demo);
  } finally {
    await demo.close();
  }
}
