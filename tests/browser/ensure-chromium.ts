// `npm run browser:ensure`: a Chromium for the browser tests, installed where that can be done, or one line that says how.
import { spawnSync } from 'node:child_process';
import { chooseChromium } from './chromium.ts';
import type { Choice, Command } from './chromium.ts';
import { thisMachine } from './machine.ts';

function run([program, ...args]: Command): boolean {
  console.log(`No Chromium yet: ${[program, ...args].join(' ')}`);
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function ensure(): Choice {
  const first = chooseChromium(thisMachine());
  if (first.kind !== 'missing') return first;
  for (const commands of first.installs) {
    if (!commands.every(run)) continue;
    const next = chooseChromium(thisMachine());
    if (next.kind === 'found') return next;
  }
  return first;
}

const choice = ensure();
if (choice.kind === 'found') {
  console.log(`Chromium for the browser tests, from ${choice.from}: ${choice.path}`);
} else {
  console.error(choice.line);
  process.exitCode = 1;
}
