// `npm run test:engines`: the other engines, installed where that can be done, then the tests in them. What cannot be had fails.
import { spawnSync } from 'node:child_process';
import type { Command } from '../browser/chromium.ts';
import { thisMachine } from '../browser/machine.ts';
import { findEngine, wanted, type EngineName, type Found } from './engines.ts';

function run([program, ...args]: Command): boolean {
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function ensure(name: EngineName): Found {
  const first = findEngine(name, thisMachine());
  if (first.kind === 'found' || !first.installs.length) return first;
  console.log(
    `No ${first.title} yet: ${first.installs.map((words) => words.join(' ')).join(' && ')}`,
  );
  return first.installs.every(run) ? findEngine(name, thisMachine()) : first;
}

const args = process.argv.slice(2);
const names = wanted(args);
const only = args.indexOf('--only');
const rest = args.filter((_, at) => only < 0 || (at !== only && at !== only + 1));

const lines = names.map(ensure).map((found) => {
  const { title } = found;
  if (found.kind === 'missing') return { isThere: false, text: found.line };
  return { isThere: true, text: `${title}: ${Object.values(found.programs).join(', ')}` };
});
for (const { isThere, text } of lines) (isThere ? console.log : console.error)(text);

const projects = names.map((name) => `--project=${name}`);
const config = ['--config', 'tests/engines/playwright.config.ts'];
const isReady = lines.every(({ isThere }) => isThere);
if (!isReady || !run(['npx', 'playwright', 'test', ...config, ...projects, ...rest])) {
  process.exitCode = 1;
}
