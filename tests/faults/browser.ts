import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { launchOptions } from '../browser/machine.ts';

/** A visitor's browser, whose profile outlives its process. */
export interface Profile {
  /** Its pages; the browser is started where it is not running. */
  context(): Promise<BrowserContext>;
  /** Ends the process as a crash or an empty battery does: nobody gets to clean up. */
  kill(): Promise<void>;
  dispose(): Promise<void>;
}

/** The address that a browser is driven by; it says so once it is there. */
function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const [, endpoint] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (endpoint) resolve(endpoint);
    });
    child.once('exit', () => reject(new Error(`the browser did not start: ${said}`)));
  });
}

export async function openProfile(): Promise<Profile> {
  const { executablePath, args } = launchOptions();
  const folder = await mkdtemp(join(tmpdir(), 'consult-form-faults-'));
  const flags = [
    ...args,
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    '--no-first-run',
    '--disable-background-timer-throttling',
    '--disable-renderer-backgrounding',
    '--disable-backgrounding-occluded-windows',
  ];
  let child: ChildProcess | undefined;
  /** One, however many pages ask for it at once. */
  let browser: Promise<Browser> | undefined;

  async function start(): Promise<Browser> {
    // A group of its own, so that no part of it is left over.
    child = spawn(executablePath, flags, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    return chromium.connectOverCDP(await endpointOf(child));
  }

  async function kill(): Promise<void> {
    const { pid } = child ?? {};
    if (!child || pid === undefined) return;
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    process.kill(-pid, 'SIGKILL');
    await ended;
    child = undefined;
    browser = undefined;
  }

  return {
    async context() {
      browser ??= start();
      const [context] = (await browser).contexts();
      if (!context) throw new Error('the browser has no profile');
      return context;
    },
    kill,
    async dispose() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
