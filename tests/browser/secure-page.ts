import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Page } from '@playwright/test';
import { hostPage } from './fixtures.ts';

const DIST = new URL('../../dist/', import.meta.url);
const TYPES = new Map([
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
]);

/** Opens a host page at an address that no browser takes for the machine's own. */
async function showAt(page: Page, origin: string, body: string): Promise<void> {
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (!pathname.startsWith('/dist/')) {
      return route.fulfill({ contentType: 'text/html', body: hostPage(body) });
    }
    const file = await readFile(new URL(pathname.slice('/dist/'.length), DIST));
    return route.fulfill({ contentType: TYPES.get(extname(pathname)) ?? 'text/plain', body: file });
  });
  await page.goto(origin);
}

/** Opens a host page under https, where browsers call no http address. */
export const showSecure = (page: Page, body: string): Promise<void> =>
  showAt(page, 'https://clinic.example', body);

/** Opens a host page under http, where browsers have no clipboard among other things. */
export const showPlain = (page: Page, body: string): Promise<void> =>
  showAt(page, 'http://clinic.example', body);

/** Answers for a webhook under https, which may be read from any page; the bodies as they come. */
export async function receiveSecure(page: Page, url: string): Promise<string[]> {
  const bodies: string[] = [];
  await page.route(url, (route) => {
    bodies.push(route.request().postData() ?? '');
    return route.fulfill({ json: { ok: true }, headers: { 'access-control-allow-origin': '*' } });
  });
  return bodies;
}
