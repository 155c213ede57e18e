import { describe, expect, test } from 'vitest';
import { fetchConfig, parseConfigText } from '../../../src/config/read-config.ts';
import type { ConfigIo, ConfigResponse } from '../../../src/config/read-config.ts';
import * as LIMITS from '../../../src/model/limits.ts';

const ADDRESS = 'https://clinic.example/form.json';

/** A timer that rings at once where `rings`, else never. */
const timer =
  (rings: boolean): ConfigIo['after'] =>
  (_, run) => {
    if (rings) run();
    return () => undefined;
  };

const answers = (body: BodyInit | null, init?: ResponseInit): ConfigIo => ({
  fetch: async () => new Response(body, init),
  after: timer(false),
});

describe('text', () => {
  test('a JSON object is read, blanks and a byte order mark around it too', () => {
    expect(parseConfigText('\uFEFF \n{"title":"Ask us"}\n').config).toEqual({ title: 'Ask us' });
  });

  test.each([
    ['', 'empty', 'data-config: nothing; write a JSON object there: { … }'],
    [' \n ', 'empty', 'data-config: nothing; write a JSON object there: { … }'],
    ['[1]', 'not_an_object', /^data-config: JSON, but no object; a form config begins with \{/],
    ['"text"', 'not_an_object', /no object/],
    ['null', 'not_an_object', /no object/],
    ['{"a": 1,}', 'not_json', /^data-config: no JSON \(.+\); JSON has double quotes, no comments/],
    ["{title: 'x'}", 'not_json', /double quotes/],
    ['<!doctype html><html></html>', 'web_page', /^data-config: a web page, not JSON; .*misspelt/],
    ['x'.repeat(LIMITS.configBytes + 1), 'too_large', /^data-config: more than 512 kB; .*address/],
  ])('%.20j is refused as %s', (text, code, message) => {
    const { config, fault } = parseConfigText(text);
    expect(config).toBeUndefined();
    expect(fault).toMatchObject({ name: 'ConfigFault', code, path: 'data-config' });
    expect(fault?.message).toMatch(message);
  });

  test('keys that reach a prototype are left out', () => {
    const { config } = parseConfigText('{"__proto__":{"polluted":1},"title":"x"}');
    expect(config).toEqual({ title: 'x' });
    expect(Reflect.get(config ?? {}, 'polluted')).toBeUndefined();
  });
});

describe('URL', () => {
  test('a config is read', async () => {
    const read = await fetchConfig(ADDRESS, answers('{"title":"Größe"}'));
    expect(read).toEqual({ config: { title: 'Größe' } });
  });

  test('a character cut in two by the network is put together again', async () => {
    const bytes = new TextEncoder().encode('{"title":"ü"}');
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect((await fetchConfig(ADDRESS, answers(stream))).config).toEqual({ title: 'ü' });
  });

  test('404 is told with the address', async () => {
    const { fault } = await fetchConfig(ADDRESS, answers('{}', { status: 404 }));
    expect(fault?.code).toBe('bad_status');
    expect(fault?.message).toMatch(
      /^data-config: HTTP 404 from https:\/\/clinic\.example\/form\.json; open the address in a browser/,
    );
  });

  test('a login page in place of the config is told as a web page', async () => {
    const { fault } = await fetchConfig(ADDRESS, answers('\n<!DOCTYPE html><title>Log in</title>'));
    expect(fault?.code).toBe('web_page');
    expect(fault?.message).toMatch(/does it lead to a login/);
  });

  test('5 MB are cut off after 512 kB', async () => {
    let sent = 0;
    let hungUp = false;
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        sent += 65_536;
        if (sent > 5_000_000) controller.close();
        else controller.enqueue(new Uint8Array(65_536).fill(32));
      },
      cancel() {
        hungUp = true;
      },
    });
    const { fault } = await fetchConfig(ADDRESS, answers(stream));
    expect(fault?.code).toBe('too_large');
    expect(sent).toBeLessThan(LIMITS.configBytes + 3 * 65_536);
    expect(hungUp).toBe(true);
  });

  test('a server that never answers is given up after the time-out, and the call ended', async () => {
    let wasEnded = false;
    const { fault } = await fetchConfig(ADDRESS, {
      after: timer(true),
      timeoutMs: 3000,
      fetch: (_, { signal }) => {
        wasEnded = signal.aborted;
        return new Promise<ConfigResponse>(() => undefined);
      },
    });
    expect(fault?.code).toBe('timeout');
    expect(fault?.message).toMatch(
      /^data-config: no config within 3 s from .*; take a faster host/,
    );
    expect(wasEnded).toBe(true);
  });

  test('a body that breaks off is told as unreachable', async () => {
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => controller.error(new Error('reset')),
    });
    expect((await fetchConfig(ADDRESS, answers(stream))).fault?.code).toBe('unreachable');
  });

  test.each([
    ['rejects', async () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'throws',
      () => {
        throw new Error('replaced by the host');
      },
    ],
  ])('a fetch that %s is told with its likely cause', async (_, fetch) => {
    const { fault } = await fetchConfig(ADDRESS, { fetch, after: timer(false) });
    expect(fault?.code).toBe('unreachable');
    expect(fault?.message).toMatch(
      /no answer from .*; check the address, and that its server sends Access-Control-Allow-Origin/,
    );
  });

  test('a fetch without streams, as some hosts put in place of the browser’s, will do', async () => {
    const response: ConfigResponse = { ok: true, status: 200, body: null, text: async () => '{}' };
    const io = { fetch: async () => response, after: timer(false) };
    expect(await fetchConfig(ADDRESS, io)).toEqual({ config: {} });
  });
});
