// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';

import { postJson, startDemo } from './support.ts';
import type { RunningDemo } from './support.ts';

afterEach(() => {
  vi.useRealTimers();
});

async function openStream(demo: RunningDemo) {
  const leave = new AbortController();
  const answer = await fetch(`${demo.url}/inbox/events`, { signal: leave.signal });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('The stream has no body.');
  let seen = '';
  const until = async (end: string): Promise<string> => {
    while (!seen.includes(end)) {
      const { value, done } = await reader.read();
      if (done) throw new Error(`The stream ended before ${JSON.stringify(end)}: ${seen}`);
      seen += value;
    }
    const taken = seen.slice(0, seen.indexOf(end) + end.length);
    seen = seen.slice(taken.length);
    return taken;
  };
  await until('retry: 2000\n\n');
  return { answer, reader, until, leave: () => leave.abort() };
}

test('a new submission is pushed to every open inbox page', async () => {
  const demo = await startDemo();
  const streams = [await openStream(demo), await openStream(demo)];
  await postJson(demo, { id: 'pushed', text: 'two\nlines' });
  for (const stream of streams) {
    expect(stream.answer.headers.get('content-type')).toContain('text/event-stream');
    const [kind, id, data] = (await stream.until('\n\n')).split('\n');
    expect([kind, id]).toEqual(['event: submission', 'id: pushed']);
    expect(JSON.parse(data?.slice('data: '.length) ?? '')).toMatchObject({
      submission: { id: 'pushed', text: 'two\nlines' },
    });
  }
});

test('a double is not pushed again', async () => {
  const demo = await startDemo();
  const stream = await openStream(demo);
  for (const id of ['one', 'one', 'two']) await postJson(demo, { id });
  expect(await stream.until('id: two')).not.toMatch(/id: one[^]*id: one/);
});

test('a quiet stream is kept open by a heartbeat', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const demo = await startDemo();
  const stream = await openStream(demo);
  vi.advanceTimersByTime(15_000);
  expect(await stream.until('\n\n')).toBe(': still here\n\n');
});

test('a page that leaves does not disturb the others', async () => {
  const demo = await startDemo();
  const [gone, stays] = [await openStream(demo), await openStream(demo)];
  gone.leave();
  await postJson(demo, { id: 'later' });
  expect(await stays.until('\n\n')).toContain('id: later');
});

test('closing the server ends the open streams', async () => {
  const demo = await startDemo();
  const stream = await openStream(demo);
  await demo.close();
  expect(await stream.reader.read()).toMatchObject({ done: true });
  await expect(fetch(`${demo.url}/inbox.json`)).rejects.toThrow();
});
