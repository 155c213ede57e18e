#!/usr/bin/env node
// Starts Firefox for Playwright, and answers for it the one command that Playwright asks of every WebDriver BiDi
// and a long-term Firefox does not know yet. What it would set, the config sets by Firefox's own preferences.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const UNKNOWN = 'emulation.setMediaFeaturesOverride';
const LISTENS = /^(WebDriver BiDi listening on )(ws:\/\/.*)$/;

/**
 * Two ends speak with each other, but for what `answer` takes on itself.
 * @param {WebSocket} client
 * @param {string} url
 */
function bridge(client, url) {
  const firefox = new WebSocket(url, { perMessageDeflate: false });
  /** @type {string[]} */
  const early = [];
  const send = (/** @type {string} */ text) => {
    if (firefox.readyState === WebSocket.OPEN) firefox.send(text);
    else early.push(text);
  };
  firefox.on('open', () => early.splice(0).forEach(send));
  client.on('message', (data) => {
    if (!Buffer.isBuffer(data)) throw new TypeError('a command comes in one piece');
    const text = data.toString('utf8');
    const { id, method } = JSON.parse(text);
    if (method !== UNKNOWN) send(text);
    else client.send(JSON.stringify({ type: 'success', id, result: {} }));
  });
  firefox.on('message', (data) => client.send(data, { binary: false }));
  client.on('close', () => firefox.close());
  firefox.on('close', () => client.close());
  firefox.on('error', () => client.close());
}

/** Listens in Firefox's place, and says where. */
async function stand(/** @type {string} */ url) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  server.on('connection', (client, { url: path = '' }) => bridge(client, new URL(path, url).href));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `ws://127.0.0.1:${address.port}`;
}

const child = spawn(process.env['FIREFOX_PATH'] ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
/** @param {string} line */
async function pass(line) {
  const [, words, url] = LISTENS.exec(line) ?? [];
  console.error(words && url ? words + (await stand(url)) : line);
}

createInterface({ input: child.stderr }).on('line', (line) => void pass(line));
child.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill());
