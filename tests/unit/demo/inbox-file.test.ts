// @vitest-environment node
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { postJson, startDemo, storedIds, temporaryFolder } from './support.ts';

async function folderWithInbox(content: string): Promise<string> {
  const folder = await temporaryFolder();
  const file = join(folder, 'data', 'inbox.jsonl');
  await mkdir(dirname(file));
  await writeFile(file, content);
  return folder;
}

function line(id: string): string {
  const submission = { id, note: 'é' };
  return JSON.stringify({
    receivedAt: '2026-01-01T00:00:00Z',
    contentType: 'text/plain',
    submission,
  });
}

async function inboxIds(url: string): Promise<string[]> {
  const entries: { submission: { id: string } }[] = await (await fetch(`${url}/inbox.json`)).json();
  return entries.map((entry) => entry.submission.id);
}

test('a torn last line costs neither the lines before it nor those after it', async () => {
  const torn = line('torn').slice(0, -9);
  const demo = await startDemo(await folderWithInbox(`${line('a')}\n${line('b')}\n${torn}`));
  expect(demo.unreadable).toBe(1);
  expect(await inboxIds(demo.url)).toEqual(['b', 'a']);

  // The torn one was never answered with a 2xx, so its sender tries again.
  for (const id of ['torn', 'c']) await postJson(demo, { id });
  expect(await inboxIds(demo.url)).toEqual(['c', 'torn', 'b', 'a']);
  await demo.close();
  const restarted = await startDemo(demo.folder);
  expect(await inboxIds(restarted.url)).toEqual(['c', 'torn', 'b', 'a']);
  expect(await readFile(demo.dataFile, 'utf8')).toContain(`${torn}\n`);
});

test('a last line that lacks only its line end counts as whole', async () => {
  const demo = await startDemo(await folderWithInbox(`${line('a')}\n${line('whole')}`));
  expect(demo.unreadable).toBe(0);
  expect(await (await postJson(demo, { id: 'whole' })).json()).toMatchObject({ duplicate: true });
  await postJson(demo, { id: 'next' });
  expect(await storedIds(demo.dataFile)).toEqual(['a', 'whole', 'next']);
});

test('a line torn while the server runs does not swallow the next one', async () => {
  const demo = await startDemo();
  await postJson(demo, { id: 'a' });
  await appendFile(demo.dataFile, '{"receivedAt":"20');
  await postJson(demo, { id: 'b' });
  await demo.close();
  expect(await inboxIds((await startDemo(demo.folder)).url)).toEqual(['b', 'a']);
});

test('lines that are JSON but no submission are skipped and counted', async () => {
  const content = ['null', '[]', '{"receivedAt":1}', line('good'), line('good'), ''].join('\n');
  const demo = await startDemo(await folderWithInbox(content));
  expect(demo.unreadable).toBe(3);
  expect(await inboxIds(demo.url)).toEqual(['good']);
});

test('an inbox file deleted under a running server is made again', async () => {
  const demo = await startDemo();
  await postJson(demo, { id: 'before' });
  await rm(dirname(demo.dataFile), { recursive: true });
  expect((await postJson(demo, { id: 'after' })).status).toBe(200);
  expect(await storedIds(demo.dataFile)).toEqual(['after']);
});
