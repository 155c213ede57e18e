import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBeside, type Job } from '../../run-beside.ts';

/** A command that runs a script in Node. */
const node = (name: string, script: string): Job => ({
  name,
  program: process.execPath,
  args: ['--eval', script],
});

async function ranBeside(...jobs: readonly Job[]) {
  const said: string[] = [];
  const failed = await runBeside(jobs, (text) => said.push(text));
  return { said, failed };
}

test('commands run beside each other, and what each says on either stream comes whole', async () => {
  // Neither ends without the other.
  const folder = process.platform === 'win32' ? String.raw`\\.\pipe` : tmpdir();
  const path = JSON.stringify(join(folder, `beside-${process.pid}`));
  const meets = `
    console.log('looks');
    const { connect } = require('node:net');
    const look = () => connect(${path}, () => { console.error('met'); process.exit(); }).on('error', () => setTimeout(look, 5));
    look();`;
  const waits = `
    console.log('listens');
    require('node:net').createServer(() => { console.error('was met'); process.exit(); }).listen(${path});`;
  const { said, failed } = await ranBeside(node('first', meets), node('second', waits));
  expect(said.toSorted()).toEqual(['listens\nwas met\n', 'looks\nmet\n']);
  expect(failed).toEqual([]);
});

test('each command that fails, is killed or cannot be started is named, and none keeps another from its end', async () => {
  const { said, failed } = await ranBeside(
    node('refuses', 'process.exit(3)'),
    node('dies', 'process.kill(process.pid, "SIGKILL")'),
    { name: 'is not there', program: '/no/such/program', args: [] },
    node('goes well', 'console.log("done")'),
  );
  expect(failed).toEqual(['refuses', 'dies', 'is not there']);
  expect(said).toHaveLength(4);
  expect(said).toContain('done\n');
  expect(said.join('')).toContain('/no/such/program');
});
