// The server in the README, run as it stands there.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { deliver } from '../../../src/delivery/deliver.ts';
import { choosePreset } from '../../../src/delivery/known-receiver.ts';
import { browserFetch } from '../delivery/browser-fetch.ts';
import { jobFor } from '../delivery/fixtures.ts';
import { virtualClock } from '../delivery/virtual-clock.ts';
import { blocksOf } from './read-readme.ts';

let folder = '';
let url = '';
let server: ChildProcess | undefined;

/** A port that was free a moment ago: the server of the page takes a number, not "any". */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'consult-form-readme-'));
  writeFileSync(join(folder, 'receiver.mjs'), blocksOf('js')[0] ?? '');
  const port = await freePort();
  url = `http://127.0.0.1:${port}/`;
  const env = { ...process.env, PORT: String(port) };
  server = spawn(process.execPath, ['receiver.mjs'], { cwd: folder, env, stdio: 'ignore' });
  await vi.waitFor(() => fetch(url, { method: 'OPTIONS' }), { timeout: 8000 });
}, 10_000);

afterAll(async () => {
  if (server && server.exitCode === null) {
    server.kill();
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true });
});

const file = (): string => join(folder, 'submissions.jsonl');
const kept = (): unknown[] =>
  readFileSync(file(), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

test('keeps what the widget sends, and the widget takes it as delivered', async () => {
  const job = { ...jobFor(url, 'json'), preset: await choosePreset({ url }) };
  const { now, after } = virtualClock();
  const io = { fetch: browserFetch, now, after, random: () => 0, isOnline: () => true };
  expect(await deliver(job, io)).toMatchObject({ outcome: 'delivered', attempts: 1 });
  expect(kept()).toEqual([JSON.parse(job.body)]);
});

test('keeps letters of any script in a long text', async () => {
  const submission = { id: 'long', text: '第三行 👩🏽‍🦲 Žofie '.repeat(20_000) };
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(submission) });
  expect(answer.status).toBe(200);
  expect(kept().at(-1)).toEqual(submission);
});

test('refuses what is no JSON, so that a page can read it', async () => {
  const before = kept().length;
  const answer = await fetch(url, { method: 'POST', body: 'a=b' });
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([400, '*']);
  expect(kept()).toHaveLength(before);
});

test('takes no more than a megabyte, and goes on', async () => {
  const before = kept().length;
  const body = JSON.stringify('x'.repeat(2_000_000));
  await expect(fetch(url, { method: 'POST', body })).rejects.toThrow();
  expect((await fetch(url, { method: 'OPTIONS' })).status).toBe(204);
  expect(kept()).toHaveLength(before);
});

test('lets nobody else on the machine read the file', () => {
  expect(statSync(file()).mode & 0o077).toBe(0);
});
