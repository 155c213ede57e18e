// WebKitGTK's own driver, on a display that nobody sees.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { expect } from '@playwright/test';
import { thisMachine } from '../browser/machine.ts';
import { findEngine, type Programs } from './engines.ts';

export interface WebKitDriver {
  /** Where it takes commands. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Larger than any window that a test wants. */
const SCREEN = '1600x1200x24';

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

/** Starts a display, which says its own number once it takes windows. */
async function startDisplay(path: string): Promise<{ child: ChildProcess; name: string }> {
  const child = spawn(path, ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = createInterface({ input: child.stdout });
  const number = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${path} ended with ${code}`)));
  });
  return { child, name: `:${number}` };
}

/** A port that was free a moment ago: the driver takes no other way to be told. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function programs(): Programs {
  const engine = findEngine('webkit', thisMachine());
  if (engine.kind === 'missing') throw new Error(engine.line);
  return engine.programs;
}

export async function startWebKit(): Promise<WebKitDriver> {
  const { WEBKIT_DRIVER_PATH = '', XVFB_PATH = '' } = programs();
  const display = await startDisplay(XVFB_PATH);
  const port = await freePort();
  const driver = spawn(WEBKIT_DRIVER_PATH, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display.name,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  await expect(async () => {
    expect((await fetch(`${url}/status`)).ok).toBe(true);
  }, 'the driver answers').toPass({ timeout: 20_000 });
  return {
    url,
    async stop() {
      await stop(driver);
      await stop(display.child);
    },
  };
}
