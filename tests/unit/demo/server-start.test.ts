// @vitest-environment node
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { listen } from '../../../demo/server/listen.ts';
import { startServer } from '../../../demo/server/server.ts';
import { readSettings } from '../../../demo/server/settings.ts';
import { startDemo, storedIds, temporaryFolder } from './support.ts';

describe('the port', () => {
  test('is a free one where the wanted one is taken', async () => {
    const first = await startDemo();
    const folder = await temporaryFolder();
    const second = await startServer({
      port: first.port,
      dataFile: join(folder, 'inbox.jsonl'),
      distDir: folder,
      pagesDir: folder,
    });
    expect(second.port).not.toBe(first.port);
    expect((await fetch(`${second.url}/inbox.json`)).status).toBe(200);
    await second.close();
  });

  test('is not changed for any other failure', async () => {
    // 192.0.2.1 is kept for documentation (RFC 5737), so no machine has it.
    const refused = listen(createServer(), '192.0.2.1', 0);
    await expect(refused).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
  });
});

describe('settings', () => {
  test.each([
    { environment: {}, settings: { port: 4173 } },
    { environment: { PORT: '', HOST: '' }, settings: { port: 4173 } },
    { environment: { PORT: '8080' }, settings: { port: 8080 } },
    { environment: { PORT: '0', HOST: '0.0.0.0' }, settings: { port: 0, host: '0.0.0.0' } },
  ])('$environment reads as $settings', ({ environment, settings }) => {
    expect(readSettings(environment)).toEqual(settings);
  });

  test.each(['abc', '-1', '65536', '80.5', '0x50', '1e3'])('PORT %s is refused', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(`PORT is '${PORT}'`);
  });
});

test('closing twice is the same as closing once', async () => {
  const demo = await startDemo();
  await Promise.all([demo.close(), demo.close()]);
  await demo.close();
  await expect(fetch(demo.url)).rejects.toThrow();
});

test('closing lets a submission that is on its way be stored and answered', async () => {
  const demo = await startDemo();
  const body = '{"id":"late"}';
  const socket = connect(demo.port, '127.0.0.1');
  socket.write('POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n');
  socket.write(`Expect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`);
  const answers = socket.setEncoding('utf8').iterator();
  expect((await answers.next()).value).toContain('100 Continue');
  const closed = demo.close();
  socket.write(body);
  expect((await answers.next()).value).toContain('{"ok":true}');
  await closed;
  expect(await storedIds(demo.dataFile)).toEqual(['late']);
});

test('closing does not wait for a connection that asks for nothing', async () => {
  const demo = await startDemo();
  const socket = connect(demo.port, '127.0.0.1');
  await once(socket, 'connect');
  // The server has seen the idle connection once it has answered one opened later.
  await (await fetch(`${demo.url}/inbox.json`)).text();
  const order: string[] = [];
  const gone = once(socket, 'close').then(() => order.push('gone'));
  const patience = setTimeout(() => order.push('patience'), 900);
  await Promise.all([demo.close(), gone]);
  clearTimeout(patience);
  expect(order).toEqual(['gone']);
});
