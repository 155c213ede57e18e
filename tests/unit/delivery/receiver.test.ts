import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startReceiver, type Receiver } from '../../servers/receiver.ts';

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
beforeEach(() => receiver.reset());
afterAll(() => receiver.close());

const post = (body: BodyInit = '{}', headers: Record<string, string> = {}) =>
  fetch(receiver.url, { method: 'POST', body, headers });

test('steps come in turn, and the last one holds', async () => {
  receiver.script([503, { status: 201, body: 'made' }]);
  expect((await post()).status).toBe(503);
  const second = await post();
  expect([second.status, await second.text()]).toEqual([201, 'made']);
  expect((await post()).status).toBe(201);
});

test('every request is kept with its head and its very bytes', async () => {
  const bytes = Uint8Array.from([0, 255, 128, 10]);
  await post(bytes, { 'content-type': 'application/octet-stream' });
  const [request] = receiver.requests;
  expect(request).toMatchObject({ method: 'POST', path: '/hook/secret', whole: true });
  expect(request?.headers['content-type']).toBe('application/octet-stream');
  expect([...(request?.body ?? [])]).toEqual([0, 255, 128, 10]);
});

test('submissions are read as their type says', async () => {
  await post('{"id":"a"}', { 'content-type': 'text/plain;charset=UTF-8' });
  await post(new URLSearchParams({ id: 'b c' }));
  expect(receiver.submissions().map(({ data }) => data)).toEqual([{ id: 'a' }, { id: 'b c' }]);
});

test('a preflight is answered as the coming step wants it, and is no submission', async () => {
  const preflight = async () => {
    const { status, headers } = await fetch(receiver.url, { method: 'OPTIONS' });
    const names = ['access-control-allow-origin', 'access-control-allow-headers'];
    return [status, ...names.map((name) => headers.get(name))];
  };
  expect(await preflight()).toEqual([204, '*', 'content-type']);
  receiver.script([{ cors: 'simple' }]);
  expect(await preflight()).toEqual([204, '*', null]);
  receiver.script([{ cors: 'none' }]);
  expect(await preflight()).toEqual([204, null, null]);
  expect((await post()).headers.get('access-control-allow-origin')).toBeNull();
  expect(receiver.submissions()).toHaveLength(1);
});

test('a dropped connection leaves the sender without an answer', async () => {
  receiver.script([
    { do: 'drop', when: 'before-body' },
    { do: 'drop', when: 'after-body' },
  ]);
  await expect(post('{"id":"a"}')).rejects.toThrow();
  await expect(post('{"id":"b"}')).rejects.toThrow();
  expect(receiver.submissions().map(({ data }) => data)).toEqual([{ id: 'b' }]);
});

test('a redirect ends at a page that answers 200', async () => {
  receiver.script([{ do: 'redirect' }]);
  const { redirected, status, headers } = await post();
  expect([redirected, status, headers.get('content-type')]).toEqual([true, 200, 'text/html']);
  expect(receiver.requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
});

test('half an answer has a whole head and a body that breaks', async () => {
  receiver.script([{ do: 'half' }]);
  const response = await post();
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
});

test('a drip goes on until the sender leaves', async () => {
  receiver.script([{ do: 'drip' }]);
  const leave = new AbortController();
  const response = await fetch(receiver.url, { method: 'POST', signal: leave.signal });
  const reader = response.body?.getReader();
  for (let count = 0; count < 3; count += 1) await reader?.read();
  leave.abort();
  await expect(reader?.read()).rejects.toThrow('abort');
});

test('a held step answers when it is let go, a silent one never', async () => {
  receiver.script([{ hold: true, status: 202 }, { do: 'silence' }]);
  const held = post();
  await receiver.posts(1);
  receiver.release();
  expect((await held).status).toBe(202);
  const leave = new AbortController();
  const silent = fetch(receiver.url, { method: 'POST', signal: leave.signal });
  await receiver.posts(2);
  leave.abort();
  await expect(silent).rejects.toThrow('abort');
});
