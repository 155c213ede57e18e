// @vitest-environment node
import { mkdir, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';

import { describe, expect, test, vi } from 'vitest';

import { post, postJson, rawRequest, startDemo, storedIds } from './support.ts';

describe('storing a submission', () => {
  test('is done before the 2xx, with when and how it came', async () => {
    const demo = await startDemo();
    const submission = { id: 'a1', contact: { firstName: 'Zoë' }, text: 'two\nlines' };
    const answer = await postJson(demo, submission);
    expect(answer.status).toBe(200);
    expect(await storedIds(demo.dataFile)).toEqual(['a1']);
    expect(await answer.json()).toEqual({ ok: true });
    const inbox = await (await fetch(`${demo.url}/inbox.json`)).json();
    expect(inbox).toEqual([
      {
        receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        contentType: 'application/json',
        submission,
      },
    ]);
  });

  test('lists the newest first', async () => {
    const demo = await startDemo();
    for (const id of ['first', 'second', 'third']) await postJson(demo, { id });
    const inbox = await (await fetch(`${demo.url}/inbox.json`)).json();
    expect(inbox).toMatchObject(['third', 'second', 'first'].map((id) => ({ submission: { id } })));
  });

  test('reads JSON sent as text/plain, byte order mark and all', async () => {
    const demo = await startDemo();
    const answer = await post(demo, '\uFEFF{"id":"plain"}', 'text/plain;charset=UTF-8');
    expect(answer.status).toBe(200);
    expect(await storedIds(demo.dataFile)).toEqual(['plain']);
  });

  test('reads a flat urlencoded form', async () => {
    const demo = await startDemo();
    const form = new URLSearchParams({ id: 'flat', first_name: 'Ana & Co', email: '' });
    const answer = await post(demo, form, 'application/x-www-form-urlencoded');
    expect(answer.status).toBe(200);
    const inbox = await (await fetch(`${demo.url}/inbox.json`)).json();
    expect(inbox).toMatchObject([
      { submission: { id: 'flat', first_name: 'Ana & Co', email: '' } },
    ]);
  });

  test.each([
    ['in a part of its own', { submission: '{"id":"shot","photos":[{"id":"front"}]}' }, 'photos'],
    ['key by key', { id: 'shot', photos: 'Front' }, 'photos'],
  ])('reads a submission that comes with photos, %s', async (_, keys, kept) => {
    const demo = await startDemo();
    const form = new FormData();
    for (const [key, value] of Object.entries(keys)) form.append(key, value);
    form.append('photos[front]', new Blob([new Uint8Array(1_500_000)]), 'front.jpg');
    const answer = await fetch(`${demo.url}/webhook`, { method: 'POST', body: form });
    expect(answer.status).toBe(200);
    const inbox = await (await fetch(`${demo.url}/inbox.json`)).json();
    expect(inbox).toMatchObject([
      {
        contentType: 'multipart/form-data',
        submission: {
          id: 'shot',
          [kept]: expect.anything(),
          files: [{ part: 'photos[front]', name: 'front.jpg', bytes: 1_500_000 }],
        },
      },
    ]);
  });

  test('refuses a multipart body that is none', async () => {
    const demo = await startDemo();
    const answer = await post(demo, 'id=1', 'multipart/form-data; boundary=b');
    expect(answer.status).toBe(400);
    expect(await (await fetch(`${demo.url}/inbox.json`)).json()).toEqual([]);
  });

  test('keeps the file from other users of the machine', async () => {
    const demo = await startDemo();
    await postJson(demo, { id: 'private' });
    expect((await stat(demo.dataFile)).mode & 0o077).toBe(0);
  });
});

describe('doubles', () => {
  test('are answered 200 and stored once', async () => {
    const demo = await startDemo();
    await postJson(demo, { id: 'same' });
    const answer = await postJson(demo, { id: 'same' });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ ok: true, duplicate: true });
    expect(await storedIds(demo.dataFile)).toEqual(['same']);
  });

  test('that arrive at the same moment are stored once', async () => {
    const demo = await startDemo();
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const answer = await postJson(demo, { id: `id-${index % 2}` });
        return { status: answer.status, body: await answer.json() };
      }),
    );
    expect(answers.every((answer) => answer.status === 200)).toBe(true);
    expect(answers.filter((answer) => !answer.body.duplicate)).toHaveLength(2);
    expect((await storedIds(demo.dataFile)).toSorted()).toEqual(['id-0', 'id-1']);
  });

  test('are still known after a restart', async () => {
    const first = await startDemo();
    await postJson(first, { id: 'kept' });
    await first.close();
    const second = await startDemo(first.folder);
    expect(await (await postJson(second, { id: 'kept' })).json()).toMatchObject({
      duplicate: true,
    });
    expect(await storedIds(second.dataFile)).toEqual(['kept']);
  });
});

