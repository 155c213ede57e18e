// @vitest-environment node
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { rawRequest, startDemo, temporaryFolder } from './support.ts';

async function demoWith(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return startDemo(folder);
}

const site = {
  'pages/clinic/index.html': '<h1>Clinic</h1>',
  'pages/clinic/clinic.css': 'h1{}',
  'pages/inbox/index.html': '<h1>Inbox</h1>',
  'pages/not-found.html': '<h1>Nothing here</h1>',
  'pages/.secret': 'hidden',
  'dist/consult-form.js': 'void 0;'.repeat(500),
  'dist/chunks/widget-B1x9_kQz.js': 'export {};',
  'secret.txt': 'outside',
  'pages-other/secret.txt': 'outside',
};

describe('pages', () => {
  test.each([
    { path: '/', heading: 'Clinic' },
    { path: '/?utm_source=x', heading: 'Clinic' },
    { path: '/clinic/', heading: 'Clinic' },
    { path: '/inbox', heading: 'Inbox' },
    { path: '/inbox/', heading: 'Inbox' },
  ])('$path shows the page "$heading"', async ({ path, heading }) => {
    const answer = await fetch((await demoWith(site)).url + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toBe(`<h1>${heading}</h1>`);
  });

  test('an unknown page is answered 404 with a page', async () => {
    const answer = await fetch(`${(await demoWith(site)).url}/nowhere`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('<h1>Nothing here</h1>');
  });

  test('HEAD gets the headers of GET and no body', async () => {
    const demo = await demoWith(site);
    const head = await rawRequest(demo, '/', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers['content-length']).toBe('15');
    expect(head.body).toHaveLength(0);
  });

  test('other methods get 405', async () => {
    const answer = await fetch((await demoWith(site)).url, { method: 'POST', body: 'x' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('the built widget', () => {
  test('may be loaded by any site, and is asked for afresh each time', async () => {
    const answer = await fetch(`${(await demoWith(site)).url}/dist/consult-form.js`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('has chunks with a hash in their name kept for good', async () => {
    const answer = await fetch(`${(await demoWith(site)).url}/dist/chunks/widget-B1x9_kQz.js`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('answers 404 in plain words where it is not built', async () => {
    const answer = await fetch(`${(await startDemo()).url}/dist/consult-form.js`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.text()).toContain('built');
  });
});

describe('compression', () => {
  test('is brotli where it is asked for, and follows a changed file', async () => {
    const demo = await demoWith(site);
    const ask = () =>
      rawRequest(demo, '/dist/consult-form.js', { headers: { 'Accept-Encoding': 'gzip, br' } });
    const first = await ask();
    expect(first.headers['content-encoding']).toBe('br');
    expect(first.headers.vary).toBe('Accept-Encoding');
    expect(first.body.length).toBeLessThan(100);
    expect(brotliDecompressSync(first.body).toString()).toBe(site['dist/consult-form.js']);
    await writeFile(join(demo.folder, 'dist/consult-form.js'), 'changed');
    expect(brotliDecompressSync((await ask()).body).toString()).toBe('changed');
  });

  test.each([undefined, 'gzip', 'br;q=0', 'br; q=0.0, gzip'])(
    'is left out for Accept-Encoding %s',
    async (accepted) => {
      const answer = await rawRequest(
        await demoWith(site),
        '/dist/consult-form.js',
        accepted === undefined ? {} : { headers: { 'Accept-Encoding': accepted } },
      );
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(answer.body.toString()).toBe(site['dist/consult-form.js']);
    },
  );
});

describe('no path leaves the folder', () => {
  test.each([
    '/../secret.txt',
    '/dist/../secret.txt',
    '/dist/..%2fsecret.txt',
    '/dist/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/../pages-other/secret.txt',
    '/link-out/secret.txt',
    '/.secret',
    '/clinic/index.html%00.css',
    '/%',
    '//secret.txt',
    'http://127.0.0.1/secret.txt',
  ])('%s is answered 404', async (path) => {
    const demo = await demoWith(site);
    await symlink(demo.folder, join(demo.folder, 'pages', 'link-out'));
    const answer = await rawRequest(demo, path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe('<h1>Nothing here</h1>');
  });
});
