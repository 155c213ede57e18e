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

/** Runs a test on a demo of its own, with an inbox that nobody has written to. */
export async function withDemo(run: (demo: Demo) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'consult-demo-'));
  const dataFile = join(folder, 'inbox.jsonl');
  const [distDir, pagesDir] = [fromRoot('dist'), fromRoot('demo/pages')];
  const server = await startServer({ port: 0, dataFile, distDir, pagesDir });
  try {
    await run({ url: server.url, dataFile });
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}
