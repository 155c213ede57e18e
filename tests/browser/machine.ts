import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { chooseChromium, chromiumArgs } from './chromium.ts';
import type { Machine } from './chromium.ts';

/** The machine that the tests run on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    distribution: readDistribution(),
    env: process.env,
    playwrightPath: chromium.executablePath(),
    locate,
    starts,
  };
}

/** How Playwright starts the browser that the tests drive; throws where there is none. */
export function launchOptions(machine = thisMachine()) {
  const choice = chooseChromium(machine);
  if (choice.kind !== 'found') throw new Error(choice.line);
  return { executablePath: choice.path, args: chromiumArgs(machine) };
}

function readDistribution(): string {
  if (!existsSync('/etc/os-release')) return '';
  return /^ID="?(\w+)/mu.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
}

function locate(command: string): string | undefined {
  const file = process.platform === 'win32' ? `${command}.exe` : command;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, file)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function starts(path: string): boolean {
  if (!isExecutable(path)) return false;
  if (process.platform === 'win32') return true; // there it opens a window where asked for its version
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /Chrom/u.test(stdout);
}