test('a write that fails answers 500 and leaves the id free for the retry', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const demo = await startDemo();
  // A folder where the file belongs fails the way a full disk does: the write is refused.
  await mkdir(demo.dataFile, { recursive: true });
  const refused = await postJson(demo, { id: 'again' });
  expect(refused.status).toBe(500);
  expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  expect(await refused.json()).toMatchObject({ ok: false });
  expect(await (await fetch(`${demo.url}/inbox.json`)).json()).toEqual([]);
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();

  await rm(demo.dataFile, { recursive: true });
  expect(await (await postJson(demo, { id: 'again' })).json()).toEqual({ ok: true });
  expect(await storedIds(demo.dataFile)).toEqual(['again']);
});

describe('refusing', () => {
  const flat = 'application/x-www-form-urlencoded';
  const deep = `{"id":"deep","a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
  test.each([
    { what: 'no body', body: '', type: 'application/json', status: 400 },
    { what: 'broken JSON', body: '{"id":', type: 'application/json', status: 400 },
    { what: 'no object', body: '["id"]', type: 'application/json', status: 400 },
    { what: 'no id', body: '{"a":1}', type: 'application/json', status: 400 },
    { what: 'an id that is a number', body: '{"id":1}', type: 'application/json', status: 400 },
    { what: 'an empty id', body: '{"id":""}', type: 'application/json', status: 400 },
    { what: 'a line break in the id', body: '{"id":"a\\nb"}', type: 'text/plain', status: 400 },
    {
      what: 'an endless id',
      body: JSON.stringify({ id: 'x'.repeat(101) }),
      type: 'application/json',
      status: 400,
    },
    { what: 'a form without an id', body: 'first_name=Ana', type: flat, status: 400 },
    { what: 'text that is no JSON', body: 'hello', type: 'text/plain', status: 400 },
    { what: 'bottomless nesting', body: deep, type: 'application/json', status: 400 },
    {
      what: 'bytes that are not UTF-8',
      body: new Uint8Array([0x22, 0xff, 0x22]),
      type: 'application/json',
      status: 400,
    },
    { what: 'an unknown type', body: '{"id":"x"}', type: 'text/xml', status: 415 },
  ])('$what gets $status and a reason in JSON', async ({ body, type, status }) => {
    const demo = await startDemo();
    const answer = await post(demo, body, type);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.json()).toEqual({ ok: false, error: expect.stringMatching(/\w+.*\.$/) });
    await expect(storedIds(demo.dataFile)).rejects.toThrow('ENOENT');
  });

  test('a body over 8 MB gets 413, one of exactly 8 MB is taken', async () => {
    const demo = await startDemo();
    const ofLength = (length: number) => {
      const empty = JSON.stringify({ id: 'big', text: '' });
      return JSON.stringify({ id: 'big', text: 'x'.repeat(length - empty.length) });
    };
    const tooBig = await post(demo, ofLength(8 * 1024 * 1024 + 1));
    expect(tooBig.status).toBe(413);
    expect(await tooBig.json()).toMatchObject({ ok: false });
    expect((await post(demo, ofLength(8 * 1024 * 1024))).status).toBe(200);
  });

  test('a post cut off in the middle stores nothing, and the server goes on', async () => {
    const demo = await startDemo();
    const socket = connect(demo.port, '127.0.0.1');
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.write('POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n');
    socket.write('Content-Length: 999\r\n\r\n{"id":"torn"}', () => socket.destroy());
    await closed;
    expect((await postJson(demo, { id: 'next' })).status).toBe(200);
    expect(await storedIds(demo.dataFile)).toEqual(['next']);
  });
});

describe('methods', () => {
  test('a preflight for JSON is answered 204 with the content type allowed', async () => {
    const demo = await startDemo();
    const answer = await rawRequest(demo, '/webhook', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://clinic.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
    });
  });

  test.each(['GET', 'PUT', 'DELETE'])('%s on the webhook gets 405', async (method) => {
    const demo = await startDemo();
    const answer = await fetch(`${demo.url}/webhook`, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST, OPTIONS');
  });
});

test('the late webhook answers only after its time, and keeps nothing', async () => {
  const demo = await startDemo();
  const began = performance.now();
  const answer = await fetch(`${demo.url}/webhook/late`, { method: 'POST', body: '{"id":"late"}' });
  expect(performance.now() - began).toBeGreaterThan(45);
  expect(await answer.json()).toEqual({ ok: true });
  expect(await (await fetch(`${demo.url}/inbox.json`)).json()).toEqual([]);
});
