import { expect, test } from 'vitest';
import { classifyHead, saysOk } from '../../../src/delivery/classify.ts';
import type { PostResponse } from '../../../src/delivery/io.ts';

const URL = 'http://clinic.example/hook?key=1#part';
const NOW = Date.parse('2026-11-23T15:00:00Z');

function answer(part: Partial<PostResponse> & { retryAfter?: string }): PostResponse {
  return {
    type: 'cors',
    status: 200,
    redirected: false,
    headers: { get: (name) => (name === 'retry-after' ? (part.retryAfter ?? null) : null) },
    text: () => Promise.reject(new Error('the body is not read')),
    ...part,
  };
}

const judge = (part: Parameters<typeof answer>[0], accepts: 'status' | 'ok-body' = 'status') =>
  classifyHead(answer(part), { url: URL, preset: { accepts } }, NOW);

test.each([200, 201, 202, 204, 299])('%i is accepted', (status) => {
  expect(judge({ status })).toEqual({ reason: 'accepted', status });
});

test.each([408, 425, 429, 500, 502, 503, 504, 599])('%i may pass', (status) => {
  expect(judge({ status })).toEqual({ reason: 'unavailable', status, askedMs: 0 });
});

test.each([300, 304, 400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 499])(
  '%i is a refusal',
  (status) => {
    expect(judge({ status })).toEqual({ reason: 'refused', status });
  },
);

test('a login page that answers 200 after a redirect has accepted nothing', () => {
  expect(judge({ redirected: true })).toEqual({ reason: 'redirected', status: 200 });
});

test('what a service worker has kept of another page is no answer, unless the body decides', () => {
  const url = 'http://clinic.example/offline';
  expect(judge({ url })).toEqual({ reason: 'network' });
  expect(judge({ url }, 'ok-body').reason).toBe('accepted');
});

test.each(['http://clinic.example/hook?key=1', 'https://clinic.example/hook?key=1', ''])(
  'an answer of the address itself counts, however the browser writes it (%s)',
  (url) => {
    expect(judge({ url }).reason).toBe('accepted');
  },
);

test('a redirect to a page that is down may pass', () => {
  expect(judge({ redirected: true, status: 503 }).reason).toBe('unavailable');
});

test('where the body counts, a redirect says nothing', () => {
  expect(judge({ redirected: true }, 'ok-body').reason).toBe('accepted');
});

test('an opaque answer is no more than sent', () => {
  expect(judge({ type: 'opaque', status: 0 })).toEqual({ reason: 'opaque' });
});

test('an answer without an HTTP status is no answer', () => {
  expect(judge({ status: 0 })).toEqual({ reason: 'network' });
  expect(judge({ status: Number.NaN })).toEqual({ reason: 'network' });
});

test('what the receiver asks for is handed on', () => {
  expect(judge({ status: 429, retryAfter: '7' }).askedMs).toBe(7000);
  expect(judge({ status: 503, retryAfter: 'Mon, 23 Nov 2026 15:00:09 GMT' }).askedMs).toBe(9000);
});

test.each(['{"ok":true}', ' {"ok": true, "row": 7}\n'])('%j says ok', (body) => {
  expect(saysOk(body)).toBe(true);
});

test.each(['', 'ok', 'true', 'null', '[]', '"ok"', '{"ok":"true"}', '{"ok":false}', '<p>ok:true'])(
  '%j does not say ok',
  (body) => {
    expect(saysOk(body)).toBe(false);
  },
);
